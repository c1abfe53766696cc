// Package disbursement says where a client's recovery goes: the attorney's fee, the costs, the part of a state's fund, the liens, what
// else is deducted, and what the client keeps.
//
//	record, err := disbursement.Decode(text)
//	...
//	ledger, err := record.Compute()
//	fmt.Println(ledger.Net)
//
// A [Record] is what is recorded of a recovery and of everyone who takes a part of it. [Record.Compute] gives a [Ledger] of sources
// and uses, each use with who receives it, what it rests on and the balance after it. The two sides add up to the same, to the cent.
//
// # The order
//
// First come those who are paid before fees; then fee and costs, the costs first where the fee is a percentage of what they leave;
// then those who are paid after fees; then what comes to the client beside the recovery, and what holders of liens owe the client;
// then what the client has to pay; the rest is the client's. The law on a lien says where it stands, or an agreement or order, or the
// record. Where the money does not suffice for several claims of one place, the record says by their ranks which is paid first: it is
// asked for, and never guessed. A single claim takes what there is.
//
// The fee is computed on all payments without the funds and deductions that are paid before fees. It is held against the law on
// contingent fees (package fees): what is above a limit is an error. A lien is computed on all payments without the parts of funds,
// or on its share of them where it reaches some payments only; fee and costs are then divided in proportion.
//
// [Of] makes the payments and the parts of a recovery from a judgment. [Record.Prepare] makes a record ready to be computed for many
// recoveries: that is what a simulation asks.
//
// Amounts are dollars and cents from 0 to 1e15. Bad input gives *invalid.Error values with paths.
//
// Not modelled: taxes, interest on what is held in trust, and the value today of payments that are still to come. Nothing here is
// legal advice.
package disbursement
