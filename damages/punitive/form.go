package punitive

import (
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
)

// Form goes through the members of a predicate in the files of law.
func (p *Predicate) Form(f *codec.Form) {
	codec.Choice(f, "available", &p.Available, availabilityNames[:], "availability")
	codec.FixedWords(f, "opens", &p.Opens)
	codec.FixedWords(f, "states", &p.States)
	f.Value("proof", &p.Proof, "")
	codec.Word(f, "agent", &p.Agent)
	codec.FixedItems(f, "bars", &p.Bars, (*Bar).Form)
}

// Form goes through the members of a bar in the files of law.
func (b *Bar) Form(f *codec.Form) {
	f.Require("cause")
	f.Text("cause", &b.Cause)
	f.Part("source", b.Authority.Form)
}

// Form goes through the members of a split in the files of law.
func (s *Split) Form(f *codec.Form) {
	f.Text("payee", &s.Payee)
	f.Said("share", s.Share.text, s.Share.parse, allowedShare)
	f.Number("threshold", &s.Threshold)
	f.Number("if_over", &s.IfOver)
	f.Flag("after_fees", &s.AfterFees)
	f.Flag("discretionary", &s.Discretionary)
	codec.Word[finding.Topic](f, "unless", &s.Unless)
	f.Text("vests", &s.Vests)
}

const allowedShare = "a fraction such as 3/5"

// text writes a fraction; "" for the zero Fraction.
func (f *Fraction) text() string {
	if *f == (Fraction{}) {
		return ""
	}
	return strconv.FormatInt(f.Num, 10) + "/" + strconv.FormatInt(f.Den, 10)
}

func (f *Fraction) parse(text string) error {
	num, den, ok := strings.Cut(text, "/")
	n, err := strconv.ParseInt(num, 10, 32)
	d, err2 := strconv.ParseInt(den, 10, 32)
	if !ok || err != nil || err2 != nil || n < 0 || d <= 0 || n > d {
		return invalid.New("", invalid.Quote(text)+" is no share", allowedShare)
	}
	*f = Fraction{Num: n, Den: d}
	return nil
}
