// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package fault

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "paid_only"; "" for the zero Effect.
func (e Effect) String() string { return invalid.EnumText(effectNames[:], int(e)) }

// InWords returns the value in words, such as "not recorded".
func (e Effect) InWords() string {
	if int(e) < len(effectWords) {
		return effectWords[e]
	}
	return "not recorded"
}

// String returns the text form, such as "not_slight"; "" for the zero Bar.
func (b Bar) String() string { return invalid.EnumText(barNames[:], int(b)) }

// InWords returns the value in words, such as "no fault regime".
func (b Bar) InWords() string {
	if int(b) < len(barWords) {
		return barWords[b]
	}
	return "no fault regime"
}

// String returns the text form, such as "each_defendant".
func (a Against) String() string { return invalid.EnumText(againstNames[:], int(a)) }

// InWords returns the value in words, such as "all the fault found".
func (a Against) InWords() string {
	if int(a) < len(againstWords) {
		return againstWords[a]
	}
	return ""
}

// String returns the text form, such as "by_factfinder".
func (r Reduction) String() string { return invalid.EnumText(reductionNames[:], int(r)) }

// String returns the text form, such as "by_fault"; "" for the zero Basis.
func (b Basis) String() string { return invalid.EnumText(basisNames[:], int(b)) }

// String returns the text form, such as "by_release"; "" for the zero Method.
func (m Method) String() string { return invalid.EnumText(methodNames[:], int(m)) }

// InWords returns the value in words, such as "no method recorded".
func (m Method) InWords() string {
	if int(m) < len(methodWords) {
		return methodWords[m]
	}
	return "no method recorded"
}

// String returns the text form, such as "after_fault".
func (o Order) String() string { return invalid.EnumText(orderNames[:], int(o)) }

// String returns the text form, such as "divided".
func (s SeveralDebt) String() string { return invalid.EnumText(severalNames[:], int(s)) }

// String returns the text form, such as "by_day".
func (w WithInterest) String() string { return invalid.EnumText(withInterestNames[:], int(w)) }

// String returns the text form, such as "sum"; "" for the zero Release.
func (r Release) String() string { return invalid.EnumText(releaseNames[:], int(r)) }

// String returns the text form, such as "parties_and_settled".
func (a Among) String() string { return invalid.EnumText(amongNames[:], int(a)) }

// String returns the text form, such as "among_judgment_debtors"; "" for the zero Reallocate.
func (r Reallocate) String() string { return invalid.EnumText(reallocateNames[:], int(r)) }

// InWords returns the value in words, such as "not recorded".
func (r Reallocate) InWords() string {
	if int(r) < len(reallocateWords) {
		return reallocateWords[r]
	}
	return "not recorded"
}
