package damages_test

import (
	"encoding"
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statutory"
	"github.com/makewhole/remedies/injunction"
	"github.com/makewhole/remedies/injunction/clock"
	"github.com/makewhole/remedies/injunction/contempt"
)

// named writes every value of an enumeration: one that has a name is read back as itself, and any other is an error.
func named[E interface {
	~uint8
	encoding.TextMarshaler
}, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T) {
	t.Helper()
	refused := 0
	for i := range 256 {
		e := E(i) //nolint:gosec // below 256
		text, err := e.MarshalText()
		if err != nil {
			refused++
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.NotEmpty(t, invalid.All(err)[0].Allowed)
			require.Nil(t, text)
			continue
		}
		if len(text) == 0 {
			require.Zero(t, i, "only the zero value is without a text")
			continue
		}
		var back E
		require.NoError(t, P(&back).UnmarshalText(text), "%T %d: %s", e, i, text)
		require.Equal(t, e, back)
	}
	require.Positive(t, refused, "%T", E(0))
}

func TestAnEnumerationWritesItsOwnValuesAndNoOthers(t *testing.T) {
	named[damages.Role](t)
	named[damages.Capacity](t)
	named[damages.ActKind](t)
	named[authority.Kind](t)
	named[authority.Status](t)
	named[fees.Side](t)
	named[fees.Action](t)
	named[fees.CostKind](t)
	named[fees.Ruling](t)
	named[fees.Base](t)
	named[fees.Bearer](t)
	named[fees.Force](t)
	named[fees.Claim](t)
	named[finding.Status](t)
	named[finding.Proof](t)
	named[finding.By](t)
	named[future.Timing](t)
	named[future.Frequency](t)
	named[future.Terms](t)
	named[future.YearOne](t)
	named[future.AdjustmentKind](t)
	named[future.DiscountKind](t)
	named[mortality.Sex](t)
	named[head.Kind](t)
	named[interest.Compounding](t)
	named[interest.DayCount](t)
	named[interest.Reset](t)
	named[interest.Reading](t)
	named[interest.Rounding](t)
	named[interest.Outcome](t)
	named[law.Stage](t)
	named[limit.Spread](t)
	named[limit.At](t)
	named[limit.Joint](t)
	named[punitive.Instruction](t)
	named[remittitur.Ground](t)
	named[remittitur.Role](t)
	named[remittitur.Status](t)
	named[statutory.Kind](t)
	named[statutory.Decider](t)
	named[injunction.Kind](t)
	named[injunction.Form](t)
	named[injunction.Role](t)
	named[injunction.StayOutcome](t)
	named[injunction.Combine](t)
	named[injunction.Outcome](t)
	named[injunction.Answer](t)
	named[injunction.Circuit](t)
	named[injunction.Position](t)
	named[injunction.Disposition](t)
	named[injunction.PresumptionStatus](t)
	named[injunction.Reach](t)
	named[injunction.CheckOutcome](t)
	named[contempt.Kind](t)
	named[contempt.Ends](t)
	named[contempt.Class](t)
	named[contempt.Department](t)
	named[clock.System](t)
	named[clock.Notice](t)
	named[clock.Unit](t)
	named[clock.Direction](t)
	named[clock.Service](t)
	named[clock.Effect](t)
}

// A matter that was built in code, and that its JSON form cannot hold, is not written as another one.
func TestAMatterThatHasNoJSONFormIsNotWritten(t *testing.T) {
	absurd := decimal.New(1, 10_000_000)
	whole := func(m *damages.Matter) {
		m.Docket[0].Verdict.Awards[1].Future = &future.Projection{Streams: []future.Stream{future.Level("x", absurd, usd(1))}}
	}
	cited := func(c authority.Citation) func(m *damages.Matter) {
		return func(m *damages.Matter) { m.Docket[0].Authority = []authority.Citation{c} }
	}
	verdict := func(change func(*damages.Verdict)) func(m *damages.Matter) {
		return func(m *damages.Matter) { change(m.Docket[0].Verdict) }
	}
	act := func(change func(*damages.Act)) func(m *damages.Matter) {
		return func(m *damages.Matter) {
			o := *m.Docket[1].Order
			o.Acts = append([]damages.Act(nil), o.Acts...)
			change(&o.Acts[0])
			m.Docket[1].Order = &o
		}
	}
	const atAct = "docket[1].order.acts[0]."
	for path, put := range map[string]func(*damages.Matter){
		"caption":                               func(m *damages.Matter) { m.Caption = "a\xff" },
		"parties[1].role":                       func(m *damages.Matter) { m.Parties[1].Role = 9 },
		"parties[0].capacity":                   func(m *damages.Matter) { m.Parties[0].Capacity = 9 },
		"docket[0].authority[0].kind":           cited(authority.Citation{Kind: 99}),
		"docket[0].authority[0].status":         cited(authority.Citation{Status: 99}),
		"docket[0].verdict.by":                  verdict(func(v *damages.Verdict) { v.By = 9 }),
		"docket[0].verdict.awards[1].kind":      verdict(func(v *damages.Verdict) { v.Awards[1].Kind = 1 }),
		"docket[0].verdict.awards[1].amount":    verdict(func(v *damages.Verdict) { v.Awards[1].Amount = absurd }),
		"docket[0].verdict.awards[1].claims[0]": verdict(func(v *damages.Verdict) { v.Awards[1].Claims = []string{"\xff"} }),
		"docket[0].verdict.fault[0].percent":    verdict(func(v *damages.Verdict) { v.Fault = []fault.Share{{Of: "x", Percent: absurd}} }),
		"docket[0].verdict.awards[1].future":    whole,
		atAct + "do":                            act(func(a *damages.Act) { a.Kind = 99 }),
		atAct + "to":                            act(func(a *damages.Act) { a.To = limit.Times(1, "Not a base") }),
		atAct + "by":                            act(func(a *damages.Act) { a.By = big.NewRat(1234567890123456789, 1234567890123456788) }),
		atAct + "unit":                          act(func(a *damages.Act) { a.Unit = 128 }),
		atAct + "measures[0].at":                act(func(a *damages.Act) { a.Measures = []limit.Measure{{At: 9}} }),
		atAct + "measures[0].joint":             act(func(a *damages.Act) { a.Measures = []limit.Measure{{Joint: 9}} }),
		atAct + "measures[0].match":             act(func(a *damages.Act) { a.Measures = []limit.Measure{{Match: 128}} }),
		atAct + "spread":                        act(func(a *damages.Act) { a.Spread = 9 }),
		atAct + "stage":                         act(func(a *damages.Act) { a.Stage = 99 }),
		atAct + "ground":                        act(func(a *damages.Act) { a.Ground = 99 }),
		"docket[1].order.election.by":           func(m *damages.Matter) { m.Docket[1].Order.Election.By = 9 },
		"docket[1].order.election.status":       func(m *damages.Matter) { m.Docket[1].Order.Election.Status = 99 },
		"findings[0].status":                    func(m *damages.Matter) { m.Findings[0].Status = 99 },
		"findings[0].proof":                     func(m *damages.Matter) { m.Findings[0].Proof = 99 },
		"findings[0].by":                        func(m *damages.Matter) { m.Findings[0].By = 99 },
		"facts[0].amount":                       func(m *damages.Matter) { m.Facts = []damages.Fact{{What: "x", Amount: absurd}} },
		"positions[0].to":                       func(m *damages.Matter) { m.Positions = []damages.Position{{To: limit.Times(1, "Not a base")}} },
		"settled[0].amount":                     func(m *damages.Matter) { m.Settled = []damages.Settlement{{Amount: absurd}} },
		"settled[0].stated":                     func(m *damages.Matter) { m.Settled = []damages.Settlement{{Stated: absurd}} },
		"benefits[0].amount":                    func(m *damages.Matter) { m.Benefits = []damages.Benefit{{Amount: absurd}} },
		"benefits[0].cost":                      func(m *damages.Matter) { m.Benefits = []damages.Benefit{{Cost: absurd}} },
		"interest[0].rate":                      func(m *damages.Matter) { m.Interest = []damages.Interest{{Rate: absurd}} },
		"remedies[0].choices[0].amount": func(m *damages.Matter) {
			m.Remedies = []damages.Remedy{{Choices: []statutory.Choice{{Amount: absurd}}}}
		},
		"remedies[0].choices[0].by": func(m *damages.Matter) { m.Remedies = []damages.Remedy{{Choices: []statutory.Choice{{By: 99}}}} },
	} {
		m := nso()
		put(m)
		text, err := m.MarshalJSON()
		require.Nil(t, text, path)
		require.ErrorIs(t, err, invalid.ErrInvalid, path)
		for _, e := range invalid.All(err) {
			require.True(t, strings.HasPrefix(e.Path, path), "want %s, got %s", path, e.Path)
		}
	}
}
