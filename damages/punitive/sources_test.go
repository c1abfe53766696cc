package punitive

import (
	"maps"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
)

func TestTheFileOfAReviewSaysAllThatIsAskedOfIt(t *testing.T) {
	laid, err := codec.Layout(reviewFile, 160)
	require.NoError(t, err)
	require.Equal(t, string(laid), string(reviewFile)) //nolint:testifylint // the layout too

	file, err := readText(reviewFile)
	require.NoError(t, err)
	for name, c := range file.sources {
		require.NoError(t, c.Validate(), name)
	}
	rested := map[string]bool{"state_farm_factors": true}
	for _, s := range file.said {
		for _, source := range s.restsOn {
			require.Contains(t, file.sources, source, s.name)
			rested[source] = true
		}
	}
	require.ElementsMatch(t, slices.Collect(maps.Keys(file.sources)), slices.Collect(maps.Keys(rested)))
	for _, list := range [][]string{boundNames[1:], groundNames[1:], caveatNames[1:]} {
		for _, name := range list {
			require.NotEmpty(t, file.said[name].restsOn, name)
		}
	}
}

func TestEveryReasonIsInTheFileAndGivenForSomething(t *testing.T) {
	given := map[string]bool{}
	statuses := []finding.Status{finding.Established, finding.NotEstablished, finding.Unknown}
	for _, substantial := range statuses {
		for _, ground := range statuses {
			for _, nominal := range statuses {
				for _, gain := range statuses {
					for _, penalty := range []int64{0, 1} {
						if substantial == finding.Established && nominal == finding.Established {
							continue
						}
						r, err := Review(ReviewInput{Punitive: decimal.New(9, 0), Denominator: Denominator{Amount: decimal.New(1, 0), Of: "harm", Potential: decimal.New(1, 0)},
							Reprehensibility: Reprehensibility{ParticularlyEgregious: ground}, Substantial: substantial, Maritime: true,
							Grounds:           Grounds{SmallEconomicHarm: ground, HardToDetect: ground, HardToValue: ground, NominalDamagesOnly: nominal},
							Conduct:           Conduct{Intentional: gain, ForGain: gain},
							ComparablePenalty: decimal.New(penalty, 0)})
						require.NoError(t, err)
						for _, b := range r.Bounds() {
							require.NotEmpty(t, b.Reason(), b.why)
							given[b.why] = true
						}
					}
				}
			}
		}
	}
	others := len(boundNames) + len(groundNames) + len(caveatNames) - 3
	require.Len(t, text().said, others+len(given), "%v", slices.Sorted(maps.Keys(given)))
}
