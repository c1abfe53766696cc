package lien_test

import "testing"

// Federal schemes: the department takes four fifths of the net recovery at most, and bears its part of the fee alone; the longshore
// employer bears nothing.
func TestFederalSchemesAreRefundedAsPublished(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// 100,000 - 25,000 - 3,000 = 72,000, of which a fifth is the worker's; 22,000 less a fourth; 57,600 - 22,000.
		{source: "20 C.F.R. § 10.712, the worked statement", place: ": FECA", on: "2020-01-01", gross: "100000", fee: "25000", expenses: "3000",
			paid: "22000", want: "16500", credit: "35600"},
		// The costs are not printed: those that the 22,711.97 left to Bloomer imply are 20,135.20.
		{source: "Bloomer v. Liberty Mutual Insurance Co., 445 U.S. 74 (1980), for a later injury", place: ": Longshore", on: "1984-09-28",
			gross: "60000", fee: "20135.20", expenses: "0", paid: "17152.83", want: "17152.83", credit: "22711.97"},
	})
}
