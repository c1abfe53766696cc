package statement

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/interest"
)

// interestNotDecided says on which awards the law gives interest before judgment and no decision is recorded, and what it
// would come to where it is of right. Awards of which the same is to be said share a line.
func interestNotDecided(b *damages.Branch) []Row {
	type line struct {
		of     damages.InterestNotDecided // without its award and its dollars
		awards []string
		sum    decimal.Decimal
	}
	list := b.InterestNotDecided()
	if len(list) == 0 {
		return nil
	}
	var lines []*line
	at := map[damages.InterestNotDecided]*line{}
	for _, n := range list {
		key := n
		key.Award, key.Dollars = "", decimal.Decimal{}
		l := at[key]
		if l == nil {
			l = &line{of: key}
			at[key] = l
			lines = append(lines, l)
		}
		l.awards, l.sum = append(l.awards, n.Award), l.sum.Add(n.Dollars)
	}
	var rows []Row
	for _, l := range lines {
		on := some(l.awards)
		rule := " (" + string(l.of.Rule) + ")"
		t := ""
		switch {
		case l.of.Available != interest.OfRight:
			t = "Whether " + on + " bears interest before judgment is in the discretion of the court or the factfinder" + rule + ". No decision is recorded."
		case l.of.Unknown != "":
			t = bears(on, l.of.Liquidated) + rule + ". No decision is recorded. What it would come to turns on what is not recorded: " + l.of.Unknown
		default:
			t = bears(on, l.of.Liquidated) + rule + ". From " + l.of.From.String() + " to " + l.of.Through.String() + " it would come to " + money(l.sum) +
				". No decision is recorded, and it is not added."
		}
		rows = append(rows, Row{Kind: Text, Label: t})
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
