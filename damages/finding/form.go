package finding

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
)

// Form goes through the members of a finding.
func (x *Finding) Form(f *codec.Form) {
	f.Require("what", "status")
	codec.Word(f, "what", &x.What)
	codec.Enum(f, "status", &x.Status)
	codec.Enum(f, "proof", &x.Proof)
	codec.Enum(f, "by", &x.By)
	f.Texts("about", &x.About)
	f.Texts("claims", &x.Claims)
	f.Text("note", &x.Note)
	authority.RecordForms(f, "authority", &x.Authority)
}
