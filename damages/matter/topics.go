package matter

import (
	"github.com/makewhole/remedies/damages/limit"
)

// PunitiveFees is the name of the fact that records the plaintiff's attorney's fees and costs on a punitive award. Some laws give
// a fund its share of what is left after them.
const PunitiveFees limit.Base = "punitive_attorney_fees"
