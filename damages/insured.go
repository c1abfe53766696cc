package damages

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Insured divides what the debtors of the branch owe between their insurers and themselves, as a record of their insurance has it.
// Findings of the matter serve where the record has none of its own. Interest before judgment is divided too, and where the record
// names a day, interest after judgment through that day.
//
// Errors: those of [insurance.Record.Divide] and of [Branch.InsuranceDebts].
func (b *Branch) Insured(r insurance.Record) (insurance.Division, error) {
	b = b.held()
	if err := b.insuresParties(&r); err != nil {
		return insurance.Division{}, err
	}
	owed, err := b.InsuranceDebts(r)
	if err != nil {
		return insurance.Division{}, err
	}
	r.Findings = append(slices.Clone(r.Findings), b.of.Judgment.Matter.Findings...)
	var laws []insurance.Law
	for _, j := range b.of.Judgment.Own {
		laws = append(laws, j.Insurance())
	}
	return r.Divide(owed, laws...)
}

// insuresParties returns an *invalid.Error where a policy insures somebody who is no party to the matter.
func (b *Branch) insuresParties(r *insurance.Record) error {
	var l invalid.List
	var parties []string
	for i := range b.of.Judgment.Matter.Parties {
		parties = append(parties, b.of.Judgment.Matter.Parties[i].ID)
	}
	for i := range r.Policies {
		for k, id := range r.Policies[i].Insured {
			if !slices.Contains(parties, id) {
				l.Add(invalid.At(invalid.At("policies", i)+".insured", k), invalid.Quote(id)+" is no party", strings.Join(parties, ", "))
			}
		}
	}
	return l.Err()
}

// InsuranceDebts returns what each debtor of the branch pays of each award, with the interest on it, as [insurance.Record.Divide]
// takes it. What several owe jointly is paid as the record says. To which person and occurrence an award belongs is taken from
// the claims it rests on, where the record does not say.
//
// Interest after judgment runs from its entry through the day that the record names, on the whole judgment, and is divided among the
// awards that bear it. It is divided at the days on which insurers tendered.
//
// Errors: *invalid.Error with the path "pays" where it is not recorded who pays of a joint debt, or what is recorded is not the whole
// of it; "awards" where it is not determined what the debtors owe; "through" where the interest of the days cannot be computed;
// "policies[i].tender.paid" where an insurer paid before that day, so that the interest of later days ran on less.
func (b *Branch) InsuranceDebts(r insurance.Record) ([]insurance.Owed, error) {
	b = b.held()
	d := insuredDebts{branch: b, record: &r}
	for i := range b.of.Cells {
		if c := &b.of.Cells[i]; c.Amount.Known() && c.Amount.Sign() > 0 {
			d.add(b.of.AwardOn(c), c.Interest >= 0, c.Amount)
		}
	}
	for o := range b.Obligations() {
		d.oblige(&o)
	}
	for i := range d.groups {
		d.pay(&d.groups[i])
	}
	if d.errs.Len() == 0 && !r.Through.IsZero() {
		d.accrue()
	}
	return d.owed, d.errs.Err()
}

// insuredDebts are the debts of a branch while they are made.
type insuredDebts struct {
	branch *Branch
	record *insurance.Record
	groups []debtGroup
	owed   []insurance.Owed
	awards []*Award // of the debts
	errs   invalid.List
}

// debtGroup is an award, or the interest before judgment on it, with what its debtors owe.
type debtGroup struct {
	award    *Award
	interest bool
	dollars  exact.Num
	debtors  []string
	owes     []exact.Num
	joint    bool
}

func (d *insuredDebts) group(award string, interest bool) *debtGroup {
	for i := range d.groups {
		if g := &d.groups[i]; g.award.ID == award && g.interest == interest {
			return g
		}
	}
	return nil
}

// add adds a final figure to its group.
func (d *insuredDebts) add(a *Award, interest bool, dollars exact.Num) {
	if g := d.group(a.ID, interest); g != nil {
		g.dollars = g.dollars.Add(dollars)
		return
	}
	d.groups = append(d.groups, debtGroup{award: a, interest: interest, dollars: dollars})
}

// oblige adds what a debtor owes to its group.
func (d *insuredDebts) oblige(o *Obligation) {
	g := d.group(o.Award, o.Interest != "")
	if g == nil || o.Moved {
		return
	}
	if _, determined := o.Amount(); !determined {
		d.errs.Add("awards", "what "+invalid.Quote(o.Debtor)+" owes of "+invalid.Quote(o.Award)+" is "+o.Why(), "a matter in which it is determined")
		return
	}
	n, err := exact.Money(o.Dollars)
	if err != nil {
		return
	}
	g.joint = g.joint || o.Jointly
	if k := slices.Index(g.debtors, o.Debtor); k >= 0 {
		g.owes[k] = g.owes[k].Add(n)
		return
	}
	g.debtors, g.owes = append(g.debtors, o.Debtor), append(g.owes, n)
}

// pay makes the debts of a group: what each debtor owes, and of what they owe jointly what is recorded that each pays.
func (d *insuredDebts) pay(g *debtGroup) {
	pays := g.owes
	if g.joint {
		if pays = d.recorded(g); pays == nil {
			return
		}
	}
	for k, id := range g.debtors {
		if pays[k].Sign() == 0 {
			continue
		}
		o := d.debt(g.award, id)
		if g.interest {
			o.Before = o.Before.Add(pays[k].Round(2).Decimal())
		} else {
			o.Dollars = pays[k].Round(2).Decimal()
		}
	}
}

// recorded is what each debtor of a joint debt pays, as the record says; nil where it does not say so of the whole.
func (d *insuredDebts) recorded(g *debtGroup) []exact.Num {
	out := make([]exact.Num, len(g.debtors))
	for k := range out {
		out[k] = exact.Int(0)
	}
	what := "the award " + invalid.Quote(g.award.ID)
	if g.interest {
		what = "the interest before judgment on " + invalid.Quote(g.award.ID)
	}
	found := false
	for i := range d.record.Pays {
		x := &d.record.Pays[i]
		if x.Award != g.award.ID || x.Interest != g.interest {
			continue
		}
		found = true
		k := slices.Index(g.debtors, x.Debtor)
		n, err := exact.Money(x.Dollars)
		switch {
		case k < 0:
			d.errs.Add(invalid.At("pays", i)+".debtor", invalid.Quote(x.Debtor)+" owes nothing of "+what, "one of its debtors")
		case err != nil || n.Sign() < 0:
			d.errs.Add(invalid.At("pays", i)+".dollars", "no amount", "0.00 to what the debtor owes")
		default:
			if out[k] = out[k].Add(n); out[k].Cmp(g.owes[k]) > 0 {
				d.errs.Add(invalid.At("pays", i)+".dollars", "more than "+invalid.Quote(x.Debtor)+" owes of "+what, "0.00 to "+g.owes[k].Dollars())
			}
		}
	}
	whole := g.dollars.Round(2)
	switch sum := exact.Sum(out); {
	case !found:
		d.errs.Add("pays", "several debtors owe "+what+" jointly, and it is not recorded who pays it", "what each pays, "+whole.Dollars()+" in all")
		return nil
	case sum.Cmp(whole) != 0:
		d.errs.Add("pays", "what is recorded of "+what+" adds up to "+sum.Dollars(), whole.Dollars())
		return nil
	}
	return out
}

// debt is the debt of a debtor on an award.
func (d *insuredDebts) debt(a *Award, debtor string) *insurance.Owed {
	for i := range d.owed {
		if d.owed[i].Debtor == debtor && d.awards[i].ID == a.ID {
			return &d.owed[i]
		}
	}
	o := insurance.Owed{Debtor: debtor, Award: a.ID, For: a.For, Kind: a.Kind}
	for i, id := range a.Claims {
		for k := range d.branch.of.Judgment.Matter.Claims {
			if c := &d.branch.of.Judgment.Matter.Claims[k]; c.ID == id {
				o.Person, o.Occurrence = same(i == 0, o.Person, c.Person), same(i == 0, o.Occurrence, c.Occurrence)
			}
		}
	}
	d.owed, d.awards = append(d.owed, o), append(d.awards, a)
	return &d.owed[len(d.owed)-1]
}

// same is a name that all claims of an award have.
func same(first bool, had, has string) string {
	if first || had == has {
		return has
	}
	return ""
}

// accrue adds the interest after judgment to the debts, rule by rule.
func (d *insuredDebts) accrue() {
	x := d.branch.lawAfter()
	whole := exact.Int(0)
	for i := range d.branch.of.Cells {
		if c := &d.branch.of.Cells[i]; c.Amount.Known() && c.Amount.Sign() > 0 {
			whole = whole.Add(c.Amount)
		}
	}
	for i := range d.record.Policies {
		if t := d.record.Policies[i].Tender; t.Paid && !t.On.IsZero() && t.On.Before(d.record.Through) {
			d.errs.Add(invalid.At("policies", i)+".tender.paid", "it was paid before "+d.record.Through.String()+", and the interest of later days ran on less",
				"a day through which interest is computed that is not after it; or debts with the interest of each stretch of days, for Record.Divide")
		}
	}
	var rules []*ruleAfter
	for i := range d.owed {
		if r := x.award(d.awards[i]); !slices.Contains(rules, r) {
			rules = append(rules, r)
		}
	}
	for _, r := range rules {
		d.accrueUnder(&x, r, whole.Round(2).Decimal())
	}
}

// accrueUnder adds the interest of the awards that one rule reaches, for a judgment of an amount in all.
func (d *insuredDebts) accrueUnder(x *lawAfter, r *ruleAfter, judgment decimal.Decimal) {
	if r.Unknown == "" {
		r.compute(judgment)
	}
	if r.Unknown != "" {
		d.errs.Add("through", "the interest after judgment cannot be computed: "+r.Unknown, "no day, or a matter in which it can")
		return
	}
	rule, _, err := r.rule.RuleFor(judgment)
	var of []int
	var weights []exact.Num
	for i := range d.owed {
		if x.award(d.awards[i]) != r {
			continue
		}
		n, _ := exact.Money(d.owed[i].Dollars)
		if before, _ := exact.Money(d.owed[i].Before); !r.rule.Excludes {
			n = n.Add(before)
		}
		of, weights = append(of, i), append(weights, n)
	}
	principal := exact.Sum(weights)
	if err != nil || principal.Sign() == 0 || !r.From.Before(d.record.Through) {
		d.errs.Merge("through", err)
		return
	}
	last, was := r.From, exact.Int(0)
	for _, day := range d.days(r.From) {
		all, err := rule.Interest(principal.Decimal(), r.From, day)
		if err != nil {
			d.errs.Add("through", "the interest after judgment cannot be computed: "+whyNoRate(err), "an earlier day, or none")
			return
		}
		now, _ := exact.Money(all)
		for k, part := range exact.Divide(now.Sub(was).Greater(exact.Int(0)), weights) {
			o := &d.owed[of[k]]
			o.After = append(o.After, insurance.Stretch{From: last, Through: day, Dollars: part.Decimal()})
		}
		last, was = day, now
	}
}

// days are the days at which interest from a day on is divided: those of tenders, and the last.
func (d *insuredDebts) days(from civil.Date) []civil.Date {
	out := []civil.Date{d.record.Through}
	for i := range d.record.Policies {
		if t := d.record.Policies[i].Tender.On; t.After(from) && t.Before(d.record.Through) && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	slices.SortFunc(out, civil.Date.Compare)
	return out
}
