// Package matter records a case, from filing to the last order. Nothing in it is computed.
//
//	m := &matter.Matter{
//		Caption: "Reed v. Gulf Homes", Forum: "US-TX",
//		Parties: []matter.Party{{ID: "reed", Role: matter.Plaintiff}, {ID: "gulf", Role: matter.Defendant}},
//		Claims:  []matter.Claim{{ID: "claim", Law: "US-TX", Cause: "negligence"}},
//		Docket: []matter.Event{{ID: "verdict", Verdict: &matter.Verdict{Awards: []matter.Award{{ID: "wages", For: []string{"reed"},
//			Against: []string{"gulf"}, Claims: []string{"claim"}, Kind: head.KindEconomic, Amount: decimal.New(250_000, 0)}}}}},
//	}
//
// A [Matter] has parties, claims, a docket of verdicts and orders, findings, facts, and what was paid by others. Its JSON form is
// remedies.matter/v1. Package damages checks a matter, asks for what the law needs and the matter does not hold, and computes the
// judgment. It has the types of this package under the same names.
//
// [Need] and [NeedsError] say what the law asks of a matter; [LawError] says that the law of a claim is not held.
package matter
