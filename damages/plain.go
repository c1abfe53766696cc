package damages

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// PlainVerdict is the short way to record a case with one plaintiff, one defendant, one claim and one verdict. Nothing in it
// needs an ID, and what is left zero is not recorded.
//
// [PlainVerdict.Assess] computes the judgment. [PlainVerdict.Matter] returns the case as a full [Matter], to which orders,
// settlements and everything else can be added. In that matter the parties have the IDs "plaintiff" and "defendant", the
// verdict "verdict", and the awards "economic", "noneconomic" and "punitive". The ID of the claim is its cause of action, or
// "claim" where there is none.
type PlainVerdict struct {
	Caption   string // "Reed v. Gulf Homes"; where it is empty, it is made from the names of the parties
	Plaintiff string // its name; may be empty
	Defendant string // its name; may be empty
	// Organization says that the defendant is a corporation or another organization that acts through people.
	Organization bool

	Law   string // code of the jurisdiction whose law governs the claim, such as "US-OH"; required
	Forum string // code of the jurisdiction whose courts sit, "US" for a federal court; empty where it is that of Law
	Cause string // cause of action, one of vocabulary.Causes, such as "negligence"; may be empty
	// Dates are the days of the case as far as they are known. They select the versions of the law.
	Dates dated.Dates

	By          finding.By      // whether a jury or the court gave the verdict; zero where that is not recorded
	Economic    decimal.Decimal // dollars for economic loss; zero where none were awarded
	Noneconomic decimal.Decimal // dollars for other loss, such as pain; zero where none were awarded
	Punitive    decimal.Decimal // dollars of punitive damages; zero where none were awarded
	// PlaintiffsFault is the plaintiff's share of all the fault in percent; the defendant has the rest. Where it is zero, no
	// shares of the fault are recorded.
	PlaintiffsFault decimal.Decimal

	Findings []finding.Finding // what was found, such as malice; they need not name the parties or the claim
	Facts    []Fact            // quantities that the law refers to, such as the defendant's net worth
}

// IDs in the matter of a plain verdict.
const (
	plainPlaintiff = "plaintiff"
	plainDefendant = "defendant"
	plainClaim     = "claim"
	plainVerdict   = "verdict"
)

// Assess computes the judgment that the verdict comes to, as the function [Assess] does for its matter. Errors: those of
// [PlainVerdict.Matter], and those of the function Assess. What the law asks belongs under the findings, the facts or the
// dates of the plain verdict, where the paths of the errors say so.
func (v PlainVerdict) Assess(o Options) (*Judgment, error) {
	m, err := v.Matter()
	if err != nil {
		return nil, err
	}
	return Assess(m, o)
}

// Matter returns the case as a full matter. The matter shares nothing with the plain verdict but what its findings and
// facts refer to. Errors: *invalid.Error values with the paths of the members of the plain verdict's JSON form, such as
// "law" or "noneconomic", all of them together.
func (v PlainVerdict) Matter() (*Matter, error) {
	m, l := v.expand()
	for _, e := range invalid.All(engine.Validate(m)) {
		if path := v.path(m, e.Path); path != "" {
			l.Add(path, e.Problem, e.Allowed)
		}
	}
	if err := l.Err(); err != nil {
		return nil, err
	}
	return m, nil
}

// expand makes the matter, and lists what is wrong with the plain verdict that its matter would not show.
func (v PlainVerdict) expand() (*Matter, *invalid.List) {
	l := new(invalid.List)
	claim := v.Cause
	if !matter.ValidID(claim) {
		claim = plainClaim
	}
	m := &Matter{
		Caption: v.Caption,
		Forum:   v.Forum,
		Dates:   v.Dates,
		Parties: []Party{
			{ID: plainPlaintiff, Name: v.Plaintiff, Role: Plaintiff},
			{ID: plainDefendant, Name: v.Defendant, Role: Defendant, Organization: v.Organization},
		},
		Claims:   []Claim{{ID: claim, Law: v.Law, Title: titleOf(v.Cause), Cause: v.Cause}},
		Docket:   []Event{{ID: plainVerdict, Date: v.Dates.Verdict, Verdict: &Verdict{By: v.By, Fault: v.fault(l)}}},
		Findings: append([]finding.Finding(nil), v.Findings...),
		Facts:    append([]Fact(nil), v.Facts...),
	}
	if m.Caption == "" {
		m.Caption = nameOr(v.Plaintiff, "Plaintiff") + " v. " + nameOr(v.Defendant, "Defendant")
	}
	if m.Forum == "" {
		m.Forum = v.Law
	}
	for _, x := range []struct {
		kind   head.Kind
		amount decimal.Decimal
	}{{head.KindEconomic, v.Economic}, {head.KindNoneconomic, v.Noneconomic}, {head.KindPunitive, v.Punitive}} {
		if x.amount.Sign() != 0 {
			m.Docket[0].Verdict.Awards = append(m.Docket[0].Verdict.Awards, Award{ID: x.kind.String(), For: []string{plainPlaintiff},
				Against: []string{plainDefendant}, Claims: []string{claim}, Kind: x.kind, Amount: x.amount})
		}
	}
	if len(m.Docket[0].Verdict.Awards) == 0 {
		l.Add("economic", "the verdict awards nothing", "dollars of economic, noneconomic or punitive damages")
	}
	return m, l
}

// titleOf is what a cause of action is called in a sentence.
func titleOf(cause string) string {
	if w, known := vocabulary.CauseWord(cause); known {
		return w.Plain
	}
	return cause
}

func nameOr(name, other string) string {
	if name == "" {
		return other
	}
	return name
}

// fault is the shares of the fault, none where no fault of the plaintiff is recorded.
func (v PlainVerdict) fault(l *invalid.List) []fault.Share {
	if v.PlaintiffsFault.Sign() == 0 {
		return nil
	}
	percent, err := exact.FromDecimal(v.PlaintiffsFault)
	if err != nil || percent.Sign() < 0 || percent.Cmp(exact.Int(100)) > 0 {
		l.Add("plaintiffs_fault", "out of range", "0 to 100 percent")
		return nil
	}
	return []fault.Share{
		{Of: plainPlaintiff, Percent: v.PlaintiffsFault},
		{Of: plainDefendant, Percent: decimal.New(100, 0).Sub(v.PlaintiffsFault)},
	}
}

// path is the path in the plain verdict of what stands under a path of its matter; empty where what is wrong there follows
// from what is noted under another path.
func (v PlainVerdict) path(m *Matter, path string) string {
	switch path {
	case "forum":
		if v.Forum == "" {
			return ""
		}
	case "docket[0].verdict.awards":
		if len(m.Docket[0].Verdict.Awards) == 0 {
			return ""
		}
	case "claims[0].law":
		return "law"
	case "claims[0].cause":
		return "cause"
	case "docket[0].date":
		return "dates.verdict"
	}
	for i, a := range m.Docket[0].Verdict.Awards {
		if path == invalid.At("docket[0].verdict.awards", i)+".amount" {
			return a.ID
		}
	}
	return path
}

// Form goes through the members of a plain verdict in JSON.
func (v *PlainVerdict) Form(f *codec.Form) {
	f.Require("schema", "law")
	f.Constant("schema", PlainVerdictSchema)
	f.Text("caption", &v.Caption)
	f.Text("plaintiff", &v.Plaintiff)
	f.Text("defendant", &v.Defendant)
	f.Flag("organization", &v.Organization)
	f.Text("law", &v.Law)
	f.Text("forum", &v.Forum)
	f.Text("cause", &v.Cause)
	matter.DatesForm(&v.Dates, f)
	codec.Enum(f, "by", &v.By)
	f.Money("economic", &v.Economic)
	f.Money("noneconomic", &v.Noneconomic)
	f.Money("punitive", &v.Punitive)
	f.Number("plaintiffs_fault", &v.PlaintiffsFault)
	codec.Items(f, "findings", &v.Findings, (*finding.Finding).Form)
	codec.Items(f, "facts", &v.Facts, (*Fact).Form)
}
