package lien_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/damages/limit"
)

// taken is what claims of one kind take of a recovery, all under the law of one place.
type taken struct {
	source   string // where the computation was published, or the law whose bound is tried
	place    string // whose law: "US-IL", "US: FEHBA", "US-FL us-fl-alachua-ordinance"
	recovery string // what is recovered, the fee and the expenses: "7500 2250 846.66"
	claims   string // one a semicolon: "paid=5803 full_value=20000", "charge=5803 category:hospitals class:health_care_providers"
	found    string // "made_whole !represented_by_attorney", for all claims; exceptions that are not named are presumed not to be
	want     string // what each claim takes: "1909.09 1590.91"
}

// otherwise is what some sources print for the first claim, which is another figure, and why it is.
func otherwise(source string) (printed, why string) {
	switch source {
	case "wallacepierce.com on N.C. Gen. Stat. 44-50":
		return "25866.00", "the page takes 32,333 for half of 64,667, and prints whole dollars"
	case "specialneedsfirm.com on Southwest Fiduciary, 226 Ariz. 404 (App. 2011)":
		return "64320.00", "the page takes 24 percent for 24.08, and 268,000 for 268,080"
	case "blanelaw.com on Cal. Welf. & Inst. Code 14124.76":
		return "6509.00", "the page takes .0412 for 465,000 of 11,300,000"
	case "Martino v. Dyer (Tenn. App. 2000)":
		return "5887.00", "the trial court took off what it held to be a third for the attorney, and was reversed"
	case "Pierce v. Christmas Tree Shops, 429 Mass. 91 (1999)":
		return "6777.19", "the Superior Court took off a third for counsel, and was reversed"
	case "gjel.com on Cal. Welf. & Inst. Code 14124.78":
		return "33000.00", "the page prints whole thousands"
	}
	return "", ""
}

// read returns the claims, and the recovery they are on.
func (k *taken) read(t *testing.T, of lien.Kind) (claims []lien.Claim, r lien.Recovery) {
	t.Helper()
	day := expect.Must(civil.New(2025, 3, 4))
	figures := append(strings.Fields(k.recovery), "0", "0")
	r = lien.Recovery{Sums: sums(figures[0], figures[1], figures[2]), Dates: dated.Dates{Accrual: day, Filing: day, Judgment: day, Day: day}}
	for word := range strings.FieldsSeq(k.found) {
		what, not := strings.CutPrefix(word, "!")
		status := finding.Established
		if not {
			status = finding.NotEstablished
		}
		r.Findings = append(r.Findings, finding.Finding{What: finding.Topic(what), Status: status})
	}
	place, law, _ := strings.Cut(k.place, " ")
	code, scheme := strings.CutSuffix(place, ":")
	for text := range strings.SplitSeq(k.claims, ";") {
		c := lien.Claim{Of: of, Law: law}
		if c.Jurisdiction = code; scheme {
			c.Jurisdiction, c.Scheme, c.Law = "", law, ""
		}
		for word := range strings.FieldsSeq(text) {
			what, amount, ok := strings.Cut(word, "=")
			name, class, named := strings.Cut(word, ":")
			switch {
			case ok && what == "paid":
				c.Paid = expect.Dec(amount)
			case ok && what == "charge":
				c.Facts = append(c.Facts, lien.Fact{What: lien.ReasonableCharge, Amount: expect.Dec(amount)})
			case ok:
				c.Facts = append(c.Facts, lien.Fact{What: limit.Base(what), Amount: expect.Dec(amount)})
			case named && name == "category":
				c.Category = class
			case named && name == "class":
				c.Class = strings.ReplaceAll(class, "_", " ")
			default:
				t.Fatal(word)
			}
		}
		claims = append(claims, c)
	}
	return claims, r
}

// recovered is a recovery without fee and expenses.
func recovered(t *testing.T, gross string) lien.Recovery {
	t.Helper()
	_, r := (&taken{recovery: gross, claims: "paid=0"}).read(t, lien.Hospital)
	return r
}

// takes computes what the claims of each case take, and holds it against what was published.
func takes(t *testing.T, of lien.Kind, cases []taken) {
	t.Helper()
	for i := range cases {
		k := &cases[i]
		t.Run(k.source, func(t *testing.T) {
			claims, r := k.read(t, of)
			var list []lien.Prepared
			var on []lien.Sums
			for _, c := range claims {
				p, err := c.Prepare(lien.Options{Presume: true}, r)
				require.NoError(t, err)
				list, on = append(list, p), append(on, r.Sums)
			}
			got, err := lien.Results(list, on)
			require.NoError(t, err)
			require.Equal(t, strings.Fields(k.want), amounts(got))
			for _, x := range got {
				total := expect.Dec("0")
				for _, l := range x.Lines {
					require.NotEmpty(t, l.Authority, l.Title)
					total = total.Add(l.Amount)
				}
				require.True(t, total.Equal(x.Amount), "the lines add up")
			}
			if printed, why := otherwise(k.source); printed != "" {
				require.NotEqual(t, printed, amounts(got)[0], why)
			}
		})
	}
}
