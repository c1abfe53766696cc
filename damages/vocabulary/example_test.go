package vocabulary_test

import (
	"fmt"

	"github.com/makewhole/remedies/damages/vocabulary"
)

func ExampleCauseWord() {
	w, known := vocabulary.CauseWord("med-mal")
	fmt.Println(known, w.Question)
	fmt.Println(vocabulary.NearestCauses("medmal"))
	// Output:
	// true Is the claim one for malpractice of a health care provider?
	// [med-mal]
}

func ExampleActs() {
	for act := range vocabulary.Acts() {
		fmt.Println(act, vocabulary.IsAct(act), vocabulary.IsAct("title-vii"))
	}
	// Output: ftca true false
}
