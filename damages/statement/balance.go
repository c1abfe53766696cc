package statement

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Balance is what was owed on a day: before something was added or taken off, and after it.
type Balance struct {
	On            civil.Date
	Before, After decimal.Decimal // dollars
}

// balanceHeight is how high the picture of a balance is, in points, and balanceFoot what of it is for the days.
const balanceHeight, balanceFoot = 260, 34

// balances draws the balance of an account over time: interest lets it rise, and what is paid lets it fall.
func (p *html) balances() {
	list := p.d.Balances
	if len(list) < 2 {
		return
	}
	first, last := list[0].On, list[len(list)-1].On
	span, err := first.DaysUntil(last)
	if err != nil || span <= 0 {
		return
	}
	most := exact.Int(1)
	for i := range list {
		for _, dollars := range [...]decimal.Decimal{list[i].Before, list[i].After} {
			n, _ := exact.FromDecimal(dollars)
			most = exact.Max(most, n)
		}
	}
	var told strings.Builder
	for i := range list {
		told.WriteString(list[i].On.String() + ": " + money(list[i].After) + ". ")
	}
	const title = "The balance over time"
	p.figure(title, "Interest lets it rise and payments let it fall. The foot of the picture is zero; the account below has every sum.")
	for _, on := range sheets() {
		p.sheet(&on, title, strings.TrimSpace(told.String()), balanceHeight)
		p.balance(&on, most, span)
	}
	p.put("</figure>\n")
}

// balance draws the balance on a sheet, over so many days and up to the most that it came to.
func (p *html) balance(on *sheet, most exact.Num, span int) {
	list := p.d.Balances
	first, last := list[0].On, list[len(list)-1].On
	across := func(day civil.Date) int64 { // in tenths of a point
		n, _ := first.DaysUntil(day) // both are days of the account
		return 10*barLeft + exact.Int(int64(n)).Mul(exact.Int(10*int64(on.bars))).Quo(exact.Int(int64(span))).Round(0).Decimal().BigInt().Int64()
	}
	const room = balanceHeight - balanceFoot - lineHeight
	down := func(dollars decimal.Decimal) int64 {
		n, _ := exact.FromDecimal(dollars)
		return 10*(lineHeight+room) - n.Mul(exact.Int(10*room)).Quo(most).Round(0).Decimal().BigInt().Int64()
	}
	var points strings.Builder
	for i := range list {
		b := &list[i]
		points.WriteString(tenths(across(b.On)) + "," + tenths(down(b.Before)) + " " + tenths(across(b.On)) + "," + tenths(down(b.After)) + " ")
	}
	foot := strconv.Itoa(lineHeight + room)
	p.put("<line class=\"axis\" x1=\"", strconv.Itoa(barLeft), "\" x2=\"", strconv.Itoa(barLeft+on.bars), "\" y1=\"", foot, "\" y2=\"", foot, "\"/>\n")
	p.put("<polyline class=\"balance\" points=\"", strings.TrimSpace(points.String()), "\"/>\n")
	p.word("small", barLeft, balanceHeight-12, "start", first.String())
	p.word("small", barLeft+on.bars, balanceHeight-12, "end", last.String())
	end := &list[len(list)-1]
	y := int(down(end.After) / 10)
	if !on.beside { // above the line
		y = max(lineHeight, y-lineHeight/2)
	}
	p.word("strong", on.width-2, y, "end", money(end.After))
	p.put("</svg>\n")
}
