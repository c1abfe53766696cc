package statement

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/outcome"
)

// Outlook is what is said of the outcomes that a matter may have.
type Outlook struct {
	Result  *outcome.Result  // what the trials came to; required
	Tornado *outcome.Tornado // which input matters most; nil where that was not asked
	Tree    *outcome.Tree    // every combination; nil where it was not asked, or cannot be had
	Offer   *decimal.Decimal // an offer in dollars that is held against the judgments; nil for none
	HighLow *outcome.HighLow // an agreement that is held against the recoveries; nil for none
	Kept    string           // what of the recovery the client keeps, in words, such as "after a fee of 40 percent"; empty where that is all of it
}

// OfOutcome lays out what a matter may come to: the range of judgments, what each debtor owes and the client keeps, offers held
// against it and what they shift, the sums at which each side breaks even, and whose estimates it all rests on. Errors:
// *invalid.Error with the path "result" where nothing was computed, and that of [outcome.Distribution.Under].
func OfOutcome(o Outlook) (*Document, error) {
	r := o.Result
	if r == nil || r.Scenario == nil || r.Scenario.Matter == nil || r.Judgment.Trials() == 0 {
		return nil, invalid.New("result", "no result", "what outcome.Run returned")
	}
	d := &Document{Title: or(r.Scenario.Title, r.Scenario.Matter.Caption), Subtitle: heading(r.Scenario.Matter.Court, r.Scenario.Matter.Number)}
	d.Sections = append(d.Sections, o.spread())
	if rows, err := o.held(); err != nil {
		return nil, err
	} else if len(rows) > 0 {
		d.Sections = append(d.Sections, Section{Heading: "AN OFFER", Aside: "held against the trials", Rows: rows})
	}
	for i := range r.Offers {
		d.Sections = append(d.Sections, offered(d, &r.Offers[i]))
	}
	d.Sections = append(d.Sections, o.breakEven(), o.owed())
	if o.Tornado != nil {
		d.Sections = append(d.Sections, o.mattering())
		d.Swings = o.swings()
	}
	if o.Tree != nil {
		d.Sections = append(d.Sections, o.tree())
		d.Tree = fork(&o.Tree.Root, "judgment on average", "")
	}
	d.Sections = append(d.Sections, o.law(d), o.estimates())
	d.Histogram = o.histogram()
	o.caveats(d)
	reviewed, _, _ := strings.Cut(law.Release(), "/")
	d.Law = "The law is stated as it was reviewed on " + reviewed + "."
	return d, nil
}

// spread says what the judgments come to, percentile by percentile.
func (o *Outlook) spread() Section {
	r := o.Result
	s := Section{Heading: "RANGE OF JUDGMENTS", Aside: "in " + inGroups(r.Trials) + " trials: the judgment, and what the client keeps",
		Columns: [2]string{"judgment", "kept by the client"}}
	for _, p := range [...]int64{5, 25, 50, 75, 95} {
		judgment, _ := r.Judgment.Percentile(decimal.New(p, 0)) // in range
		net, _ := r.Net.Percentile(decimal.New(p, 0))
		what := strconv.FormatInt(p, 10) + " percent of the trials come to no more than"
		if p == 50 {
			what = "half of the trials come to no more than"
		}
		s.Rows = append(s.Rows, Row{Label: what, Middle: money(judgment), Amount: money(net)})
	}
	s.Rows = append(s.Rows, Row{Kind: Total, Label: "on average", Middle: money(r.Judgment.Mean()), Amount: money(r.Net.Mean())},
		Row{Kind: Part, Label: "standard error of the averages", Middle: money(r.Judgment.StandardError()), Amount: money(r.Net.StandardError())})
	if o.Kept != "" {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "What the client keeps is counted " + o.Kept + "."})
	}
	if r.Nothing.In > 0 {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "The judgment is nothing in " + inTrials(r.Nothing) + "."})
	}
	if r.Recovery.Mean().LessThan(r.Judgment.Mean()) {
		s.Rows = append(s.Rows, Row{Kind: Text,
			Label: "Of the judgment the clients recover " + money(r.Recovery.Mean()) + " on average; the law gives the rest to a fund."})
	}
	return s
}

// inGroups is a number with its digits in groups.
func inGroups(n int) string {
	return strings.TrimSuffix(exact.Grouped(decimal.New(int64(n), 0)), ".00")
}

// inTrials says how many of the trials, in percent with the standard error.
func inTrials(c outcome.Chance) string {
	return exact.Plain(c.Percent()) + " percent of the trials (standard error " + exact.Plain(c.StandardError()) + ")"
}

// held holds an offer and an agreement against the trials.
func (o *Outlook) held() ([]Row, error) {
	var rows []Row
	if o.Offer != nil {
		above, err := o.Result.Judgment.Above(*o.Offer)
		if err != nil {
			return nil, invalid.Prefixed("offer", err)
		}
		rows = append(rows, Row{Label: "offer", Amount: money(*o.Offer)},
			Row{Label: "the judgment is above it in", Amount: exact.Plain(above.Percent()) + " percent"},
			Row{Kind: Part, Label: "standard error", Amount: exact.Plain(above.StandardError()) + " percent"})
	}
	if h := o.HighLow; h != nil {
		under, err := o.Result.Recovery.Under(*h)
		if err != nil {
			return nil, invalid.Prefixed("high_low", err)
		}
		rows = append(rows, Row{Label: "high-low agreement from " + money(h.Low) + " to " + money(h.High) + ", recovery on average", Amount: money(under.Mean())},
			Row{Kind: Part, Label: "without the agreement", Amount: money(o.Result.Recovery.Mean())})
	}
	return rows, nil
}

// offered says what an offer of judgment does under its rule.
func offered(d *Document, o *outcome.Offered) Section {
	s := Section{Heading: "OFFER OF JUDGMENT", Aside: o.Title + ", by the " + o.By.String(), Rows: []Row{
		{Label: "offer", Amount: money(o.Amount), Notes: d.CiteAll(o.Effect.Authority)},
		{Label: "the judgment is above it in", Amount: exact.Plain(o.Above.Percent()) + " percent"},
		{Label: "it triggers the rule in", Amount: exact.Plain(o.Triggered.Percent()) + " percent"},
	}}
	for _, x := range o.Shifts {
		label := "the " + x.Pays.String() + " pays "
		if x.To == fees.SideUnspecified {
			label = "the " + x.Pays.String() + " bears "
		}
		if label += x.What; x.Discretionary {
			label += ", if the court so orders"
		}
		s.Rows = append(s.Rows, Row{Label: label, Middle: money(x.Given), Amount: money(x.Expected), Notes: d.CiteAll([]authority.Citation{x.Authority})})
	}
	if len(o.Shifts) > 0 {
		s.Columns = [2]string{"where it is triggered", "on average"}
	} else {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "No judgment triggers the rule: " + o.Effect.Why + "."})
	}
	for _, c := range o.Effect.Caveats {
		d.Caveat(o.Title + ": " + c + ".")
	}
	for _, c := range o.Effect.Omits {
		d.Note(o.Title + " leaves out: " + c + ".")
	}
	return s
}

// breakEven says at which sums each side does as well to settle.
func (o *Outlook) breakEven() Section {
	b := &o.Result.BreakEven
	s := Section{Heading: "BREAK-EVEN", Aside: "on average"}
	if b.Known {
		s.Rows = append(s.Rows, Row{Label: "the least that leaves the client no less now than the judgment", Amount: money(b.Plaintiff)})
	} else {
		s.Rows = append(s.Rows, Row{Label: "no sum now leaves the client as much as the judgment"})
	}
	s.Rows = append(s.Rows, Row{Kind: Part, Label: "what the client keeps of the judgment, less the costs to get there", Middle: money(b.Expected)})
	s.Rows = append(s.Rows, Row{Label: "the most that costs the defendants no more now than the judgment", Amount: money(b.Defendant)},
		Row{Kind: Part, Label: "judgment on average", Middle: money(o.Result.Judgment.Mean())},
		Row{Kind: Part, Label: "costs of defence to judgment", Middle: money(o.Result.Scenario.Costs.Defendant)})
	if costs := o.Result.Scenario.Costs.Plaintiff; costs.Sign() > 0 {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "The costs to get there are " + money(costs) +
			", those that the scenario gives as still to come. A record of a disbursement has the costs already incurred; the same costs in both are counted twice."})
	}
	return s
}

// owed says what each debtor can be made to pay, and what each award comes to.
func (o *Outlook) owed() Section {
	s := Section{Heading: "DEBTORS AND AWARDS", Aside: "to what half of the trials come at most, and the average",
		Columns: [2]string{"half of the trials come to no more than", "on average"}}
	name := func(id string) string {
		for i := range o.Result.Scenario.Matter.Parties {
			if p := &o.Result.Scenario.Matter.Parties[i]; p.ID == id {
				return or(p.Name, id)
			}
		}
		return id
	}
	for _, x := range o.Result.Debtors {
		if x.Open.In > 0 {
			s.Rows = append(s.Rows, Row{Label: name(x.Party) + " can be made to pay what is not determined: no shares of the fault are recorded"})
			continue
		}
		s.Rows = append(s.Rows, Row{Label: name(x.Party) + " can be made to pay", Middle: money(x.Owes.Median()), Amount: money(x.Owes.Mean())})
	}
	for _, x := range o.Result.Awards {
		s.Rows = append(s.Rows, Row{Kind: Part, Label: "award " + x.ID, Amount: money(x.Mean), Award: x.ID})
	}
	return s
}

// mattering says which input matters most.
func (o *Outlook) mattering() Section {
	t := o.Tornado
	s := Section{Heading: "WHAT MATTERS MOST", Aside: "the judgment on average, with one input held and all others varying",
		Columns: [2]string{"at its low end", "at its high end"}}
	for _, b := range t.Bars {
		s.Rows = append(s.Rows, Row{Label: b.Title + ": " + b.Low.Says + ", or " + b.High.Says, Middle: money(b.Low.Mean), Amount: money(b.High.Mean)})
	}
	s.Rows = append(s.Rows, Row{Kind: Text, Label: "A value is held at its " + ordinal(t.Low) + " and its " + ordinal(t.High) + " percentile, in " +
		inGroups(t.Trials) +
		" trials each; where all vary, these come to " + money(t.Mean) + " on average."})
	return s
}

// ordinal is a percentile in words, such as "10th".
func ordinal(d decimal.Decimal) string {
	s := exact.Plain(d)
	switch last := s[len(s)-1]; {
	case strings.Contains(s, ".") || strings.HasSuffix(s, "11") || strings.HasSuffix(s, "12") || strings.HasSuffix(s, "13"):
	case last == '1':
		return s + "st"
	case last == '2':
		return s + "nd"
	case last == '3':
		return s + "rd"
	}
	return s + "th"
}

// shownEnds is how many ends of a tree are listed.
const shownEnds = 200

// tree lists the ends of a tree.
func (o *Outlook) tree() Section {
	s := Section{Heading: "EVERY COMBINATION", Aside: "worked out exactly; those that come to one judgment in any case are one line",
		Columns: [2]string{"chance", "judgment"}}
	more := 0
	var walk func(n *outcome.Node, path []string, chance *big.Rat)
	walk = func(n *outcome.Node, path []string, chance *big.Rat) {
		if len(n.Branches) == 0 {
			if len(s.Rows) == shownEnds {
				more++
				return
			}
			s.Rows = append(s.Rows, Row{Label: or(strings.Join(path, ", "), "in any case"), Middle: inHundred(chance), Amount: money(n.Value.Dollars())})
			return
		}
		for i := range n.Branches {
			b := &n.Branches[i]
			walk(&b.To, append(path[:len(path):len(path)], n.Asks+": "+b.Says), new(big.Rat).Mul(chance, b.Chance))
		}
	}
	walk(&o.Tree.Root, nil, big.NewRat(1, 1))
	if more > 0 {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "and " + inGroups(more) + " further ends"})
	}
	s.Rows = append(s.Rows, Row{Kind: Total, Label: "judgment on average, exactly", Amount: money(o.Tree.Judgment.Dollars())})
	return s
}

// inHundred is a chance in percent, to a hundredth.
func inHundred(r *big.Rat) string {
	return exact.Plain(exact.FromRat(r).Mul(exact.Int(100)).Round(2).Decimal()) + "%"
}

// law says which rules were applied, and how often they changed a sum.
func (o *Outlook) law(d *Document) Section {
	s := Section{Heading: "LAW APPLIED", Aside: "in how many trials it is applied, and in how many it changes an award",
		Columns: [2]string{"applied in", "changes an award in"}}
	for _, r := range o.Result.Rules {
		s.Rows = append(s.Rows, Row{Label: r.Ref.Title(), Middle: exact.Plain(r.Applied.Percent()) + "%", Amount: exact.Plain(r.Changes.Percent()) + "%",
			Notes: d.CiteAll(r.Ref.Meta().Authority.Slice())})
		if r.Ref.Unconfirmed() {
			d.Caveat("The rule \"" + r.Ref.Title() + "\" was not confirmed in a source.")
		}
	}
	if len(s.Rows) == 0 {
		s.Rows = append(s.Rows, Row{Label: "no rule reached an award"})
	}
	return s
}

// estimates says on whose estimates the range rests.
func (o *Outlook) estimates() Section {
	s := Section{Heading: "ESTIMATES", Aside: "what is uncertain, and who says so"}
	draws := map[string][]string{}
	var names []string
	for i := range o.Result.Scenario.Inputs {
		x := &o.Result.Scenario.Inputs[i]
		s.Rows = append(s.Rows, Row{Label: x.Name() + ": " + x.InWords()}, Row{Kind: Detail, Label: "estimate of: " + x.Source})
		if x.Draw != "" {
			if draws[x.Draw] == nil {
				names = append(names, x.Draw)
			}
			draws[x.Draw] = append(draws[x.Draw], x.Name())
		}
	}
	if len(s.Rows) == 0 {
		s.Rows = append(s.Rows, Row{Label: "nothing is uncertain"})
	}
	for _, n := range names {
		if len(draws[n]) > 1 {
			s.Rows = append(s.Rows, Row{Kind: Text, Label: "These are high or low together (" + n + "): " + strings.Join(draws[n], ", ") + "."})
		}
	}
	return s
}

// caveats says what the figures are not.
func (o *Outlook) caveats(d *Document) {
	d.Caveat("The figures rest on the estimates that are named, and are no better than they are.")
	if len(o.Result.Scenario.Inputs) > 1 {
		d.Caveat("Estimates that are not said to be high or low together vary independently of each other.")
	}
	o.remarks(d)
	d.Caveat("Break-even sums do not count what an offer of judgment may shift, how long the money takes, " +
		"what can be collected, or what the risk is worth to a side.")
	d.Note("The trials are those of seed " + strconv.FormatUint(o.Result.Seed, 10) +
		". Another seed gives other trials, and averages that differ by about the standard error.")
	d.Note("Debtors who owe jointly each owe the whole, so that what they can be made to pay may add up to more than the judgment.")
}

// remarks says what the assessments of the trials say beside their figures, and which findings nothing asked for.
func (o *Outlook) remarks(d *Document) {
	list := o.Result.Caveats
	for _, same := range alikeCaveats(list) {
		c := &list[same[0]]
		t := c.Text
		switch {
		case c.Award != "":
			var of []string
			for _, i := range same {
				of = append(of, spaced(list[i].Award))
			}
			t = awards(of) + ": " + t
		case c.Event != "":
			t = spaced(c.Event) + ": " + t
		case c.Kind == damages.CaveatPresumed:
			t = spaced(t) // it names findings
		}
		if t = string(appendBracketed([]byte(t), d.CiteAll(c.Authority))); placeOf(c.Kind) == onlyNoted {
			d.Note(t)
		} else {
			d.Caveat(t)
		}
	}
	if len(list) > 0 {
		d.Note("What is said of a judgment is said where the assessment of some trial says it. The trials that were looked at for that are the first of each " +
			"combination of findings and liability, and those of its least and its greatest judgment.")
	}
	for _, id := range o.Result.Unasked {
		for i := range o.Result.Scenario.Inputs {
			if x := &o.Result.Scenario.Inputs[i]; x.ID == id {
				d.Caveat(x.Name() + ": no rule that was applied asks for this finding, and no sum turns on it.")
			}
		}
	}
}
