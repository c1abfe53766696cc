// Package schema holds the JSON Schemas (draft 2020-12) of the JSON forms of this library: matters, plain verdicts and scenarios,
// judgments, lists of needs, formulas, the files of law of each subject, records of insurance and what they divide, disbursements and
// their ledgers, orders, restraining orders, entries and sanctions.
//
// They are made from the same descriptions of members that read and write the JSON; go generate writes them, and a test
// holds them equal. A text that stands a schema may still be refused: references, dates and contradictions are checked by
// the readers themselves.
package schema

import "embed"

// Files are the schemas, such as "matter.schema.json".
//
//go:embed *.schema.json
var Files embed.FS

//go:generate go test . -run TestTheSchemasAreThoseOfTheForms -update
