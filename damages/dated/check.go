package dated

import (
	"slices"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// maxID is the most bytes of the ID of a version.
const maxID = 64

// Check notes what a version lacks, and where it does not fit the version before it. Its ID has to begin with the prefix. An event
// that selects it is one of a matter, or one of the others.
func (m *Meta) Check(l *invalid.List, at string, before *Meta, prefix string, others ...Event) {
	if l == nil {
		return
	}
	if !strings.HasPrefix(string(m.ID), prefix) || m.ID == "" || len(m.ID) > maxID {
		l.Add(at+".id", invalid.Quote(string(m.ID))+" is no ID of such a rule", prefix+" and up to "+strconv.Itoa(maxID-len(prefix))+" bytes")
	}
	if m.Title == "" {
		l.Add(at+".title", "no title", "what the rule is, in a few words")
	}
	if m.Authority.Len() == 0 {
		l.Add(at+".sources", "no authority", "at least one citation")
	}
	for i, c := range m.Authority.All() {
		l.Merge(invalid.At(at+".sources", i), c.Validate())
	}
	for i, s := range m.Struck.All() {
		s.check(l, invalid.At(at+".struck_by", i))
	}
	for i, o := range m.Omits.All() {
		o.check(l, invalid.At(at+".leaves_out", i), others)
	}
	l.Enum(at+".status", statusNames[:StruckLater], int(m.Status), "status of a version") // the last is one in a matter
	dated := !m.From.IsZero() || !m.Until.IsZero()
	switch {
	case dated && (m.Event == AnyTime || int(m.Event) >= len(triggerNames)):
		l.Add(at+".applies.by", "a period, and no event whose date is compared with it", "accrual, filing, verdict, judgment")
	case !m.Event.ofMatter() && !slices.Contains(others, m.Event):
		l.Add(at+".applies.by", "a matter gives no day of "+m.Event.String(), "accrual, filing, verdict, judgment, assessment")
	case !m.Until.IsZero() && !m.From.Before(m.Until):
		l.Add(at+".applies.until", "not after the first day", "a later day, or none")
	case before != nil && before.Event == m.Event && (before.Until.IsZero() || m.From.Before(before.Until)):
		l.Add(at+".applies.from", "overlaps the version before it", "a day from which the version before no longer governs")
	}
}
