// Package head names heads of damage: what an amount in a verdict is for, whether it is past or future, and the class
// the law treats it as.
//
// A [Kind] is a head with a time. A [Set] is a set of kinds and what rules select awards by. The text form of a kind is
// the head's name, with "/past" or "/future" where the verdict says so: "medical/past", "consortium", "punitive".
package head

import (
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// Class is how the law treats a head of damage.
type Class uint8

// The classes. Compensatory is the class of an award that its verdict did not divide into economic and noneconomic.
const (
	ClassUnspecified Class = iota
	Compensatory           // undivided compensatory damages
	Economic               // verifiable money loss
	Noneconomic            // loss without a market price
	Nominal                // a token sum for a wrong without proved loss
	Statutory              // fixed or bounded by statute rather than by loss
	Restitutionary         // measured by the defendant's gain, or equitable pay
	Punitive               // punitive or exemplary damages
	Penalty                // a civil penalty or statutory addition
	Interest               // prejudgment or post-judgment interest
	Fees                   // attorney's fees
	Costs                  // taxable costs
)

//enum:string Class
var classNames = [...]string{"", "compensatory", "economic", "noneconomic", "nominal", "statutory", "restitutionary", "punitive", "penalty", "interest", "fees", "costs"}

// Time is when the loss falls.
type Time uint8

// When a loss falls. The zero Time is unstated: the verdict does not divide past from future.
const (
	Unstated Time = iota
	Past          // before the verdict
	Future        // after the verdict
)

// Kind is a head of damage with a time. The zero Kind is unspecified and invalid in input.
type Kind uint8

type headInfo struct {
	name  string
	class Class
}

// heads in the order of their numbers: append only, the number is inside every Kind.
var heads = [...]headInfo{
	{"", ClassUnspecified},
	{"compensatory", Compensatory},
	{"economic", Economic},
	{"noneconomic", Noneconomic},
	{"medical", Economic},
	{"lost_earnings", Economic},
	{"earning_capacity", Economic},
	{"household_services", Economic},
	{"life_care", Economic},
	{"property", Economic},
	{"lost_profits", Economic},
	{"contract", Economic},
	{"response_costs", Economic},
	{"funeral", Economic},
	{"loss_of_support", Economic},
	{"pain_and_suffering", Noneconomic},
	{"emotional_distress", Noneconomic},
	{"disfigurement", Noneconomic},
	{"impairment", Noneconomic},
	{"loss_of_enjoyment", Noneconomic},
	{"consortium", Noneconomic},
	{"society_and_grief", Noneconomic},
	{"reputation", Noneconomic},
	{"nominal", Nominal},
	{"statutory", Statutory},
	{"liquidated", Statutory},
	{"unjust_enrichment", Restitutionary},
	{"back_pay", Restitutionary},
	{"front_pay", Restitutionary},
	{"punitive", Punitive},
	{"penalty", Penalty},
	{"prejudgment_interest", Interest},
	{"postjudgment_interest", Interest},
	{"fees", Fees},
	{"costs", Costs},
	{"exemplary", Noneconomic},
	{"enhanced", Noneconomic},
}

// times is how many kinds one head has: unstated, past, future.
const times = 3

// The kinds with unstated time. Use [Kind.At] for past and future.
const (
	KindUnspecified          Kind = times * iota
	KindCompensatory              // compensatory damages the verdict did not divide
	KindEconomic                  // economic damages the verdict did not divide further
	KindNoneconomic               // noneconomic damages the verdict did not divide further
	KindMedical                   // medical expense
	KindLostEarnings              // wages and salary
	KindEarningCapacity           // impaired capacity to earn
	KindHouseholdServices         // services in the home
	KindLifeCare                  // a plan of future care
	KindProperty                  // damage to or loss of property
	KindLostProfits               // profits of a business
	KindContract                  // loss of the bargain
	KindResponseCosts             // what a victim spent to investigate and repair
	KindFuneral                   // funeral and burial
	KindLossOfSupport             // support lost by a death
	KindPainAndSuffering          // physical pain and suffering
	KindEmotionalDistress         // emotional distress
	KindDisfigurement             // disfigurement
	KindImpairment                // physical impairment
	KindLossOfEnjoyment           // loss of enjoyment of life
	KindConsortium                // a spouse's, child's or parent's loss of the relation
	KindSocietyAndGrief           // society, comfort and grief in wrongful death
	KindReputation                // injury to reputation
	KindNominal                   // nominal damages
	KindStatutory                 // statutory damages
	KindLiquidated                // liquidated damages
	KindUnjustEnrichment          // the defendant's gain
	KindBackPay                   // equitable back pay
	KindFrontPay                  // equitable front pay
	KindPunitive                  // punitive or exemplary damages
	KindPenalty                   // a penalty or statutory addition
	KindPrejudgmentInterest       // interest before judgment
	KindPostjudgmentInterest      // interest after judgment
	KindFees                      // attorney's fees; those that were damages themselves count in a base through its measure: Nickerson v. Stonebridge
	KindCosts                     // costs
	KindExemplary                 // compensation for injured feelings, in Michigan: not punitive
	KindEnhanced                  // compensation enhanced for wanton, malicious or oppressive conduct, in New Hampshire: not punitive
)

var timeNames = [times]string{"", "past", "future"}

// Class returns how the law treats the kind; [ClassUnspecified] for a value that is no kind.
func (k Kind) Class() Class {
	if int(k)/times >= len(heads) {
		return ClassUnspecified
	}
	return heads[k/times].class
}

// Time returns whether the kind is past, future, or unstated.
func (k Kind) Time() Time { return Time(k % times) }

// At returns the same head at another time. An unknown time gives [KindUnspecified].
func (k Kind) At(t Time) Kind {
	if !k.Valid() || int(t) >= times {
		return KindUnspecified
	}
	return k - k%times + Kind(t)
}

// Valid reports whether k names a head of damage.
func (k Kind) Valid() bool { return k >= times && int(k)/times < len(heads) }

// String returns the text form, such as "medical/past"; "" for a value that is no kind.
func (k Kind) String() string {
	if !k.Valid() {
		return ""
	}
	n := heads[k/times].name
	if t := k % times; t != 0 {
		return n + "/" + timeNames[t]
	}
	return n
}

// Append appends to b what String returns.
func (k Kind) Append(b []byte) []byte {
	if !k.Valid() {
		return b
	}
	b = append(b, heads[k/times].name...)
	if t := k % times; t != 0 {
		b = append(append(b, '/'), timeNames[t]...)
	}
	return b
}

// InWords returns the kind in words for a statement, such as "past medical" or "emotional distress".
func (k Kind) InWords() string {
	if !k.Valid() {
		return ""
	}
	n := strings.ReplaceAll(heads[k/times].name, "_", " ")
	if t := k % times; t != 0 {
		return timeNames[t] + " " + n
	}
	return n
}

// ParseKind reads the text form of a kind; anything else is a *invalid.Error.
func ParseKind(s string) (Kind, error) {
	n, t, timed := strings.Cut(s, "/")
	for i := 1; i < len(heads); i++ {
		if heads[i].name != n {
			continue
		}
		if !timed {
			return Kind(i * times), nil
		}
		for j := 1; j < times; j++ {
			if timeNames[j] == t {
				return Kind(i*times + j), nil
			}
		}
	}
	return KindUnspecified, invalid.New("", invalid.Quote(s)+" is no head of damage", allowedKinds())
}

// MarshalText returns the text form. [KindUnspecified] gives the empty text; a value that is no kind is a *invalid.Error.
func (k Kind) MarshalText() ([]byte, error) {
	if k != KindUnspecified && !k.Valid() {
		return nil, invalid.New("", strconv.Itoa(int(k))+" is no head of damage", allowedKinds())
	}
	return []byte(k.String()), nil
}

// UnmarshalText reads the text form.
func (k *Kind) UnmarshalText(b []byte) error {
	got, err := ParseKind(string(b))
	if err == nil {
		*k = got
	}
	return err
}

func allowedKinds() string {
	var names []string
	for _, h := range heads[1:] {
		names = append(names, h.name)
	}
	return strings.Join(names, ", ") + "; each may be followed by /past or /future"
}
