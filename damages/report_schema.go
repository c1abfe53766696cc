package damages

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
)

// DescribeJudgment returns the JSON Schema of a judgment, as [Judgment.MarshalJSON] writes it. A judgment is only written, and for
// speed without a form, so that its members are named here a second time; a test holds both equal over many judgments.
func DescribeJudgment() *codec.Schema { return codec.Describe(judgmentForm) }

func judgmentForm(f *codec.Form) {
	f.Require("schema", "caption", "through", "engine", "law", "branches", "notice")
	f.Constant("schema", JudgmentSchema)
	texts(f, "caption", "court", "number", "through")
	f.Part("engine", func(f *codec.Form) {
		f.Require("version", "matter")
		texts(f, "version", "matter")
	})
	f.Part("law", func(f *codec.Form) {
		texts(f, "release")
		f.Texts("own", new([]string))
	})
	flags(f, "conditional")
	objects(f, "branches", branchForm)
	texts(f, "notice")
}

func branchForm(f *codec.Form) {
	f.Require("awards", "totals", "entries", "obligations", "receipts", "rules", "caveats")
	objects(f, "given", func(f *codec.Form) { texts(f, "order", "recorded", "supposes") })
	objects(f, "awards", func(f *codec.Form) {
		f.Require("id", "kind", "for", "against", "claims", "verdict", "found")
		texts(f, "id", "part_of", "kind", "interest", "verdict", "undetermined")
		for _, name := range []string{"for", "against", "claims"} {
			f.Texts(name, new([]string))
		}
		sums(f, "found", "amount")
		rangeForm(f)
	})
	objects(f, "undivided", func(f *codec.Form) { texts(f, "award", "path") })
	f.Part("totals", func(f *codec.Form) {
		f.Require("compensatory", "punitive", "all")
		for _, name := range []string{"compensatory", "punitive", "all"} {
			f.Part(name, func(f *codec.Form) {
				f.Require("amount")
				sums(f, "amount", "low", "high")
				flags(f, "partial")
			})
		}
	})
	objects(f, "entries", func(f *codec.Form) {
		f.Require("award", "stage", "operation", "words")
		texts(f, "award", "stage", "operation", "words", "arithmetic", "order", "rule")
		sums(f, "before", "after", "change")
		citedForm(f)
	})
	objects(f, "orders", func(f *codec.Form) {
		f.Require("id", "standing")
		texts(f, "id", "standing")
		objects(f, "refused", func(f *codec.Form) {
			texts(f, "award", "by", "words")
			sums(f, "amount")
		})
	})
	objects(f, "obligations", func(f *codec.Form) {
		f.Require("debtor", "award")
		texts(f, "debtor", "award", "interest", "undetermined", "caveat", "rule")
		sums(f, "amount")
		rangeForm(f)
		flags(f, "jointly", "moved")
	})
	objects(f, "receipts", func(f *codec.Form) {
		f.Require("award", "amount")
		f.Texts("to", new([]string))
		texts(f, "fund", "award", "rule", "vests")
		sums(f, "amount")
	})
	objects(f, "interest_not_decided", func(f *codec.Form) {
		f.Require("award", "rule", "availability")
		texts(f, "award", "rule", "availability", "unknown")
		flags(f, "liquidated")
		days(f, "from", "through")
		sums(f, "amount")
		citedForm(f)
	})
	objects(f, "interest_not_given", func(f *codec.Form) {
		f.Require("award", "rule")
		texts(f, "award", "rule")
		citedForm(f)
	})
	objects(f, "interest_after", func(f *codec.Form) {
		f.Require("awards", "principal")
		texts(f, "rule", "words", "unknown")
		f.Texts("awards", new([]string))
		days(f, "from")
		flags(f, "supposed")
		sums(f, "principal", "percent", "per_diem")
		citedForm(f)
	})
	objects(f, "rules", func(f *codec.Form) {
		f.Require("id", "title", "jurisdiction", "status")
		texts(f, "id", "title", "jurisdiction", "status", "selected_by")
		days(f, "from", "until", "reviewed")
		flags(f, "unconfirmed", "own")
		citedForm(f)
	})
	objects(f, "caveats", func(f *codec.Form) {
		f.Require("kind", "text")
		texts(f, "kind", "award", "event", "rule", "text")
		f.Part("otherwise", func(f *codec.Form) {
			f.Require("low", "high")
			sums(f, "low", "high")
		})
		citedForm(f)
	})
}

// rangeForm is what a figure can come to while an award is not divided.
func rangeForm(f *codec.Form) {
	f.Part("range", func(f *codec.Form) {
		f.Require("low", "high", "readings")
		sums(f, "low", "high")
		objects(f, "readings", func(f *codec.Form) {
			f.Require("undivided_as", "amount")
			texts(f, "undivided_as")
			sums(f, "amount")
		})
	})
}

func citedForm(f *codec.Form) { authority.ResultForms(f, "authority", new([]authority.Citation)) }

func objects(f *codec.Form, name string, each func(*codec.Form)) {
	codec.Items(f, name, new([]struct{}), func(_ *struct{}, f *codec.Form) { each(f) })
}

func texts(f *codec.Form, names ...string) {
	for _, name := range names {
		f.Text(name, new(string))
	}
}

func flags(f *codec.Form, names ...string) {
	for _, name := range names {
		f.Flag(name, new(bool))
	}
}

func days(f *codec.Form, names ...string) {
	for _, name := range names {
		f.Date(name, new(civil.Date))
	}
}

func sums(f *codec.Form, names ...string) {
	for _, name := range names {
		f.Money(name, new(decimal.Decimal))
	}
}
