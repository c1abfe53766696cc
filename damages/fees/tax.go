package fees

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

const (
	maxItems      = 1000
	maxDays       = 1000
	maxCount      = 10_000
	maxMiles      = 1_000_000
	attendanceFee = 40 // dollars a day, § 1821(b)
)

// costsFrom is the day § 1920 took the words it has.
func costsFrom() civil.Date { return civil.On(2008, 10, 13) }

// Tax taxes a bill of costs: each item as claimed, in part, or not at all, by the paragraphs of § 1920, the amounts §§ 1821
// and 1923 fix, and what was found necessary. Each item is rounded to the cent, and the total is their sum. Errors:
// *invalid.Error with paths "on" and "items[i]...", all together; *[dated.CoverageError] for a bill taxed before October 13, 2008.
func (b Bill) Tax() (Costs, error) {
	var errs invalid.List
	if b.On.IsZero() {
		errs.Add("on", "no day", "the day the bill is taxed")
	}
	if len(b.Items) == 0 || len(b.Items) > maxItems {
		errs.Add("items", "too few or too many", "1 to 1000 items")
		return Costs{}, errs.Err()
	}
	t := taxing{errs: &errs, claimed: exact.Int(0), total: exact.Int(0)}
	for i := range b.Items {
		t.item(i, &b.Items[i])
	}
	if errs.Len() == 0 && t.claimed.Cmp(exact.Int(exact.MaxMoney)) > 0 {
		errs.Add("items", "more than 1e15 dollars together", "smaller amounts")
	}
	if err := errs.Err(); err != nil {
		return Costs{}, err
	}
	if b.On.Before(costsFrom()) {
		return Costs{}, &dated.CoverageError{Rule: "28 U.S.C. § 1920, by the day on which the bill is taxed,", On: b.On, From: costsFrom()}
	}
	t.out.Claimed, t.out.Total = t.claimed.Decimal(), t.total.Decimal()
	t.out.Omits = []string{"whether the court denies costs, or taxes less, in its discretion, Fed. R. Civ. P. 54(d)(1)", "local rules, and what circuits differ on, such as private process servers and video depositions",
		"what a contract or another statute expressly makes recoverable", "costs against the United States", "costs of an appeal, Fed. R. App. P. 39",
		"which text of § 1920(2) and (4) governs in actions begun before the amendment of October 13, 2008: the day of taxation is taken"}
	return t.out, nil
}

// taxing is a bill on its way to be taxed.
type taxing struct {
	errs           *invalid.List
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
	switch it.Kind {
	case DocketTrial:
		return exact.Int(20), "$20 on trial or final hearing", section1923("(a)")
	case DocketSmallAdmiralty:
		return exact.Int(10), "$10 in admiralty for a recovery below $50", section1923("(a)")
	case DocketDiscontinuance:
		return exact.Int(5), "$5 on discontinuance of a civil action", section1923("(a)")
	case DocketRecognizance:
		return exact.Int(5).Mul(exact.Int(int64(it.Count))), "$5 for each proceeding on a recognizance, of which there are " + strconv.Itoa(it.Count), section1923("(a)")
	case DocketDeposition:
		return exact.Int(5).Mul(exact.Int(int64(it.Count))).Quo(exact.Int(2)), "$2.50 for each deposition admitted in evidence, of which there are " + strconv.Itoa(it.Count), section1923("(a)")
	case DocketAdmiraltyAppeal:
		n := byInvolved(involved, 20, 50, 100)
		return n, "$" + n.Short() + " in an admiralty appeal for the amount involved", section1923("(a)")
	case AdmiraltyBriefs:
		n := byInvolved(involved, 25, 50, 75)
		return n, "at most $" + n.Short() + " for printing briefs in an admiralty appeal, for the amount involved", section1923("(c)")
	case CostExpertFee:
		return exact.Int(0), "a party's own expert is paid as any witness, absent a contract or express statutory authority", crawford()
	case CostTranslation:
		return exact.Int(0), "compensation of interpreters does not include the translation of documents", taniguchi()
	case CostOther:
		return exact.Int(0), "in none of the six paragraphs, absent express statutory authority", rimini()
	case CostClerk, CostMarshal:
		return exact.Num{}, "fees of the clerk and marshal", section1920("(1)")
	case CostTranscript:
		return exact.Num{}, "fees for transcripts", section1920("(2)")
	case CostPrinting:
		return exact.Num{}, "fees and disbursements for printing", section1920("(3)")
	case CostExemplification, CostCopies:
		return exact.Num{}, "fees for exemplification and the costs of copies", section1920("(4)")
	case CostCourtExpert, CostInterpreter, CostInterpretation:
		return exact.Num{}, "court-appointed experts, interpreters and special interpretation services", section1920("(6)")
	case CostUnspecified, CostWitness:
		// A witness's allowance has parts of its own.
	}
	return exact.Num{}, "", authority.Citation{}
}

// byInvolved returns the amount for up to $1,000, up to $5,000, and more.
func byInvolved(involved exact.Num, low, middle, high int64) exact.Num {
	switch {
	case involved.Cmp(exact.Int(1000)) <= 0:
		return exact.Int(low)
	case involved.Cmp(exact.Int(5000)) <= 0:
		return exact.Int(middle)
	}
	return exact.Int(high)
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
	fee, mileage, fare, tolls, subsistence := read("fee", w.Fee), read("mileage", w.Mileage), read("fare", w.Fare), read("tolls", w.Tolls), read("subsistence", w.Subsistence)
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
	needs(fee, "days", w.Days > 0 || w.TravelDays > 0)
	needs(mileage, "miles", miles.Sign() > 0)
	needs(mileage, "mile_rate", mileRate.Sign() > 0)
	needs(subsistence, "away_days", w.AwayDays > 0)
	needs(subsistence, "away_rate", awayRate.Sign() > 0)
	claims := fee.Add(mileage).Add(fare).Add(tolls).Add(subsistence)
	if t.errs.Len() == before && claims.Sign() == 0 {
		t.errs.Add(at, "no claim", "dollars for attendance, travel or subsistence")
	}
	if t.errs.Len() > before {
		return
	}
	part := func(name string, claimed, most exact.Num, why string, by authority.Citation) {
		if claimed.Sign() > 0 {
			t.add(i, it, it.What+": "+name, claimed, most, exact.Num{}, why, by)
		}
	}
	days := w.Days + w.TravelDays
	part("attendance", fee, exact.Int(attendanceFee).Mul(exact.Int(int64(days))), "$40 a day of attendance or travel, for "+inDays(days), section1821b())
	part("mileage", mileage, miles.Mul(mileRate), miles.Short()+" miles at $"+mileRate.Short(), section1821c("(2)"))
	part("fare", fare, exact.Num{}, "actual expenses of a common carrier", section1821c("(1)"))
	part("tolls, taxicabs and parking", tolls, exact.Num{}, "paid in full", section1821c("(3)"))
	part("subsistence", subsistence, exact.Int(int64(w.AwayDays)).Mul(awayRate), inDays(w.AwayDays)+" at up to $"+awayRate.Short(), section1821d())
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
		taxed, x.Why, x.Authority = exact.Int(0), "found not necessary", necessity(it.Kind)
	case found.Known() && found.Round(2).Cmp(taxed) < 0:
		taxed, x.Why, x.Authority = found.Round(2), "found necessary in part", necessity(it.Kind)
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
