package interview

import (
	"errors"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statement"
)

// Assessed is what a case comes to, and what the law asks of it.
type Assessed struct {
	Wrong     []Wrong    `json:"wrong"`     // what is wrong with the record
	Questions []Question `json:"questions"` // what the law asks: first what has no answer, then what has one
	Caption   string     `json:"caption"`
	Verdict   string     `json:"verdict"`   // what was awarded in all; empty where there is no judgment
	Outcomes  []Outcome  `json:"outcomes"`  // what the judgment comes to; empty where there is none, and where claims run both ways
	Statement string     `json:"statement"` // the statement as a part of a page; empty where there is no judgment
	File      string     `json:"file"`      // the case as a remedies.matter/v1 file; empty where the record is wrong
}

// Wrong is something that is wrong with a record.
type Wrong struct {
	Path string `json:"path"` // of the member that is wrong, "" for the whole
	At   string `json:"at"`   // the same in words
	Says string `json:"says"` // what is wrong with it and what is allowed, in sentences
}

// Outcome is what one branch of the judgment comes to.
type Outcome struct {
	What   string `json:"what"`   // what the branch supposes, or "judgment"
	Amount string `json:"amount"` // with its sign for dollars
	Open   bool   `json:"open"`   // part of it is not determined, and the amount leaves that out
}

// Assess takes a case as JSON, a matter or a plain verdict, to its judgment and to what the law asks of it. With presume it takes
// the ordinary case for exceptions that nobody recorded.
func Assess(record []byte, presume bool) Assessed {
	out := Assessed{Wrong: []Wrong{}, Questions: []Question{}, Outcomes: []Outcome{}}
	m, err := damages.DecodeMatter(record)
	if err != nil {
		out.refuse(err)
		return out
	}
	out.Caption = m.Caption
	if out.File, err = file(m); err != nil {
		out.refuse(err)
		return out
	}
	o := damages.Options{Presume: presume}
	needs, err := damages.Needs(m, o)
	if err != nil {
		out.refuse(err)
	}
	out.Questions = questions(m, needs, o)
	if err != nil {
		return out
	}
	compare(m, out.Questions, o)
	j, err := damages.Assess(m, o)
	if err != nil {
		if asked := (*damages.NeedsError)(nil); !errors.As(err, &asked) { // what is needed stands among the questions
			out.refuse(err)
		}
		return out
	}
	d, err := statement.Of(j)
	if err != nil {
		out.refuse(err)
		return out
	}
	out.Verdict = dollars(awarded(m))
	for _, x := range d.Outcomes {
		out.Outcomes = append(out.Outcomes, Outcome{What: x.What, Amount: dollars(x.Dollars), Open: !x.Whole})
	}
	out.Statement, _ = Parts(d.HTML())
	return out
}

// refuse adds what is wrong with the record.
func (out *Assessed) refuse(err error) { out.Wrong = append(out.Wrong, wrongs(err)...) }

func wrongs(err error) []Wrong {
	var list []Wrong
	for _, e := range invalid.All(err) {
		s := sentence(e.Problem)
		if e.Allowed != "" {
			s = strings.TrimSuffix(s, ".") + ". Allowed: " + e.Allowed
		}
		list = append(list, Wrong{Path: e.Path, At: where(e.Path), Says: ended(everyday(s))})
	}
	for _, e := range laws(err) {
		says := "The library does not hold the law that the claim needs."
		if e.Err != nil {
			says = ended(sentence(plainly(e.Err.Error())))
		}
		list = append(list, Wrong{Path: e.Path, At: where(e.Path), Says: says})
	}
	if len(list) == 0 {
		list = append(list, Wrong{Says: ended(sentence(err.Error()))})
	}
	return list
}

// everyday puts what a person would write in the place of how a record writes it.
func everyday(s string) string {
	return strings.NewReplacer(
		"not a plain number. Allowed: plain digits with at most 18 decimal places, up to 1e15, at most 32 bytes",
		"not an amount. Allowed: digits, such as 1250000 or 1250.50",
		"1e15", "1,000,000,000,000,000",
		"YYYY-MM-DD", "year-month-day",
	).Replace(s)
}

// laws are the errors of law that the library does not hold, however joined.
func laws(err error) []*damages.LawError {
	switch e := err.(type) { //nolint:errorlint // errors.As finds the first one only
	case *damages.LawError:
		return []*damages.LawError{e}
	case interface{ Unwrap() []error }:
		var out []*damages.LawError
		for _, inner := range e.Unwrap() {
			out = append(out, laws(inner)...)
		}
		return out
	case interface{ Unwrap() error }:
		return laws(e.Unwrap())
	}
	return nil
}

// ended is a sentence with its full stop.
func ended(s string) string {
	if s == "" || strings.ContainsAny(s[len(s)-1:], ".?!") {
		return s
	}
	return s + "."
}

// where is a path in words: "docket, entry 1, verdict" for "docket[0].verdict".
func where(path string) string {
	var parts []string
	for _, p := range strings.FieldsFunc(path, func(r rune) bool { return r == '.' || r == ']' || r == '[' }) {
		if n, err := strconv.Atoi(p); err == nil {
			p = "entry " + strconv.Itoa(n+1)
		}
		parts = append(parts, strings.ReplaceAll(p, "_", " "))
	}
	return strings.Join(parts, ", ")
}

// awarded is what the last verdict on each award gave, in all.
func awarded(m *damages.Matter) decimal.Decimal {
	last := map[string]decimal.Decimal{}
	sum := decimal.Decimal{}
	for i := range m.Docket {
		if v := m.Docket[i].Verdict; v != nil {
			for k := range v.Awards {
				last[v.Awards[k].ID] = v.Awards[k].Amount
			}
		}
	}
	for _, a := range last {
		sum = sum.Add(a)
	}
	return sum
}

// dollars prints an amount as a statement does: "$1,234.50".
func dollars(a decimal.Decimal) string {
	digits := a.Abs().StringFixed(2)
	whole, cents, _ := strings.Cut(digits, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	sign := ""
	if a.Sign() < 0 {
		sign = "-"
	}
	return sign + "$" + whole + "." + cents
}

// file is a matter as a file that a person can read too.
func file(m *damages.Matter) (string, error) {
	text, err := m.MarshalJSON()
	if err != nil {
		return "", err
	}
	text, err = codec.Layout(text, fileWidth)
	return string(text), err
}

// fileWidth is how wide the lines of a file are.
const fileWidth = 120

// Parts are the body and the style of a page that a statement was printed as. The body is without what only a page of its own
// needs, the link that skips to the statement.
func Parts(page string) (body, style string) {
	between := func(from, to string) string {
		_, s, _ := strings.Cut(page, from)
		s, _, _ = strings.Cut(s, to)
		return s
	}
	style = between("<style>\n", "</style>")
	body = between("</a>\n<header>", "</body>")
	return "<header>" + strings.NewReplacer("<main ", "<div ", "</main>", "</div>").Replace(body), style
}

// Style is the style of every statement.
func Style() string {
	_, style := Parts(new(statement.Document).HTML())
	return style
}
