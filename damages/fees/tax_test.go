package fees_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

var taxedOn = civil.On(2011, 6, 6)

// necessary is an item found necessary.
func necessary(kind fees.CostKind, amount string) fees.Item {
	return fees.Item{What: "x", Kind: kind, Amount: expect.Dec(amount), Necessary: finding.Established}
}

// Gineman v. United States, No. 09-CV-11955 (E.D. Mich. June 6, 2011): $350 of the clerk, $62.14 of the marshal, $452.81 for
// deposition transcripts and a witness's $40, $904.95 in all, allowed as asked.
func TestBillOfGineman(t *testing.T) {
	got, err := fees.Bill{On: taxedOn, Items: []fees.Item{
		necessary(fees.CostClerk, "350"), necessary(fees.CostMarshal, "62.14"), necessary(fees.CostTranscript, "452.81"),
		{What: "Dr. Jebson", Kind: fees.CostWitness, Witness: &fees.Attendance{Fee: expect.Dec("40"), Days: 1}, Necessary: finding.Established},
	}}.Tax()
	require.NoError(t, err)
	require.Equal(t, "904.95", got.Total.StringFixed(2))
	require.Equal(t, "904.95", got.Claimed.StringFixed(2))
	require.Empty(t, got.Caveats)
	require.NotEmpty(t, got.Omits)
	for _, x := range got.Items {
		require.Equal(t, fees.Allowed, x.Ruling)
	}
	require.Equal(t, "Dr. Jebson: attendance", got.Items[3].What)
	require.Equal(t, 3, got.Items[3].Item)
}

// What the law fixes, and what it does not reach. The $86,480.70 is what the trial court in Crawford Fitting had allowed for
// experts.
func TestWhatTheLawFixes(t *testing.T) {
	counted := func(kind fees.CostKind, amount string, n int) fees.Item {
		it := necessary(kind, amount)
		it.Count = n
		return it
	}
	involving := func(kind fees.CostKind, amount, involved string) fees.Item {
		it := necessary(kind, amount)
		it.Involved = expect.Dec(involved)
		return it
	}
	for name, c := range map[string]struct {
		item   fees.Item
		want   string
		ruling fees.Ruling
		cites  string
	}{
		"trial":                          {necessary(fees.DocketTrial, "20"), "20.00", fees.Allowed, "§ 1923(a)"},
		"trial, a cent more":             {necessary(fees.DocketTrial, "20.01"), "20.00", fees.Cut, "§ 1923(a)"},
		"trial, less":                    {necessary(fees.DocketTrial, "5"), "5.00", fees.Allowed, "§ 1923(a)"},
		"small admiralty":                {necessary(fees.DocketSmallAdmiralty, "20"), "10.00", fees.Cut, "§ 1923(a)"},
		"discontinuance":                 {necessary(fees.DocketDiscontinuance, "20"), "5.00", fees.Cut, "§ 1923(a)"},
		"two recognizances":              {counted(fees.DocketRecognizance, "15", 2), "10.00", fees.Cut, "§ 1923(a)"},
		"seven depositions":              {counted(fees.DocketDeposition, "17.50", 7), "17.50", fees.Allowed, "§ 1923(a)"},
		"seven depositions, a cent more": {counted(fees.DocketDeposition, "17.51", 7), "17.50", fees.Cut, "§ 1923(a)"},
		"appeal of $1,000":               {involving(fees.DocketAdmiraltyAppeal, "100", "1000"), "20.00", fees.Cut, "§ 1923(a)"},
		"appeal of $1,000.01":            {involving(fees.DocketAdmiraltyAppeal, "100", "1000.01"), "50.00", fees.Cut, "§ 1923(a)"},
		"appeal of $5,000":               {involving(fees.DocketAdmiraltyAppeal, "100", "5000"), "50.00", fees.Cut, "§ 1923(a)"},
		"appeal of $5,000.01":            {involving(fees.DocketAdmiraltyAppeal, "100", "5000.01"), "100.00", fees.Allowed, "§ 1923(a)"},
		"briefs for $1,000":              {involving(fees.AdmiraltyBriefs, "80", "1000"), "25.00", fees.Cut, "§ 1923(c)"},
		"briefs for $5,000":              {involving(fees.AdmiraltyBriefs, "80", "5000"), "50.00", fees.Cut, "§ 1923(c)"},
		"briefs for more":                {involving(fees.AdmiraltyBriefs, "80", "5001"), "75.00", fees.Cut, "§ 1923(c)"},
		"expert (Crawford Fitting)":      {necessary(fees.CostExpertFee, "86480.70"), "0.00", fees.NotTaxable, "Crawford Fitting"},
		"translation (Taniguchi)":        {necessary(fees.CostTranslation, "1000"), "0.00", fees.NotTaxable, "Taniguchi"},
		"jury consultant (Rimini)":       {necessary(fees.CostOther, "1000"), "0.00", fees.NotTaxable, "Rimini"},
		"clerk":                          {necessary(fees.CostClerk, "350"), "350.00", fees.Allowed, "§ 1920(1)"},
		"printing":                       {necessary(fees.CostPrinting, "12.345"), "12.35", fees.Allowed, "§ 1920(3)"},
		"exemplification":                {necessary(fees.CostExemplification, "11"), "11.00", fees.Allowed, "§ 1920(4)"},
		"copies":                         {necessary(fees.CostCopies, "11"), "11.00", fees.Allowed, "§ 1920(4)"},
		"court's expert":                 {necessary(fees.CostCourtExpert, "9000"), "9000.00", fees.Allowed, "§ 1920(6)"},
		"interpreter":                    {necessary(fees.CostInterpreter, "800"), "800.00", fees.Allowed, "§ 1920(6)"},
		"special interpretation":         {necessary(fees.CostInterpretation, "800"), "800.00", fees.Allowed, "§ 1920(6)"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := fees.Bill{On: taxedOn, Items: []fees.Item{c.item}}.Tax()
			require.NoError(t, err)
			require.Len(t, got.Items, 1)
			x := got.Items[0]
			require.Equal(t, c.want, x.Taxed.StringFixed(2))
			require.Equal(t, c.want, got.Total.StringFixed(2))
			require.Equal(t, c.ruling, x.Ruling, x.Why)
			require.NotEmpty(t, x.Why)
			require.Contains(t, x.Authority.Text, c.cites)
			require.Contains(t, []authority.Status{authority.Read, authority.Reported}, x.Authority.Status)
			require.Empty(t, x.Caveat)
		})
	}
}

// By hand: two days of attendance and one of travel are 3 × $40 = $120, of $3,000 asked; 212.5 miles at $0.51 are $108.375,
// $108.38, of $120; fare and tolls as paid; two days away at up to $160 are $320, above the $300 asked. Together 120.00 +
// 108.38 + 410.25 + 14.50 + 300.00 = 953.13, of 3,844.75.
func TestWitness(t *testing.T) {
	got, err := fees.Bill{On: taxedOn, Items: []fees.Item{{What: "Dr. No", Kind: fees.CostWitness, Necessary: finding.Established, Witness: &fees.Attendance{
		Fee: expect.Dec("3000"), Days: 2, TravelDays: 1, Mileage: expect.Dec("120"), Miles: expect.Dec("212.5"), MileRate: expect.Dec("0.51"),
		Fare: expect.Dec("410.25"), Tolls: expect.Dec("14.50"), Subsistence: expect.Dec("300"), AwayDays: 2, AwayRate: expect.Dec("160"),
	}}}}.Tax()
	require.NoError(t, err)
	var seen []string
	for _, x := range got.Items {
		seen = append(seen, x.What+" "+x.Taxed.StringFixed(2)+" "+x.Ruling.String())
	}
	require.Equal(t, []string{"Dr. No: attendance 120.00 cut", "Dr. No: mileage 108.38 cut", "Dr. No: fare 410.25 allowed",
		"Dr. No: tolls, taxicabs and parking 14.50 allowed", "Dr. No: subsistence 300.00 allowed"}, seen)
	require.Equal(t, "953.13", got.Total.StringFixed(2))
	require.Equal(t, "3844.75", got.Claimed.StringFixed(2))
	require.Equal(t, "$40 a day of attendance or travel, for 3 days", got.Items[0].Why)
	require.Contains(t, got.Items[0].Authority.Note, "Crawford Fitting")
	got, err = fees.Bill{On: taxedOn, Items: []fees.Item{{What: "w", Kind: fees.CostWitness, Witness: &fees.Attendance{Fee: expect.Dec("40"), TravelDays: 1}}}}.Tax()
	require.NoError(t, err)
	require.Equal(t, "$40 a day of attendance or travel, for 1 day", got.Items[0].Why)
}

func TestNecessityIsFoundNotDerived(t *testing.T) {
	for name, c := range map[string]struct {
		kind   fees.CostKind
		status finding.Status
		found  string
		want   string
		ruling fees.Ruling
		caveat string
		cites  string
	}{
		"established":             {fees.CostCopies, finding.Established, "0", "100.00", fees.Allowed, "", "§ 1920(4)"},
		"not established":         {fees.CostCopies, finding.NotEstablished, "0", "0.00", fees.NotTaxable, "", "§ 1920(4)"},
		"not established, clerk":  {fees.CostClerk, finding.NotEstablished, "0", "0.00", fees.NotTaxable, "", "§ 1924"},
		"in part":                 {fees.CostTranscript, finding.Mixed, "60.10", "60.10", fees.Cut, "", "§ 1920(2)"},
		"in part, above the most": {fees.DocketTrial, finding.Mixed, "60", "20.00", fees.Cut, "", "§ 1923(a)"},
		"not reached":             {fees.CostCopies, finding.NotReached, "0", "100.00", fees.Allowed, "left undecided", "§ 1920(4)"},
		"unknown":                 {fees.CostCopies, finding.Unknown, "0", "100.00", fees.Allowed, "unknown", "§ 1920(4)"},
		"not recorded":            {fees.CostCopies, finding.Unspecified, "0", "100.00", fees.Allowed, "not recorded", "§ 1920(4)"},
		"not recorded, not taxed": {fees.CostTranslation, finding.Unspecified, "0", "0.00", fees.NotTaxable, "", "Taniguchi"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := fees.Bill{On: taxedOn, Items: []fees.Item{{What: "x", Kind: c.kind, Amount: expect.Dec("100"), Necessary: c.status, Found: expect.Dec(c.found)}}}.Tax()
			require.NoError(t, err)
			x := got.Items[0]
			require.Equal(t, c.want, x.Taxed.StringFixed(2))
			require.Equal(t, c.ruling, x.Ruling)
			require.Contains(t, x.Authority.Text, c.cites)
			require.Equal(t, c.caveat != "", len(got.Caveats) == 1)
			require.Contains(t, x.Caveat, c.caveat)
		})
	}
}

func TestWrongBillsAreRefused(t *testing.T) {
	item := func(f func(*fees.Item)) []fees.Item {
		it := necessary(fees.CostCopies, "1")
		f(&it)
		return []fees.Item{it}
	}
	witness := func(f func(*fees.Item, *fees.Attendance)) []fees.Item {
		w := fees.Attendance{Fee: expect.Dec("40"), Days: 1}
		it := fees.Item{What: "w", Kind: fees.CostWitness, Witness: &w}
		f(&it, &w)
		return []fees.Item{it}
	}
	for name, c := range map[string]struct {
		path  string
		items []fees.Item
	}{
		"no items":              {"items", nil},
		"too many items":        {"items", make([]fees.Item, 1001)},
		"no name":               {"items[0].what", item(func(it *fees.Item) { it.What = "" })},
		"long name":             {"items[0].what", item(func(it *fees.Item) { it.What = strings.Repeat("x", 257) })},
		"no kind":               {"items[0].kind", item(func(it *fees.Item) { it.Kind = 0 })},
		"unknown kind":          {"items[0].kind", item(func(it *fees.Item) { it.Kind = 99 })},
		"unknown status":        {"items[0].necessary", item(func(it *fees.Item) { it.Necessary = 99 })},
		"no amount":             {"items[0].amount", item(func(it *fees.Item) { it.Amount = expect.Dec("0.004") })},
		"amount below zero":     {"items[0].amount", item(func(it *fees.Item) { it.Amount = expect.Dec("-1") })},
		"absurd amount":         {"items[0].amount", item(func(it *fees.Item) { it.Amount = decimal.New(1, 1_000_000_000) })},
		"witness for copies":    {"items[0].witness", item(func(it *fees.Item) { it.Witness = &fees.Attendance{} })},
		"count for copies":      {"items[0].count", item(func(it *fees.Item) { it.Count = 1 })},
		"no depositions":        {"items[0].count", item(func(it *fees.Item) { it.Kind = fees.DocketDeposition })},
		"too many depositions":  {"items[0].count", item(func(it *fees.Item) { it.Kind, it.Count = fees.DocketDeposition, 10_001 })},
		"involved for copies":   {"items[0].involved", item(func(it *fees.Item) { it.Involved = expect.Dec("1") })},
		"nothing involved":      {"items[0].involved", item(func(it *fees.Item) { it.Kind = fees.AdmiraltyBriefs })},
		"found without mixed":   {"items[0].found", item(func(it *fees.Item) { it.Found = expect.Dec("0.5") })},
		"mixed without found":   {"items[0].found", item(func(it *fees.Item) { it.Necessary = finding.Mixed })},
		"found in full":         {"items[0].found", item(func(it *fees.Item) { it.Necessary, it.Found = finding.Mixed, expect.Dec("1") })},
		"two docket fees":       {"items[1].kind", []fees.Item{necessary(fees.DocketTrial, "20"), necessary(fees.DocketDiscontinuance, "5")}},
		"no attendance":         {"items[0].witness", witness(func(it *fees.Item, _ *fees.Attendance) { it.Witness = nil })},
		"amount for a witness":  {"items[0]", witness(func(it *fees.Item, _ *fees.Attendance) { it.Amount = expect.Dec("1") })},
		"mixed for a witness":   {"items[0].necessary", witness(func(it *fees.Item, _ *fees.Attendance) { it.Necessary = finding.Mixed })},
		"no claim":              {"items[0].witness", witness(func(_ *fees.Item, w *fees.Attendance) { w.Fee = expect.Dec("0") })},
		"fee without days":      {"items[0].witness.days", witness(func(_ *fees.Item, w *fees.Attendance) { w.Days = 0 })},
		"days below zero":       {"items[0].witness.travel_days", witness(func(_ *fees.Item, w *fees.Attendance) { w.TravelDays = -1 })},
		"too many days away":    {"items[0].witness.away_days", witness(func(_ *fees.Item, w *fees.Attendance) { w.AwayDays = 1001 })},
		"too many miles":        {"items[0].witness.miles", witness(func(_ *fees.Item, w *fees.Attendance) { w.Miles = expect.Dec("1000001") })},
		"mileage without rate":  {"items[0].witness.mile_rate", witness(func(_ *fees.Item, w *fees.Attendance) { w.Mileage, w.Miles = expect.Dec("1"), expect.Dec("1") })},
		"mileage without miles": {"items[0].witness.miles", witness(func(_ *fees.Item, w *fees.Attendance) { w.Mileage, w.MileRate = expect.Dec("1"), expect.Dec("1") })},
		"away without rate":     {"items[0].witness.away_rate", witness(func(_ *fees.Item, w *fees.Attendance) { w.Subsistence, w.AwayDays = expect.Dec("1"), 1 })},
		"away without days":     {"items[0].witness.away_days", witness(func(_ *fees.Item, w *fees.Attendance) { w.Subsistence, w.AwayRate = expect.Dec("1"), expect.Dec("1") })},
		"fare below zero":       {"items[0].witness.fare", witness(func(_ *fees.Item, w *fees.Attendance) { w.Fare = expect.Dec("-1") })},
		"too much together":     {"items", []fees.Item{necessary(fees.CostCopies, "1000000000000000"), necessary(fees.CostCopies, "1")}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := fees.Bill{On: taxedOn, Items: c.items}.Tax()
			require.Len(t, invalid.All(err), 1, "%v", err)
			require.Equal(t, c.path, invalid.All(err)[0].Path)
		})
	}
	_, err := fees.Bill{Items: []fees.Item{necessary(fees.CostCopies, "1")}}.Tax()
	require.Equal(t, "on", invalid.All(err)[0].Path)
	_, err = fees.Bill{On: civil.On(2008, 10, 12), Items: []fees.Item{necessary(fees.CostCopies, "1")}}.Tax()
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.ErrorContains(t, err, "28 U.S.C. § 1920 is not covered for taxation on 2008-10-12; covered from 2008-10-13")
}

func FuzzCostKind(f *testing.F) {
	f.Add("docket_trial", "cut")
	f.Add("", "")
	f.Fuzz(func(t *testing.T, kind, ruling string) {
		var k fees.CostKind
		if k.UnmarshalText([]byte(kind)) == nil {
			text, err := k.MarshalText()
			require.NoError(t, err)
			require.Equal(t, kind, string(text))
		}
		var r fees.Ruling
		if r.UnmarshalText([]byte(ruling)) == nil {
			text, err := r.MarshalText()
			require.NoError(t, err)
			require.Equal(t, ruling, string(text))
		}
	})
}

func ExampleBill_Tax() {
	costs, err := fees.Bill{On: civil.On(2024, 5, 6), Items: []fees.Item{
		{What: "filing fee", Kind: fees.CostClerk, Amount: decimal.New(405, 0), Necessary: finding.Established},
		{What: "deposition of the plaintiff", Kind: fees.CostTranscript, Amount: decimal.New(94_310, -2)},
		{What: "Dr. Ray", Kind: fees.CostWitness, Witness: &fees.Attendance{Fee: decimal.New(2_500, 0), Days: 1, TravelDays: 1}, Necessary: finding.Established},
		{What: "translating the contract", Kind: fees.CostTranslation, Amount: decimal.New(1_200, 0)},
	}}.Tax()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, x := range costs.Items {
		fmt.Println(x.What, x.Ruling, x.Taxed.StringFixed(2), x.Authority.Text)
	}
	fmt.Println(costs.Total.StringFixed(2), "of", costs.Claimed.StringFixed(2))
	fmt.Println(costs.Caveats[0])
	// Output:
	// filing fee allowed 405.00 28 U.S.C. § 1920(1)
	// deposition of the plaintiff allowed 943.10 28 U.S.C. § 1920(2)
	// Dr. Ray: attendance cut 80.00 28 U.S.C. § 1821(b)
	// translating the contract not_taxable 0.00 Taniguchi v. Kan Pacific Saipan, Ltd., 566 U.S. 560 (2012)
	// 1428.10 of 5048.10
	// deposition of the plaintiff: whether it was necessary is not recorded: it stands as claimed
}

// Equal claims are not set off against each other: $40 for a day and $40 for 80 miles at $0.50 are $80.
func TestClaimsOfAWitnessAddUp(t *testing.T) {
	got, err := fees.Bill{On: taxedOn, Items: []fees.Item{{What: "W", Kind: fees.CostWitness, Necessary: finding.Established,
		Witness: &fees.Attendance{Fee: expect.Dec("40"), Days: 1, Mileage: expect.Dec("40"), Miles: expect.Dec("80"), MileRate: expect.Dec("0.50")}}}}.Tax()
	require.NoError(t, err)
	require.Equal(t, "80.00", got.Total.StringFixed(2))
}
