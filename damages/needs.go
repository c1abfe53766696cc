package damages

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
)

// NeedsSchema names the JSON form of a list of needs. Fields are only added within a version.
const NeedsSchema = "remedies.needs/v1"

// MarshalNeeds writes the JSON form of a list of needs.
func MarshalNeeds(needs []Need) []byte {
	out, _ := codec.Write(func(w *codec.Writer) { // a text that is not UTF-8 stands as encoding/json writes it
		w.Form(func(f *codec.Form) { needsForm(&needs, f) })
	})
	return out
}

// DescribeNeeds returns the JSON Schema of a list of needs.
func DescribeNeeds() *codec.Schema {
	return codec.Describe(func(f *codec.Form) { needsForm(new([]Need), f) })
}

func needsForm(needs *[]Need, f *codec.Form) {
	f.Require("schema", "needs")
	f.Constant("schema", NeedsSchema)
	codec.Items(f, "needs", needs, func(n *Need, f *codec.Form) {
		f.Text("path", &n.Path)
		f.Text("name", &n.Name)
		f.Texts("about", &n.About)
		f.Texts("claims", &n.Claims)
		f.Texts("awards", &n.Awards)
		f.Text("question", &n.Question)
		f.Texts("allowed", &n.Allowed)
		f.Text("ordinary", &n.Ordinary)
		f.Text("recorded", &n.Recorded)
		codec.Items(f, "asked_by", &n.Asked, func(a *Asker, f *codec.Form) {
			codec.Word(f, "rule", &a.Rule)
			f.Text("order", &a.Order)
			f.Text("title", &a.Title)
			f.Text("decides", &a.Decides)
			authority.ResultForms(f, "authority", &a.Authority)
		})
		f.Flag("blocks", &n.Blocks)
	})
}
