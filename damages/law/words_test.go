package law

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/statutory"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// ask adds what the versions of the answers to a question name.
func ask[R any](ps dated.Provisions[R], topics, quantities map[string]string) {
	for p := range ps.All() {
		for v := range p.All() {
			for _, o := range v.Omits.All() {
				for _, t := range o.When.Findings.All() {
					topics[string(t)] = string(v.ID)
				}
				if o.When.Quantity != "" {
					quantities[o.When.Quantity] = string(v.ID)
				}
			}
			named(v.Rule, func(_ string, t finding.Topic) { topics[string(t)] = string(v.ID) }, func(_ string, b limit.Base) { quantities[string(b)] = string(v.ID) })
		}
	}
}

// askedByLaw lists what any law of any jurisdiction asks about, and what the packages that assess a matter ask by name.
func askedByLaw() (topics, quantities map[string]string) {
	topics, quantities = map[string]string{}, map[string]string{}
	for j := range All() {
		ask(j.PunitiveCaps(), topics, quantities)
		ask(j.CompensatoryCaps(), topics, quantities)
		ask(j.Fault(), topics, quantities)
		ask(j.Liability(), topics, quantities)
		ask(j.PunitivePredicate(), topics, quantities)
		ask(j.SplitRecovery(), topics, quantities)
		ask(j.Fees().Contingent(), topics, quantities)
	}
	for _, code := range insurance.Codes() {
		for v := range insurance.LawOf(code).Versions() {
			for _, list := range []immutable.List[finding.Topic]{v.Rule.BarredIf, v.Rule.UndecidedIf} {
				for _, t := range list.All() {
					topics[string(t)] = string(v.ID)
				}
			}
		}
	}
	topics[string(insurance.Vicarious)] = "package insurance"
	for r := range statutory.All() {
		for v := range r.Versions() {
			for _, q := range v.Asks.All() {
				quantities[string(q)] = string(v.ID)
			}
			for _, t := range v.Findings.All() {
				topics[string(t)] = string(v.ID)
			}
		}
	}
	for r := range lien.All() {
		for v := range r.Versions() {
			for _, q := range v.Asks.Quantities {
				quantities[string(q)] = string(v.ID)
			}
			for _, t := range v.Asks.Findings {
				topics[string(t)] = string(v.ID)
			}
			for _, o := range v.Omits.All() {
				for _, t := range o.When.Findings.All() {
					topics[string(t)] = string(v.ID)
				}
				if o.When.Quantity != "" {
					quantities[o.When.Quantity] = string(v.ID)
				}
			}
		}
	}
	for _, q := range []string{lien.Paid, lien.Future, lien.FullValue, lien.MedicalPart, lien.PastMedicalPart, lien.EconomicPart, lien.NoneconomicPart, lien.PunitivePart,
		lien.Uncompensated, lien.TaxableCosts, lien.First100Days, lien.ReasonableCharge, lien.ClaimantAtFault, lien.EmployerAtFault} {
		quantities[q] = "package lien"
	}
	for _, t := range []finding.Topic{fault.Slight, fault.MoreThanCareless, fault.IntentionalTort, punitive.AnyState, punitive.PhysicalHarm, punitive.SafetyIndifference, punitive.VulnerableTarget,
		punitive.RepeatedConduct, punitive.IntentionalMalice, punitive.ParticularlyEgregious, punitive.SmallEconomicHarm, punitive.HardToDetect,
		punitive.HardToValue, punitive.NominalDamagesOnly, punitive.Substantial, punitive.IntentionalConduct, punitive.ConductForGain,
		"good_faith_settlement", "elected_share_of_fault", "joint_damages_count_whole", "several_share_takes_credit", "uncollectible"} { // the last five are of package damages
		topics[string(t)] = "the assessment"
	}
	for _, b := range []limit.Base{limit.NetWorth, limit.GrossIncome, limit.BenefitGained, limit.Employees, limit.LitigationCost, limit.PotentialHarm, limit.ComparablePenalty,
		"punitive_attorney_fees"} { // the last is of package damages
		quantities[string(b)] = "formulas"
	}
	delete(topics, "")
	return topics, quantities
}

func TestTheVocabularyHoldsWhatTheLawAsksAndNothingElse(t *testing.T) {
	topics, quantities := askedByLaw()
	holds := func(has bool, name, why string) { require.True(t, has, "%s: %s", name, why) }
	for name, by := range topics {
		_, ok := vocabulary.FindingWord(finding.Topic(name))
		holds(ok, name, "not in the vocabulary, asked by "+by)
	}
	for w := range vocabulary.FindingWords() {
		holds(topics[w.Name] != "", w.Name, "no law asks for this finding")
	}
	for name, by := range quantities {
		_, ok := vocabulary.QuantityWord(name)
		holds(ok, name, "not in the vocabulary, asked by "+by)
	}
	for w := range vocabulary.QuantityWords() {
		holds(quantities[w.Name] != "", w.Name, "no law asks for this quantity")
	}
}

// The consumer price index for all urban consumers was 190.3 in December 2004 and 225.7 in December 2011; the one for
// urban wage earners 61.1 in August 1977 and 180.3 in August 2003. All have risen since, and none of those since 2004 has
// doubled: in late 2025 the first stood near 325. Only what a law takes as an index has bounds.
func TestOnlyIndexesHaveBounds(t *testing.T) {
	indexes := map[limit.Base]bool{}
	for j := range All() {
		for _, ps := range []dated.Provisions[Caps]{j.PunitiveCaps(), j.CompensatoryCaps()} {
			for p := range ps.All() {
				for v := range p.All() {
					for _, c := range v.Rule.All() {
						for b := range c.To.Indexes() {
							indexes[b] = true
						}
					}
				}
			}
		}
	}
	require.NotEmpty(t, indexes)
	for w := range vocabulary.QuantityWords() {
		require.Equal(t, indexes[limit.Base(w.Name)], w.Most > 0, w.Name)
		require.Equal(t, w.Most > 0, w.Least > 0, w.Name)
	}
}

// What opens the door to punitive damages or makes a defendant answer for others is never the ordinary case.
func TestNoWordPresumesWhatCreatesLiability(t *testing.T) {
	for j := range All() {
		caps := map[finding.Topic]bool{}
		for _, ps := range []dated.Provisions[Caps]{j.PunitiveCaps(), j.CompensatoryCaps()} {
			for p := range ps.All() {
				for v := range p.All() {
					for _, c := range v.Rule.All() {
						for t := range c.To.Asks() {
							caps[t] = true
						}
					}
				}
			}
		}
		for p := range j.PunitivePredicate().All() {
			for v := range p.All() {
				for _, topic := range v.Rule.States.All() {
					if w, _ := vocabulary.FindingWord(topic); !caps[topic] {
						require.NotEqual(t, finding.Established, w.Ordinary, topic)
					}
				}
			}
		}
	}
	for w := range vocabulary.FindingWords() {
		require.NotEqual(t, finding.Established, w.Ordinary, w.Name)
	}
}

func TestAMisspeltRuleIsOfferedTheNearestOnes(t *testing.T) {
	require.Equal(t, "us-va-punitive-cap-1988", NearestRules("us-va-punitive-cap-1998")[0])
}
