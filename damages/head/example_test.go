package head_test

import (
	"encoding/json"
	"fmt"

	"github.com/makewhole/remedies/damages/head"
)

// A verdict form gives past and future medical expense separate lines.
func ExampleKind_At() {
	past, future := head.KindMedical.At(head.Past), head.KindMedical.At(head.Future)
	fmt.Println(past, future, past.Class())
	// Output: medical/past medical/future economic
}

func ExampleKind_InWords() {
	fmt.Println(head.KindLostEarnings.At(head.Future).InWords())
	// Output: future lost earnings
}

func ExampleKind_UnmarshalText() {
	var award struct{ Kind head.Kind }
	if err := json.Unmarshal([]byte(`{"Kind":"consortium"}`), &award); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(award.Kind, award.Kind.Class())
	// Output: consortium noneconomic
}

func ExampleParseKind() {
	k, err := head.ParseKind("pain_and_suffering/past")
	fmt.Println(k.InWords(), err)
	_, err = head.ParseKind("suffering")
	fmt.Println(err != nil)
	// Output:
	// past pain and suffering <nil>
	// true
}

// A cap on noneconomic damages reaches pain and suffering and leaves medical expense alone.
func ExampleOfClasses() {
	capped := head.OfClasses(head.Noneconomic)
	fmt.Println(capped.Has(head.KindPainAndSuffering), capped.Has(head.KindMedical))
	// Output: true false
}

// What a verdict gave beside compensation.
func ExampleSet_Without() {
	verdict := head.Of(head.KindMedical.At(head.Past), head.KindEmotionalDistress, head.KindPunitive.At(head.Past))
	fmt.Println(verdict.Without(head.AllCompensatory()))
	// Output: punitive/past
}

func ExampleSet_Kinds() {
	for k := range head.Of(head.KindPunitive, head.KindMedical).Kinds() {
		fmt.Println(k, k.Class())
	}
	// Output:
	// medical economic
	// punitive punitive
}

func ExampleSet_Names() {
	fmt.Println(head.AllCompensatory().Names())
	fmt.Println(head.AllEconomic().Union(head.Of(head.KindConsortium)).Names())
	// Output:
	// [compensatory]
	// [economic consortium/unstated]
}

func ExampleParseSet() {
	s, err := head.ParseSet([]string{"noneconomic", "medical/future"})
	fmt.Println(s.Has(head.KindReputation), s.Has(head.KindMedical), err)
	_, err = head.ParseSet([]string{"noneconomic", "pain"})
	fmt.Println(err)
	// Output:
	// true false <nil>
	// [1]: "pain" is no head of damage or group of heads (allowed: all, compensatory, economic, noneconomic, future, or a head; /past, /future or /unstated may follow a head)
}
