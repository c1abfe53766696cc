package remittitur_test

import (
	"testing"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/internal/formtest"
	"github.com/makewhole/remedies/damages/remittitur"
)

// What a rule's form writes, it reads back to the same rule, and it names each member in a schema.
func TestEachFormReadsWhatItWrites(t *testing.T) {
	formtest.ReadsBack(t, remittitur.Practice{Offer: remittitur.Yes, DueProcess: remittitur.Varies, Additur: remittitur.No, Appeal: remittitur.No, AppealProtest: remittitur.Yes,
		OfferLaw: authority.Case("A v. B", "at 1")}, (*remittitur.Practice).Form)
}
