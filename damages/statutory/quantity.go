package statutory

import (
	"strings"

	"github.com/makewhole/remedies/damages/vocabulary"
)

// Quantity names a figure that a remedy asks for: a sum of dollars, or a count.
type Quantity string

// Quantities that many remedies ask for. The vocabulary has all of them, each with the question to ask; [Version.Asks] lists
// those of a remedy. A sum of dollars is zero or more, a count a whole number of at least one: leave out what does not apply.
const (
	ActualDamages Quantity = "actual_damages" // dollars: loss of the plaintiff, in all
	LostPay       Quantity = "lost_pay"       // dollars: wages, or back pay, in all
	Interest      Quantity = "interest"       // dollars: on the loss, computed elsewhere
	Works         Quantity = "works"          // infringed
	Violations    Quantity = "violations"     // of the kind the statute counts
	Calls         Quantity = "calls"          // calls, faxes or messages in violation
	Claims        Quantity = "claims"         // false claims
	Days          Quantity = "days"           // of violation
)

// maxCount is the largest count.
const maxCount = 1_000_000_000_000

// maxQuantities and maxChoices bound a claim's lists.
const (
	maxQuantities = 64
	maxFindings   = 64
	maxChoices    = 64
)

// InWords returns the quantity in words, such as "actual damages".
func (q Quantity) InWords() string { return strings.ReplaceAll(string(q), "_", " ") }

// Counted reports whether the quantity is a count; others are dollars.
func (q Quantity) Counted() bool {
	w, _ := vocabulary.QuantityWord(string(q))
	return w.Counts
}

// each returns the quantity as it is counted one by one: "work".
func (q Quantity) each() string { return strings.TrimSuffix(q.InWords(), "s") }
