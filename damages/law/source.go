package law

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/punitive"
)

// How the files of this package write a version. The day of reading and of review is the day of the whole review, AsOf;
// a file that is reviewed by itself says so.

// version is a version for all time, in force, reviewed with the rest.
func version[R any](id RuleID, title string, rule R, sources ...authority.Citation) Version[R] {
	return Version[R]{Meta: Meta{ID: id, Title: title, Status: InForce, Authority: frozen.Of(sources...), Reviewed: AsOf()}, Rule: rule}
}

// by dates a version: from a day, inclusive, until a day, exclusive, on the event's date. A zero day is open.
func (v Version[R]) by(t Trigger, from, until civil.Date) Version[R] {
	v.Trigger, v.From, v.Until = t, from, until
	if !until.IsZero() && !until.After(AsOf()) && v.Status == InForce {
		v.Status = Superseded
	}
	return v
}

// unverified marks a version as encoded from general knowledge.
func (v Version[R]) unverified() Version[R] {
	v.Status = Unverified
	return v
}

// struck marks a version as held invalid.
func (v Version[R]) struck(by ...authority.Citation) Version[R] {
	v.Status, v.Struck = StruckDown, frozen.Of(by...)
	return v
}

// omitting says what of the law the version leaves out.
func (v Version[R]) omitting(words ...string) Version[R] {
	v.Omits = frozen.Of(words...)
	return v
}

// notFor says for which causes of action the version does not answer.
func (v Version[R]) notFor(causes ...string) Version[R] {
	v.NotFor = frozen.Of(causes...)
	return v
}

// rise is a row of a schedule: an amount in dollars and the day from which it governs.
type rise struct {
	from    civil.Date
	dollars int64
}

// schedule is the versions of a rule whose amount changes on stated days: each row governs from its day until the next
// row's, the last until the given day, which is zero where it is open. The IDs are that of the pattern with the row's
// year, and with month and day too where a year has two rows.
func schedule[R any](pattern Version[R], t Trigger, until civil.Date, rule func(dollars int64) R, rows ...rise) []Version[R] {
	out := make([]Version[R], 0, len(rows))
	for i, r := range rows {
		v, end := pattern, until
		if i+1 < len(rows) {
			end = rows[i+1].from
		}
		suffix := strconv.Itoa(r.from.Year())
		if i > 0 && rows[i-1].from.Year() == r.from.Year() || i+1 < len(rows) && rows[i+1].from.Year() == r.from.Year() {
			suffix = r.from.String()
		}
		v.ID, v.Rule = RuleID(string(pattern.ID)+"-"+suffix), rule(r.dollars)
		out = append(out, v.by(t, r.from, end))
	}
	return out
}

// statute cites a statute that was read.
func statute(text, pinpoint, url string) authority.Citation {
	return authority.Statute(text, pinpoint).ReadAt(url, AsOf())
}

// statuteReported cites a statute of which a report was read.
func statuteReported(text, pinpoint, url string) authority.Citation {
	return authority.Statute(text, pinpoint).ReportedAt(url, AsOf())
}

// courtRule cites a rule of court that was read.
func courtRule(text, pinpoint, url string) authority.Citation {
	return authority.Rule(text, pinpoint).ReadAt(url, AsOf())
}

// courtRuleReported cites a rule of court of which a report was read.
func courtRuleReported(text, pinpoint, url string) authority.Citation {
	return authority.Rule(text, pinpoint).ReportedAt(url, AsOf())
}

// ruling cites a decision that was read, as far as it is relied on.
func ruling(text, pinpoint, url string) authority.Citation {
	return authority.Case(text, pinpoint).ReadAt(url, AsOf())
}

// rulingReported cites a decision of which a report was read.
func rulingReported(text, pinpoint, url string) authority.Citation {
	return authority.Case(text, pinpoint).ReportedAt(url, AsOf())
}

// splitSurvey reports which states give a share of punitive damages to someone else: Alaska, Georgia, Illinois, Indiana,
// Iowa, Missouri, Oregon and Utah.
func splitSurvey() authority.Citation {
	return authority.Publication("Robertson, Understanding Split-Recovery Punitive Damages Statutes (American Bar Association, 2017)", "").
		ReportedAt("https://www.americanbar.org/groups/litigation/committees/commercial-business/articles/2017/understanding-split-recovery-punitive-damages-statutes/", AsOf()).
		Noted("lists the states that have such a statute; this one is not among them")
}

// faultSurvey reports the regime of comparative or contributory fault of each jurisdiction.
func faultSurvey() authority.Citation {
	return authority.Publication("Comparative Fault Systems in All 51 Jurisdictions", "").
		ReportedAt("https://online.documentine.com/negligence-laws-by-state-chart/1/comparative-fault-systems-in-all-51-jurisdictions.html", AsOf())
}

// noCaps is a version's rule where the law sets no cap.
func noCaps() Caps { return Caps{} }

// undivided is a version's rule where the plaintiff keeps all punitive damages.
func undivided() punitive.Split { return punitive.Split{} }

// claimant is a fault rule with a bar.
func claimant(b fault.Bar) fault.Rule { return fault.Rule{Bar: b} }

// noOther says what a rule of no limit rests on where nothing was found: a search, not a text.
func noOther(c authority.Citation) authority.Citation {
	return c.Noted("no other limit was found; the absence of a limit is not stated in a text")
}

// anyTimeOf is the set of heads of damage, past, future and without a time.
func anyTimeOf(kinds ...head.Kind) head.Set {
	var out head.Set
	for _, k := range kinds {
		out = out.Union(head.Of(k, k.At(head.Past), k.At(head.Future)))
	}
	return out
}

// secured is a multiple of the judgment, in hundredths, that stays it whoever gives the security.
func secured(hundredths int64, s interest.Security) interest.Security {
	s.Measured, s.Surety, s.Personal = interest.ByMultiple, decimal.New(hundredths, -2), decimal.New(hundredths, -2)
	return s
}

// millions is a sum in millions of dollars.
func millions(n int64) decimal.Decimal { return decimal.New(n, 6) }

// Said of security on appeal in many states.
const (
	dissipates = "a debtor who dissipates assets, for whom the ceiling does not hold"
	together   = "the ceiling is for all appellants together"
)

// yetToCome is the heads of a set that are of the time after the verdict.
func yetToCome(s head.Set) head.Set {
	var out head.Set
	for k := range s.Kinds() {
		if k.Time() == head.Future {
			out = out.Union(head.Of(k))
		}
	}
	return out
}
