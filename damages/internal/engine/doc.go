// Package engine takes a matter to its judgment. Package damages is its only door.
//
// The way is one corridor, and each file is one part of it:
//
//   - resolve*.go finds what every name of the matter refers to, asks the law that all assessments share, and checks the matter;
//   - fold*.go goes through the docket and leaves what still stands: the figures of each award, the acts in effect, the rules that
//     orders disapplied;
//   - stages.go runs the stages in their order, each of which is a file stage_*.go; acts*.go does what courts ordered;
//   - limit*.go evaluates a formula for the awards under it and divides a reduction among them;
//   - needs*.go lists what the law asks and the matter does not hold;
//   - readings*.go computes a branch again where the record can be read in more than one way: with an undivided award as each head
//     of damage, with an act before or after the law, with a refused offer accepted;
//   - result*.go declares what comes out, obligations.go says what each debtor owes of it, and questions*.go answers what is asked
//     of the figures of a finished branch.
//
// Awards, parties and rules are positions in lists. What comes out is exact numbers, positions and codes: package damages turns
// them into dollars, IDs and sentences.
package engine
