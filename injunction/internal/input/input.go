// Package input checks what every record of an injunction has: lists, texts, amounts and findings.
package input

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/dollars"
)

// Limits on an input.
const (
	MaxList = 1000   // entries in one list
	MaxText = 4096   // bytes in one text
	MaxDays = 36_525 // one hundred years
)

// Each calls do for every entry of a list, or reports a list that is too long and calls nothing.
func Each[T any](l *invalid.List, path string, list []T, do func(path string, t T)) {
	if len(list) > MaxList {
		l.Add(path, fmt.Sprintf("%d entries", len(list)), fmt.Sprintf("up to %d", MaxList))
		return
	}
	for i, t := range list {
		do(invalid.At(path, i), t)
	}
}

// Printable reports a text that is too long, not UTF-8, or has control characters other than those given.
func Printable(l *invalid.List, path, s, besides string) {
	const allowed = "up to 4096 bytes of UTF-8 text without control characters"
	switch {
	case len(s) > MaxText:
		l.Add(path, fmt.Sprintf("text of %d bytes", len(s)), allowed)
	case !utf8.ValidString(s):
		l.Add(path, "text is not UTF-8", allowed)
	case strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && !strings.ContainsRune(besides, r) }):
		l.Add(path, "text has a control character", allowed)
	}
}

// Required reports a text that is empty or blank, or not printable.
func Required(l *invalid.List, path, s, besides string) {
	if len(s) <= MaxText && strings.TrimSpace(s) == "" {
		l.Add(path, "no text", "1 to 4096 bytes of text")
		return
	}
	Printable(l, path, s, besides)
}

// Amount returns an amount in cents. It reports one that is none or is negative, or that is 0 where one is needed, and returns 0.
func Amount(l *invalid.List, path string, d decimal.Decimal, needed bool) int64 {
	const allowed = "0.00 to 10^15"
	c, ok := dollars.Cents(d)
	switch {
	case !ok:
		l.Add(path, "no amount of dollars and cents", allowed)
	case c < 0:
		l.Add(path, "negative", allowed)
	case c == 0 && needed:
		l.Add(path, "no amount", "more than 0.00")
	}
	return max(c, 0)
}

// Status reports a status of a finding that is unknown to package finding, or none where one is needed.
func Status(l *invalid.List, path string, s finding.Status, needed bool) {
	const allowed = "established, not_established, mixed, not_reached, unknown"
	switch {
	case s == finding.Unspecified && needed:
		l.Add(path, "no status", allowed)
	case s > finding.Unknown && needed:
		l.Add(path, "unknown status", allowed)
	case s > finding.Unknown:
		l.Add(path, "unknown status", allowed+", or none")
	}
}
