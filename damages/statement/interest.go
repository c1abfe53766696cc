package statement

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
)

// interestNotDecided says on which awards the law gives interest before judgment and no decision is recorded, and what it
// would come to where it is of right. Awards of which the same is to be said share a line.
func (d *layout) interestNotDecided(b *damages.Branch) []Row {
	type kind struct { // what is to be said
		rule          dated.RuleID
		available     interest.Availability
		liquidated    bool
		from, through civil.Date
		unknown       string
	}
	type line struct {
		of     damages.InterestNotDecided // the first of them
		awards []string
		sum    decimal.Decimal
	}
	list := b.InterestNotDecided()
	if len(list) == 0 {
		return nil
	}
	var lines []*line
	at := map[kind]*line{}
	for _, n := range list {
		key := kind{n.Rule, n.Available, n.Liquidated, n.From, n.Through, n.Unknown}
		l := at[key]
		if l == nil {
			l = &line{of: n}
			at[key] = l
			lines = append(lines, l)
		}
		l.awards, l.sum = append(l.awards, n.Award), l.sum.Add(n.Dollars)
	}
	var rows []Row
	for _, l := range lines {
		on := some(l.awards)
		t := ""
		switch {
		case l.of.Available != interest.OfRight:
			t = "Whether " + on + " bears interest before judgment is in the discretion of the court or the factfinder. No decision is recorded."
		case l.of.Unknown != "":
			t = bears(on, l.of.Liquidated) + ". No decision is recorded. What it would come to turns on what is not recorded: " + l.of.Unknown
		default:
			t = bears(on, l.of.Liquidated) + ". From " + l.of.From.String() + " to " + l.of.Through.String() + " it would come to " + money(l.sum) +
				". No decision is recorded, and it is not added."
		}
		rows = append(rows, Row{Kind: Text, Label: t, Notes: d.CiteAll(l.of.Authority)})
	}
	return rows
}

func bears(awards string, liquidated bool) string {
	if liquidated {
		return awards + " bears interest before judgment of right if its sum is certain or can be computed"
	}
	return awards + " bears interest before judgment of right"
}

// some names awards: all of a few, and how many of many.
func some(awards []string) string {
	if len(awards) > 8 {
		return "each of " + strconv.Itoa(len(awards)) + " awards"
	}
	if len(awards) > 1 {
		return "each of " + strings.Join(awards, ", ")
	}
	return awards[0]
}
