package future

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// The functions of this file follow spreadsheets: rates are fractions for one period (0.05/12 is big.NewRat(5, 1200)),
// money received is positive and money paid out negative, and what is paid balances what is received:
//
//	pv (1+r)^n + pmt (1 + r·due) ((1+r)^n - 1)/r + fv = 0
//
// They return exact fractions, which the caller rounds.

const (
	maxPeriods   = 12_000
	maxCashFlows = 10_000
)

func checkRate(l *invalid.List, rate *big.Rat) {
	if rate == nil || rate.Num().BitLen() > 64 || rate.Denom().BitLen() > 64 || rate.Cmp(big.NewRat(-1, 1)) <= 0 || rate.Cmp(big.NewRat(10, 1)) > 0 {
		l.Add("rate", "no rate, or out of range", "above -1 to 10 for one period, a fraction of at most 64 bits")
	}
}

func checkMoney(l *invalid.List, name string, d decimal.Decimal) *big.Rat {
	n, err := exact.Money(d)
	if err != nil {
		l.Add(name, err.Error(), allowedDollars)
		return new(big.Rat)
	}
	return n.Rat()
}

// grownBy is (1+rate)^n; annuity of 1 a period at its end, valued at the last payment.
func grownBy(rate *big.Rat, n int) (growth, annuity *big.Rat) {
	base := new(big.Rat).Add(one, rate)
	e := big.NewInt(int64(n))
	growth = new(big.Rat).SetFrac(new(big.Int).Exp(base.Num(), e, nil), new(big.Int).Exp(base.Denom(), e, nil))
	if rate.Sign() == 0 {
		return growth, new(big.Rat).SetInt64(int64(n))
	}
	annuity = new(big.Rat).Sub(growth, one)
	return growth, annuity.Quo(annuity, rate)
}

// ExcelPV is Excel's PV: the present value of level payments and a future amount. atBeginning is type 1.
func ExcelPV(rate *big.Rat, periods int, payment, future decimal.Decimal, atBeginning bool) (*big.Rat, error) {
	return balanced(rate, periods, atBeginning, "payment", payment, "future", future, func(growth, annuity, pmt, fv *big.Rat) *big.Rat {
		sum := pmt.Mul(pmt, annuity)
		return sum.Quo(sum.Add(sum, fv), growth)
	})
}

// ExcelFV is Excel's FV: the value at the end of level payments and a present amount.
func ExcelFV(rate *big.Rat, periods int, payment, present decimal.Decimal, atBeginning bool) (*big.Rat, error) {
	return balanced(rate, periods, atBeginning, "payment", payment, "present", present, func(growth, annuity, pmt, pv *big.Rat) *big.Rat {
		sum := pmt.Mul(pmt, annuity)
		return sum.Add(sum, pv.Mul(pv, growth))
	})
}

// ExcelPMT is Excel's PMT: the level payment that a present and a future amount call for.
func ExcelPMT(rate *big.Rat, periods int, present, future decimal.Decimal, atBeginning bool) (*big.Rat, error) {
	return balanced(rate, periods, atBeginning, "present", present, "future", future, func(growth, annuity, pv, fv *big.Rat) *big.Rat {
		sum := pv.Mul(pv, growth)
		return sum.Quo(sum.Add(sum, fv), annuity)
	})
}

// balanced checks the rate, the periods and two amounts under their names, and returns what balances what solve makes of them.
func balanced(rate *big.Rat, periods int, atBeginning bool, first string, a decimal.Decimal, second string, b decimal.Decimal,
	solve func(growth, annuity, a, b *big.Rat) *big.Rat) (*big.Rat, error) {
	var l invalid.List
	checkRate(&l, rate)
	if periods < 1 || periods > maxPeriods {
		l.Add("periods", "out of range", "1 to 12000")
	}
	x, y := checkMoney(&l, first, a), checkMoney(&l, second, b)
	if err := l.Err(); err != nil {
		return nil, err
	}
	growth, annuity := grownBy(rate, periods)
	if atBeginning {
		annuity.Mul(annuity, new(big.Rat).Add(one, rate))
	}
	sum := solve(growth, annuity, x, y)
	return sum.Neg(sum), nil
}

// ExcelNPV is Excel's NPV: the first amount is discounted one period.
func ExcelNPV(rate *big.Rat, flows ...decimal.Decimal) (*big.Rat, error) { return npv(rate, 1, flows) }

// NPVFromZero is the NPV of numpy-financial and of go-financial: the first amount is not discounted.
func NPVFromZero(rate *big.Rat, flows ...decimal.Decimal) (*big.Rat, error) {
	return npv(rate, 0, flows)
}

func npv(rate *big.Rat, first int, flows []decimal.Decimal) (*big.Rat, error) {
	var l invalid.List
	checkRate(&l, rate)
	if len(flows) == 0 || len(flows) > maxPeriods/10 {
		l.Add("flows", "none, or too many", "1 to 1200")
		return nil, l.Err()
	}
	amounts := make([]*big.Rat, len(flows))
	for i, d := range flows {
		amounts[i] = checkMoney(&l, invalid.At("flows", i), d)
	}
	if err := l.Err(); err != nil {
		return nil, err
	}
	v := new(big.Rat).Inv(new(big.Rat).Add(one, rate))
	sum := new(big.Rat)
	for i := len(amounts) - 1; i >= 0; i-- { // from the last: one product each
		if i < len(amounts)-1 {
			sum.Mul(sum, v)
		}
		sum.Add(sum, amounts[i])
	}
	if first == 1 {
		sum.Mul(sum, v)
	}
	return sum, nil
}

// DatedFlow is an amount on a day.
type DatedFlow struct {
	On     civil.Date
	Amount decimal.Decimal // dollars
}

// ExcelXNPV is Excel's XNPV: amounts on days, each discounted by the days since the first, over 365. The result is
// rounded half away from zero to the given places, 0 to 12. Errors: *invalid.Error, also for a day before the first.
func ExcelXNPV(rate *big.Rat, places int, flows ...DatedFlow) (decimal.Decimal, error) {
	var l invalid.List
	checkRate(&l, rate)
	checkPlaces(&l, places)
	if len(flows) == 0 || len(flows) > maxCashFlows {
		l.Add("flows", "none, or too many", "1 to 10000")
		return decimal.Decimal{}, l.Err()
	}
	terms := make([]term, len(flows))
	for i, f := range flows {
		at := invalid.At("flows", i)
		n, err := flows[0].On.DaysUntil(f.On)
		if err != nil || n < 0 || n > maxYears*366 {
			l.Add(at+".on", "no day, or before the first", "a day from the first on, at most 200 years later")
		}
		terms[i].fraction = checkMoney(&l, at+".amount", f.Amount)
		terms[i].powers = []power{{nil, big.NewRat(int64(-n), 365)}}
	}
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	base := new(big.Rat).Add(one, rate)
	for i := range terms {
		terms[i].powers[0].base = base
	}
	return rounded(terms, places), nil
}

func checkPerYear(l *invalid.List, n int) {
	if n < 1 || n > 366 {
		l.Add("per_year", "out of range", "1 to 366")
	}
}

func checkPlaces(l *invalid.List, places int) {
	if places < 0 || places > 12 {
		l.Add("places", "out of range", "0 to 12")
	}
}

// rounded is a sum rounded to places.
func rounded(terms []term, places int) decimal.Decimal {
	// a sum in cents, of amounts that are that much larger
	k := new(big.Rat).SetFrac(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil), big.NewInt(100))
	for i := range terms {
		terms[i].fraction = new(big.Rat).Mul(terms[i].fraction, k)
	}
	out := runningCents(terms, false)
	return decimal.NewFromBigInt(out[len(out)-1], int32(-places)) //nolint:gosec // at most 12
}

// ExcelEffect is Excel's EFFECT: the yearly rate that a nominal one gives when it is compounded so often a year.
func ExcelEffect(nominal *big.Rat, perYear int) (*big.Rat, error) {
	var l invalid.List
	checkRate(&l, nominal)
	checkPerYear(&l, perYear)
	if err := l.Err(); err != nil {
		return nil, err
	}
	growth, _ := grownBy(new(big.Rat).Quo(nominal, new(big.Rat).SetInt64(int64(perYear))), perYear)
	return growth.Sub(growth, one), nil
}

// ExcelNominal is Excel's NOMINAL: the rate that gives the yearly one when it is compounded so often a year, rounded half
// away from zero to the given places, 0 to 12.
func ExcelNominal(effective *big.Rat, perYear, places int) (decimal.Decimal, error) {
	var l invalid.List
	checkRate(&l, effective)
	checkPlaces(&l, places)
	checkPerYear(&l, perYear)
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	m := big.NewRat(int64(perYear), 1)
	return rounded([]term{
		{fraction: m, powers: []power{{new(big.Rat).Add(one, effective), new(big.Rat).Inv(m)}}},
		{fraction: new(big.Rat).Neg(m)},
	}, places), nil
}
