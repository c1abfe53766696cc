package insurance

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
)

// Part is what of a debt a line is about.
type Part uint8

// The parts. The zero Part is the award itself.
const (
	PartAward  Part = iota
	PartBefore      // interest before judgment
	PartAfter       // interest after judgment
)

//enum:text,words Part part of a debt
var partNames = [...]string{"award", "interest_before_judgment", "interest_after_judgment"}

// Reason is why a line is insured or not.
type Reason uint8

// The reasons. The zero Reason is unspecified.
const (
	ReasonUnspecified   Reason = iota
	WithinTheLimits            // a policy pays it within its limits
	BesideTheLimits            // a policy pays it beside its limits
	Retained                   // the debtor bears it under the retention of a policy
	AboveTheLimits             // it is more than the limits of the policies
	BelowAttachment            // it lies below the dollar at which the next policy begins, and above what the policies below pay
	NoPolicy                   // no recorded policy insures the debtor
	BarredByLaw                // the law does not let it be insured
	NotInTheForm               // the forms exclude it, or do not reach it
	DecidedAgainst             // it was decided or agreed that it is not covered
	InterestNotPromised        // no policy promises the interest
)

//enum:text,words Reason reason
var reasonNames = [...]string{"", "within_the_limits", "beside_the_limits", "retained", "above_the_limits", "below_the_attachment", "no_policy",
	"barred_by_law", "not_in_the_form", "decided_against", "interest_not_promised"}

// Line is a part of a debt and who pays it.
type Line struct {
	Debtor    string
	Award     string
	Part      Part
	Policy    string // ID of the policy that pays; empty where the debtor itself does
	Insurer   string // its insurer, as recorded
	Layer     Layer
	Dollars   decimal.Decimal
	Reason    Reason
	Why       string // in words
	Rule      dated.RuleID
	Authority []authority.Citation
}

// Insured reports whether a policy pays the line.
func (x Line) Insured() bool { return x.Policy != "" }

// Total is what one debtor owes, and how it is divided.
type Total struct {
	Debtor                   string
	Owed, Insured, Uninsured decimal.Decimal
}

// PolicyTotal is what one policy pays.
type PolicyTotal struct {
	Policy, Insurer string
	Within          decimal.Decimal // within its limits
	Beside          decimal.Decimal // beside them: interest and costs
}

// Division is a judgment divided between the insurers and the debtors.
type Division struct {
	Lines                    []Line
	Debtors                  []Total
	Policies                 []PolicyTotal
	Owed, Insured, Uninsured decimal.Decimal
	Caveats                  []string
}

// DivisionSchema names the JSON form of a division.
const DivisionSchema = "remedies.insured/v1"

// MarshalJSON writes the division. Errors: *invalid.Error values with the paths of what cannot be written.
func (d Division) MarshalJSON() ([]byte, error) { return codec.WriteForm(d.form) }

// DescribeDivision returns the JSON Schema of a division.
func DescribeDivision() *codec.Schema { return codec.Describe(new(Division).form) }

func (d *Division) form(f *codec.Form) {
	f.Require("schema", "owed", "insured", "uninsured", "lines", "debtors", "policies")
	f.Constant("schema", DivisionSchema)
	f.Money("owed", &d.Owed)
	f.Money("insured", &d.Insured)
	f.Money("uninsured", &d.Uninsured)
	codec.Items(f, "debtors", &d.Debtors, func(t *Total, f *codec.Form) {
		f.Require("debtor", "owed", "insured", "uninsured")
		f.Text("debtor", &t.Debtor)
		f.Money("owed", &t.Owed)
		f.Money("insured", &t.Insured)
		f.Money("uninsured", &t.Uninsured)
	})
	codec.Items(f, "policies", &d.Policies, func(t *PolicyTotal, f *codec.Form) {
		f.Require("policy", "within_the_limits", "beside_the_limits")
		f.Text("policy", &t.Policy)
		f.Text("insurer", &t.Insurer)
		f.Money("within_the_limits", &t.Within)
		f.Money("beside_the_limits", &t.Beside)
	})
	codec.Items(f, "lines", &d.Lines, (*Line).form)
	f.Texts("caveats", &d.Caveats)
}

func (x *Line) form(f *codec.Form) {
	f.Require("debtor", "award", "part", "dollars", "reason", "why")
	f.Text("debtor", &x.Debtor)
	f.Text("award", &x.Award)
	codec.Enum(f, "part", &x.Part)
	f.Text("policy", &x.Policy)
	f.Text("insurer", &x.Insurer)
	codec.Enum(f, "layer", &x.Layer)
	f.Money("dollars", &x.Dollars)
	codec.Enum(f, "reason", &x.Reason)
	f.Text("why", &x.Why)
	codec.Word(f, "rule", &x.Rule)
	authority.ResultForms(f, "authority", &x.Authority)
}
