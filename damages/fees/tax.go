package fees

import (
	"errors"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

const (
	maxItems = 1000
	maxDays  = 1000
	maxCount = 10_000
	maxMiles = 1_000_000
)

// Tax taxes a bill of costs: each item as claimed, in part, or not at all, by the paragraphs of § 1920, the amounts §§ 1821
// and 1923 fix, and what was found necessary. Each item is rounded to the cent, and the total is their sum. Errors:
// *invalid.Error with paths "on" and "items[i]...", all together; *[dated.CoverageError] for a bill taxed before October 13, 2008.
func (b Bill) Tax() (Costs, error) { return b.TaxUnder(LawOf(federal)) }

// TaxUnder is [Bill.Tax] under a law of the caller's own.
func (b Bill) TaxUnder(w Law) (Costs, error) {
	var errs invalid.List
	if b.On.IsZero() {
		errs.Add("on", "no day", "the day the bill is taxed")
	}
	if len(b.Items) == 0 || len(b.Items) > maxItems {
		errs.Add("items", "too few or too many", "1 to 1000 items")
		return Costs{}, errs.Err()
	}
	v, missing := w.costsOn(b.On)
	t := taxing{errs: &errs, law: v, claimed: exact.Int(0), total: exact.Int(0)}
	for i := range b.Items {
		t.item(i, &b.Items[i])
	}
	if errs.Len() == 0 && t.claimed.Cmp(exact.Int(exact.MaxMoney)) > 0 {
		errs.Add("items", "more than 1e15 dollars together", "smaller amounts")
	}
	if err := errs.Err(); err != nil {
		return Costs{}, err
	}
	if missing != nil {
		return Costs{}, missing
	}
	t.out.Claimed, t.out.Total = t.claimed.Decimal(), t.total.Decimal()
	for _, x := range v.Omits.All() {
		t.out.Omits = append(t.out.Omits, x.InWords())
	}
	return t.out, nil
}

// costsOn is the version that governs a bill taxed on a day. Where none does, it is the oldest one, with the error that says so.
func (w Law) costsOn(day civil.Date) (dated.Version[costs], error) {
	list := w.held().costs
	v, err := dated.NewHistory(list...).OnDay(day)
	var gap *dated.CoverageError
	if errors.As(err, &gap) && len(list) > 0 {
		gap.Rule = list[0].Rule.law
		return list[0], gap
	}
	return v, err
}

// item is what the law says of a kind of costs; nil where it says nothing.
func (c *costs) item(k CostKind) *costItem {
	return first(c.items, func(x *costItem) bool { return x.kind == k })
}

// part is what the law says of a part of a witness's allowance; nil where it says nothing.
func (c *costs) part(p partKind) *witnessPart {
	return first(c.witness, func(x *witnessPart) bool { return x.part == p })
}

// taxing is a bill on its way to be taxed.
type taxing struct {
	errs           *invalid.List
	law            dated.Version[costs]
	out            Costs
	claimed, total exact.Num
	docket         bool // a docket fee of the case was claimed
}

// item checks and taxes one item.
func (t *taxing) item(i int, it *Item) {
	at, before := invalid.At("items", i), t.errs.Len()
	if it.What == "" || len(it.What) > maxWhy {
		t.errs.Add(at+".what", "no name", "1 to 256 bytes")
	}
	if it.Kind == CostUnspecified || int(it.Kind) >= len(costNames) {
		t.errs.Add(at+".kind", "no kind of costs", "one of those named")
		return
	}
	if it.Necessary > finding.Unknown {
		t.errs.Add(at+".necessary", "no status of a finding", "one of those named, or none")
	}
	if it.Kind == CostWitness {
		t.witness(i, it, at, before)
		return
	}
	amount := t.positive(at+".amount", it.Amount)
	if it.Witness != nil {
		t.errs.Add(at+".witness", "given for "+it.Kind.String(), "for a witness only")
	}
	found := t.found(it, at, amount)
	most, why, by := t.most(it, at)
	if t.errs.Len() > before {
		return
	}
	t.add(i, it, it.What, amount, most, found, why, by)
}

// found returns the dollars found necessary; undetermined where that does not bound the item.
func (t *taxing) found(it *Item, at string, amount exact.Num) exact.Num {
	if it.Necessary != finding.Mixed {
		if !it.Found.IsZero() {
			t.errs.Add(at+".found", "given without a mixed finding", "nothing")
		}
		return exact.Num{}
	}
	found := t.positive(at+".found", it.Found)
	if found.Known() && amount.Known() && found.Cmp(amount) >= 0 {
		t.errs.Add(at+".found", "not below the amount claimed", "more than nothing and less than the amount")
	}
	return found
}

// most returns the most an item may be taxed at, undetermined where the law fixes nothing, with the reason and authority.
func (t *taxing) most(it *Item, at string) (exact.Num, string, authority.Citation) {
	counted := it.Kind == DocketDeposition || it.Kind == DocketRecognizance
	if counted && (it.Count < 1 || it.Count > maxCount) {
		t.errs.Add(at+".count", strconv.Itoa(it.Count), "1 to 10000")
	} else if !counted && it.Count != 0 {
		t.errs.Add(at+".count", "given for "+it.Kind.String(), "nothing")
	}
	appeal := it.Kind == DocketAdmiraltyAppeal || it.Kind == AdmiraltyBriefs
	var involved exact.Num
	if appeal {
		involved = t.positive(at+".involved", it.Involved)
	} else if !it.Involved.IsZero() {
		t.errs.Add(at+".involved", "given for "+it.Kind.String(), "nothing")
	}
	if it.Kind == DocketTrial || it.Kind == DocketSmallAdmiralty || it.Kind == DocketDiscontinuance {
		if t.docket {
			t.errs.Add(at+".kind", "a second docket fee of the case", "one on trial, final hearing or discontinuance")
		}
		t.docket = true
	}
	x := t.law.Rule.item(it.Kind)
	if x == nil || t.errs.Len() > 0 {
		return exact.Num{}, "", authority.Citation{} // the bill is refused
	}
	by, _ := cited(&t.law.Meta, x.under)
	count := exact.Int(int64(it.Count))
	most := t.fixed(x.most, quantities{"count": count, "involved": involved})
	return most, strings.NewReplacer("{count}", count.Short(), "{most}", most.Short()).Replace(x.why), by
}

// fixed is what the law fixes by a formula; undetermined where it fixes nothing.
func (t *taxing) fixed(e limit.Expr, of quantities) exact.Num {
	if e.IsZero() {
		return exact.Num{}
	}
	n, err := evaluate(e, of)
	t.errs.Merge("", err)
	return n
}

// witness checks and taxes the parts of a witness's allowance.
func (t *taxing) witness(i int, it *Item, at string, before int) {
	if !it.Amount.IsZero() || it.Count != 0 || !it.Involved.IsZero() {
		t.errs.Add(at, "an amount, count or amount involved for a witness", "the claims in witness")
	}
	if it.Necessary == finding.Mixed || !it.Found.IsZero() {
		t.errs.Add(at+".necessary", "a mixed finding for a witness", "a claim for what was found necessary")
	}
	w := it.Witness
	if w == nil {
		t.errs.Add(at+".witness", "nothing", "the witness's attendance")
		return
	}
	at += ".witness"
	read := func(name string, d decimal.Decimal) exact.Num { return dollars(t.errs, at+"."+name, d) }
	claims, sum := map[partKind]exact.Num{}, exact.Int(0)
	for _, x := range [...]struct {
		part partKind
		name string
		of   decimal.Decimal
	}{
		{attendance, "fee", w.Fee}, {mileage, "mileage", w.Mileage}, {fare, "fare", w.Fare}, {tolls, "tolls", w.Tolls}, {subsistence, "subsistence", w.Subsistence},
	} {
		claims[x.part] = read(x.name, x.of)
		sum = sum.Add(claims[x.part])
	}
	miles, mileRate, awayRate := read("miles", w.Miles), read("mile_rate", w.MileRate), read("away_rate", w.AwayRate)
	if miles.Cmp(exact.Int(maxMiles)) > 0 {
		t.errs.Add(at+".miles", "too many", "0 to 1000000")
	}
	count := func(name string, n int) {
		if n < 0 || n > maxDays {
			t.errs.Add(at+"."+name, strconv.Itoa(n), "0 to 1000")
		}
	}
	count("days", w.Days)
	count("travel_days", w.TravelDays)
	count("away_days", w.AwayDays)
	needs := func(claimed exact.Num, name string, given bool) {
		if claimed.Sign() > 0 && !given {
			t.errs.Add(at+"."+name, "nothing to measure the claim by", "what § 1821 measures it by")
		}
	}
	needs(claims[attendance], "days", w.Days > 0 || w.TravelDays > 0)
	needs(claims[mileage], "miles", miles.Sign() > 0)
	needs(claims[mileage], "mile_rate", mileRate.Sign() > 0)
	needs(claims[subsistence], "away_days", w.AwayDays > 0)
	needs(claims[subsistence], "away_rate", awayRate.Sign() > 0)
	if t.errs.Len() == before && sum.Sign() == 0 {
		t.errs.Add(at, "no claim", "dollars for attendance, travel or subsistence")
	}
	if t.errs.Len() > before {
		return
	}
	days := w.Days + w.TravelDays
	of := quantities{"days": exact.Int(int64(days)), "miles": miles, "mile_rate": mileRate, "away_days": exact.Int(int64(w.AwayDays)), "away_rate": awayRate}
	words := strings.NewReplacer("{days}", inDays(days), "{miles}", miles.Short(), "{mile_rate}", "$"+mileRate.Short(),
		"{away_days}", inDays(w.AwayDays), "{away_rate}", "$"+awayRate.Short())
	for p := attendance; int(p) < len(partNames); p++ {
		if x := t.law.Rule.part(p); x != nil && claims[p].Sign() > 0 {
			by, _ := cited(&t.law.Meta, x.under)
			t.add(i, it, it.What+": "+partNames[p], claims[p], t.fixed(x.most, of), exact.Num{}, words.Replace(x.why), by)
		}
	}
}

// necessity is the source that asks that an item was necessary.
func (t *taxing) necessity(k CostKind) authority.Citation {
	text := t.law.Rule.necessary
	if x := t.law.Rule.item(k); x != nil && x.necessary != "" {
		text = x.necessary
	}
	c, _ := cited(&t.law.Meta, text)
	return c
}

// add taxes a claim: up to the most where the law fixes one, up to what was found necessary where that is recorded.
func (t *taxing) add(i int, it *Item, what string, claimed, most, found exact.Num, why string, by authority.Citation) {
	claimed = claimed.Round(2)
	x := TaxedItem{Item: i, What: what, Kind: it.Kind, Claimed: claimed.Decimal(), Ruling: Allowed, Why: why, Authority: by}
	taxed := claimed
	if most.Known() && most.Round(2).Cmp(taxed) < 0 {
		taxed = most.Round(2)
	}
	switch {
	case taxed.Sign() == 0:
		// Whether it was necessary is not asked of what the law does not reach.
	case it.Necessary == finding.NotEstablished:
		taxed, x.Why, x.Authority = exact.Int(0), "found not necessary", t.necessity(it.Kind)
	case found.Known() && found.Round(2).Cmp(taxed) < 0:
		taxed, x.Why, x.Authority = found.Round(2), "found necessary in part", t.necessity(it.Kind)
	case it.Necessary != finding.Established && it.Necessary != finding.Mixed:
		x.Caveat = "whether it was necessary is " + unrecorded(it.Necessary) + ": it stands as claimed"
		t.out.Caveats = append(t.out.Caveats, what+": "+x.Caveat)
	}
	x.Taxed = taxed.Decimal()
	switch {
	case taxed.Sign() == 0:
		x.Ruling = NotTaxable
	case taxed.Cmp(claimed) < 0:
		x.Ruling = Cut
	}
	t.claimed, t.total = t.claimed.Add(claimed), t.total.Add(taxed)
	t.out.Items = append(t.out.Items, x)
}

// inDays writes a number of days.
func inDays(n int) string {
	if n == 1 {
		return "1 day"
	}
	return strconv.Itoa(n) + " days"
}

// unrecorded says how a finding is open.
func unrecorded(s finding.Status) string {
	if s == finding.NotReached {
		return "left undecided"
	}
	if s == finding.Unknown {
		return "unknown"
	}
	return "not recorded"
}

// positive reads an amount above nothing.
func (t *taxing) positive(path string, d decimal.Decimal) exact.Num {
	before := t.errs.Len()
	n := dollars(t.errs, path, d)
	if t.errs.Len() > before {
		return exact.Num{}
	}
	if n.Round(2).Sign() == 0 {
		t.errs.Add(path, "nothing", "dollars above 0 up to 1e15")
	}
	return n
}
