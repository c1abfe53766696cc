package head_test

import (
	"fmt"

	"github.com/makewhole/remedies/damages/head"
)

func ExampleKind_Class() {
	fmt.Println(head.KindFuneral.Class(), head.KindBackPay.Class(), head.KindLiquidated.Class())
	// Output: economic restitutionary statutory
}

func ExampleKind_Time() {
	fmt.Println(head.KindMedical.At(head.Future).Time() == head.Future, head.KindMedical.Time() == head.Unstated)
	// Output: true true
}

func ExampleKind_Valid() {
	fmt.Println(head.KindPunitive.Valid(), head.KindUnspecified.Valid())
	// Output: true false
}

func ExampleOf() {
	fmt.Println(head.Of(head.KindFees, head.KindMedical.At(head.Past), head.KindUnspecified))
	// Output: medical/past, fees/unstated
}

func ExampleAll() {
	fmt.Println(head.All(), head.All().Len())
	// Output: all 108
}

func ExampleAllCompensatory() {
	s := head.AllCompensatory()
	fmt.Println(s.Has(head.KindMedical), s.Has(head.KindConsortium), s.Has(head.KindPunitive), s.Has(head.KindFees))
	// Output: true true false false
}

func ExampleAllEconomic() {
	fmt.Println(head.AllEconomic().Has(head.KindLostProfits), head.AllEconomic().Has(head.KindReputation))
	// Output: true false
}

func ExampleAllNoneconomic() {
	fmt.Println(head.AllNoneconomic().Has(head.KindDisfigurement.At(head.Future)))
	// Output: true
}

func ExampleAllFuture() {
	s := head.AllPunitive().Union(head.AllFuture())
	fmt.Println(s.InWords(), head.AllFuture().Has(head.KindMedical.At(head.Past)))
	// Output: future damages and punitive damages false
}

func ExampleAllPunitive() {
	fmt.Println(head.AllPunitive())
	// Output: punitive
}

func ExampleSet_Union() {
	fmt.Println(head.AllEconomic().Union(head.AllPunitive()))
	// Output: economic, punitive
}

func ExampleSet_Has() {
	past := head.Of(head.KindMedical.At(head.Past))
	fmt.Println(past.Has(head.KindMedical.At(head.Past)), past.Has(head.KindMedical))
	// Output: true false
}

func ExampleSet_Contains() {
	fmt.Println(head.AllCompensatory().Contains(head.AllEconomic()), head.AllEconomic().Contains(head.AllCompensatory()))
	// Output: true false
}

func ExampleSet_IsEmpty() {
	fmt.Println(head.Set{}.IsEmpty(), head.AllEconomic().Without(head.AllCompensatory()) == head.Set{})
	// Output: true true
}

func ExampleSet_Len() {
	fmt.Println(head.AllPunitive().Len())
	// Output: 3
}
