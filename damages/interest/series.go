package interest

import (
	"bufio"
	"errors"
	"io"
	"sort"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law/data"
)

// Index names a published series of rates.
type Index string

// The series that are part of the package.
const (
	Treasury1Y      Index = "treasury-1y-weekly" // weekly average 1-year constant maturity Treasury yield; a value counts from the Monday after its week
	Prime           Index = "prime"              // bank prime loan rate, by day of change
	Discount        Index = "discount"           // Federal Reserve discount rate: adjustment credit to 2003-01-08, then primary credit, by day of change
	IRSUnderpayment Index = "irs-underpayment"   // 26 U.S.C. § 6621 underpayment rate, by quarter
	IRSOverpayment  Index = "irs-overpayment"    // 26 U.S.C. § 6621 overpayment rate other than of corporations, by quarter
	TBill52Week     Index = "tbill-52w"          // 52-week Treasury bill rate of 28 U.S.C. § 1961 before 2000-12-21, by the day it began to govern

	// Tables that a state publishes and no index above rebuilds.
	DistrictOfColumbia  Index = "us-dc-judgment" // 70 percent of the underpayment rate, nearest whole percent; 2013 to 2016 rest on rates that were not confirmed
	NewHampshire        Index = "us-nh-judgment"
	NewJersey           Index = "us-nj-judgment"       // above the limit of the Special Civil Part
	NewJerseySmall      Index = "us-nj-judgment-small" // within it
	NorthDakota         Index = "us-nd-judgment"
	Florida             Index = "us-fl-judgment"
	Iowa                Index = "us-ia-judgment"
	Idaho               Index = "us-id-judgment"
	Louisiana           Index = "us-la-judicial"
	MainePostjudgment   Index = "us-me-postjudgment"
	MainePrejudgment    Index = "us-me-prejudgment"
	Michigan            Index = "us-mi-judgment"
	Minnesota           Index = "us-mn-judgment"
	Nebraska            Index = "us-ne-judgment"
	Ohio                Index = "us-oh-judgment"
	OklahomaPrejudgment Index = "us-ok-prejudgment"
	SouthCarolina       Index = "us-sc-judgment"
	Utah                Index = "us-ut-judgment"
)

// Value is one figure of a series.
type Value struct {
	From    civil.Date      // the first day it counts; for [Treasury1Y] the Friday its week ends
	Percent decimal.Decimal // a year, -100 to 1000
}

// Series is a published series of rates. It is immutable. The zero Series knows nothing.
type Series struct{ of *series }

type series struct {
	index   Index
	what    string
	source  string
	period  period
	points  []point
	through civil.Date // last day it is known
}

// period is how long a published figure counts, unless a later one comes. The zero period is that of a caller's own series:
// its caller says.
type period uint8

const (
	unsaid    period = iota
	byChange         // a list of the days on which it changed: the last figure is known to count on its own day
	weekly           // one week, every week has its figure
	monthly          // one month
	quarterly        // three months
	halfYear         // six months
	yearly           // twelve months
)

// end is the last day on which a figure that counts from a day is known to count.
func (p period) end(from civil.Date) civil.Date {
	days, months := 0, 0
	switch p {
	case weekly:
		days = 6
	case monthly:
		days, months = -1, 1
	case quarterly:
		days, months = -1, 3
	case halfYear:
		days, months = -1, 6
	case yearly:
		days, months = -1, 12
	case unsaid, byChange:
	}
	end, err := from.AddMonths(months)
	if err == nil {
		end, err = end.AddDays(days)
	}
	if err != nil {
		return from
	}
	return end
}

type point struct {
	from    civil.Date
	percent exact.Num
}

// publication is a series of the package that may not be read yet.
type publication struct {
	index Index
	what  string
	read  func() Series
}

// published are the series of the package, each read once when it is first asked for.
var published = [...]publication{
	publish(Treasury1Y, "weekly average 1-year constant maturity Treasury yield", "Board of Governors of the Federal Reserve System, H.15", weekly, civil.On(2026, 8, 23)),
	publish(Prime, "bank prime loan rate", "Board of Governors of the Federal Reserve System, H.15", byChange, civil.On(2026, 8, 20)),
	publish(Discount, "Federal Reserve discount rate", "Federal Reserve Bank of New York; Board of Governors of the Federal Reserve System", byChange, civil.On(2026, 1, 2)),
	publish(IRSUnderpayment, "underpayment rate of 26 U.S.C. § 6621", "Internal Revenue Service, quarterly revenue rulings", quarterly, civil.On(2026, 9, 30)),
	publish(IRSOverpayment, "overpayment rate of 26 U.S.C. § 6621", "Internal Revenue Service, quarterly revenue rulings", quarterly, civil.On(2026, 9, 30)),
	publish(TBill52Week, "52-week Treasury bill coupon issue yield equivalent", "United States District Court, Eastern District of Missouri", byChange, civil.On(2000, 12, 20)),
	publish(DistrictOfColumbia, "rate on judgments in the District of Columbia", "D.C. Code § 28-3302(c); Internal Revenue Service", quarterly, civil.On(2026, 9, 30)),
	publish(NewHampshire, "rate on judgments in New Hampshire", "New Hampshire Judicial Branch", yearly, civil.On(2026, 12, 31)),
	publish(NewJersey, "rate on judgments in New Jersey", "New Jersey Courts, R. 4:42-11", yearly, civil.On(2026, 12, 31)),
	publish(NewJerseySmall, "rate on judgments within the limit of the Special Civil Part in New Jersey", "New Jersey Courts, R. 4:42-11", yearly, civil.On(2026, 12, 31)),
	publish(NorthDakota, "rate on judgments in North Dakota", "North Dakota Courts", yearly, civil.On(2026, 12, 31)),
	publish(Florida, "Florida judgment interest rate", "Florida Chief Financial Officer", quarterly, civil.On(2026, 9, 30)),
	publish(Iowa, "Iowa judgment rate by month, margin included", "Iowa Judicial Branch", monthly, civil.On(2026, 8, 22)),
	publish(Idaho, "Idaho legal rate on judgments, by year from July 1", "Idaho State Treasurer", yearly, civil.On(2027, 6, 30)),
	publish(Louisiana, "Louisiana judicial interest", "Louisiana Office of Financial Institutions", yearly, civil.On(2026, 12, 31)),
	publish(MainePostjudgment, "Maine rate after judgment", "Maine Judicial Branch", yearly, civil.On(2026, 12, 31)),
	publish(MainePrejudgment, "Maine rate before judgment", "Maine Judicial Branch", yearly, civil.On(2026, 12, 31)),
	publish(Michigan, "Michigan rate of MCL 600.6013(8), by half-year", "Michigan State Treasurer", halfYear, civil.On(2026, 12, 31)),
	publish(Minnesota, "Minnesota rate of Minn. Stat. § 549.09, by year", "Minnesota State Court Administrator", yearly, civil.On(2026, 12, 31)),
	publish(Nebraska, "Nebraska rate on judgments", "Nebraska Judicial Branch", quarterly, civil.On(2026, 10, 15)),
	publish(Ohio, "Ohio rate certified by year", "Ohio Tax Commissioner", yearly, civil.On(2026, 12, 31)),
	publish(OklahomaPrejudgment, "Oklahoma average Treasury bill rate of the year before", "Administrative Director of the Courts, Oklahoma", yearly, civil.On(2013, 12, 31)),
	publish(SouthCarolina, "South Carolina rate by year from January 15", "South Carolina Supreme Court, orders", yearly, civil.On(2027, 1, 14)),
	publish(Utah, "Utah federal rate of January 1 plus 2 percent", "Utah State Courts", yearly, civil.On(2026, 12, 31)),
}

// Indexes returns the names of the series that are part of the package.
func Indexes() []Index {
	var out []Index
	for k := range published {
		out = append(out, published[k].index)
	}
	return out
}

// Published returns a series that is part of the package; the zero Series for any other name.
func Published(i Index) Series {
	for k := range published {
		if published[k].index == i {
			return published[k].read()
		}
	}
	return Series{}
}

// InWords says what the series is, such as "bank prime loan rate". The name stands for a series that is not part of the package.
func (i Index) InWords() string {
	for k := range published {
		if published[k].index == i {
			return published[k].what
		}
	}
	return string(i)
}

func publish(i Index, what, source string, figures period, through civil.Date) publication {
	return publication{i, what, sync.OnceValue(func() Series {
		s := &series{index: i, what: what, source: source, period: figures, through: through}
		raw, err := data.Files.ReadFile("rates/" + string(i) + ".csv")
		if err != nil {
			return Series{}
		}
		values, err := ReadCSV(strings.NewReader(string(raw)))
		if err != nil {
			return Series{}
		}
		for _, v := range values {
			n, _ := exact.Money(v.Percent) // checked by ReadCSV
			s.points = append(s.points, point{s.counts(v.From), n})
		}
		return Series{s}
	})}
}

// counts is the first day a value counts.
func (s *series) counts(from civil.Date) civil.Date {
	if s.period != weekly {
		return from
	}
	monday, err := from.AddDays(3)
	if err != nil {
		return from
	}
	return monday
}

// IsZero reports whether there is no series.
func (s Series) IsZero() bool { return s.of == nil }

// data is what the series holds; nothing where there is none.
func (s Series) data() *series {
	if s.of == nil {
		return &series{}
	}
	return s.of
}

// Index returns the name of the series.
func (s Series) Index() Index { return s.data().index }

// What says in words what the series is.
func (s Series) What() string { return s.data().what }

// Source names who publishes it.
func (s Series) Source() string { return s.data().source }

// From returns the first day the series knows.
func (s Series) From() civil.Date {
	if points := s.data().points; len(points) > 0 {
		return points[0].from
	}
	return civil.Date{}
}

// Through returns the last day the series knows.
func (s Series) Through() civil.Date { return s.data().through }

// CoverageError says that a series was asked about a day it does not know, and names the series, so that a caller can give
// the later figures. It is of the class [dated.ErrNotCovered].
type CoverageError struct {
	Index   Index
	On      civil.Date // the day asked about
	From    civil.Date // the first day it knows; zero where it knows nothing
	Through civil.Date // the last day it knows
}

// Error gives the series, the day and what is covered.
func (e *CoverageError) Error() string {
	if e.From.IsZero() {
		return "the series " + invalid.Quote(string(e.Index)) + " is not part of the library, and none was given"
	}
	return "the series " + string(e.Index) + " is not known for " + e.On.String() + "; it is known from " + e.From.String() + " through " + e.Through.String() +
		": give the later figures as the agency publishes them"
}

// Is reports whether target is [dated.ErrNotCovered].
func (e *CoverageError) Is(target error) bool { return target == dated.ErrNotCovered }

// On returns the rate that counts on a day, in percent a year, and the day from which it counts. Error: *[CoverageError]
// for a day the series does not know.
func (s Series) On(day civil.Date) (percent decimal.Decimal, since civil.Date, err error) {
	p, err := s.on(day)
	return p.percent.Decimal(), p.from, err
}

func (s Series) on(day civil.Date) (point, error) {
	if s.of == nil {
		return point{}, &CoverageError{On: day}
	}
	i := sort.Search(len(s.of.points), func(i int) bool { return s.of.points[i].from.After(day) })
	if i == 0 || day.After(s.of.through) {
		return point{}, &CoverageError{Index: s.of.index, On: day, From: s.From(), Through: s.of.through}
	}
	return s.of.points[i-1], nil
}

// New makes a series of one's own: a state's published table, a contract's index. Values are in the order of their days;
// through is the last day the last one is known to count. Errors: *invalid.Error with paths "values[i]".
func New(index Index, what string, through civil.Date, values ...Value) (Series, error) {
	return Series{&series{index: index, what: what}}.Extend(through, values...)
}

// maxValues is how many values a series may hold.
const maxValues = 200_000

// Extend returns the series with later values after its own, known through the given day; a value for a day the series
// already has must be the same. The zero day is for as far as the last value is known to count: through its own week, month,
// quarter, half-year or year, as the series is published, and where a series lists the days of change, through the last of
// them. A series of the library cannot be extended beyond that, its first later value may leave no gap, and where it is
// published each week, no week may be missing. The series itself does not change. Errors: *invalid.Error with paths
// "values[i]" or "through".
func (s Series) Extend(through civil.Date, values ...Value) (Series, error) {
	if s.of == nil {
		return s, invalid.New("", "no series", "one of the library's, or one made by New")
	}
	var l invalid.List
	out := *s.of
	out.points = append([]point(nil), s.of.points...)
	if len(values)+len(out.points) > maxValues {
		return s, invalid.New("values", "too many", "at most 200000 in all")
	}
	joined := out.period == unsaid // whether the later values are known to follow what is known
	for i, v := range values {
		at := invalid.At("values", i)
		n, err := checkPercent(v.Percent)
		if err != nil {
			l.Add(at+".percent", err.Error(), allowedPercent)
			continue
		}
		if v.From.IsZero() {
			l.Add(at+".from", "no day", "the day it counts from, or the Friday its week ends")
			continue
		}
		day := out.counts(v.From)
		last := len(out.points) - 1
		switch {
		case last < 0 || day.After(out.points[last].from):
			if why := out.gap(day, joined); why != "" {
				l.Add(at+".from", why, "the figures that follow "+out.points[last].from.String()+", without a gap")
			}
			out.points = append(out.points, point{day, n})
		default:
			p, err := Series{&series{points: out.points, through: day}}.on(day)
			if err != nil || p.percent.Cmp(n) != 0 || p.from != day && out.period != byChange {
				l.Add(at, "differs from what the series has, or is not in the order of days", "later days, in order")
			}
		}
		joined = true
	}
	if len(out.points) == 0 {
		l.Add("values", "is empty", "at least one")
		return s, l.Err()
	}
	out.knownThrough(&l, through, s.of.through)
	if err := l.Err(); err != nil {
		return s, err
	}
	return Series{&out}, nil
}

// gap says why a figure that counts from a day does not follow what the series has; "" where it does.
func (s *series) gap(day civil.Date, joined bool) string {
	if len(s.points) == 0 {
		return ""
	}
	if s.period == weekly {
		next, err := s.points[len(s.points)-1].from.AddDays(7)
		if err != nil || next != day {
			return "a week is missing"
		}
		return ""
	}
	next, err := s.through.AddDays(1)
	if !joined && (err != nil || day.After(next)) {
		return "nothing is known of the time since " + s.through.String()
	}
	return ""
}

// knownThrough sets the last day the series knows.
func (s *series) knownThrough(l *invalid.List, through, before civil.Date) {
	last := s.points[len(s.points)-1].from
	most := s.period.end(last)
	if most.Before(before) {
		most = before
	}
	switch {
	case through.IsZero() && s.period != unsaid:
		through = most
	case through.Before(last) || through.Before(before):
		l.Add("through", "before the last value, or before what is known already", "the last day the last value is known to count")
	case s.period != unsaid && through.After(most):
		l.Add("through", "after the time for which the last value was published", most.String()+", or earlier")
	}
	s.through = through
}

const allowedPercent = "-100 to 1000 percent a year, at most 18 decimal places"

var errPercent = errors.New("rate out of range")

func checkPercent(d decimal.Decimal) (exact.Num, error) {
	n, err := exact.Money(d)
	if err != nil {
		return n, err
	}
	if n.Cmp(exact.Int(-100)) < 0 || n.Cmp(exact.Int(1000)) > 0 {
		return n, errPercent
	}
	return n, nil
}

// ReadCSV reads values from an agency's download: the two-column form of FRED, or the form of the Federal Reserve's Data
// Download Program, whose first rows are headings. A row counts whose first column is a day, YYYY-MM-DD; its second
// column is the rate in percent, or one of "", ".", "ND" and "NA" where none was published. Errors: *invalid.Error with
// the path "row[i]", counted from 0.
func ReadCSV(r io.Reader) ([]Value, error) {
	if r == nil {
		return nil, invalid.New("", "nothing to read", "a reader")
	}
	var out []Value
	var l invalid.List
	lines := bufio.NewScanner(io.LimitReader(r, 32<<20))
	for i := 0; lines.Scan(); i++ {
		columns := strings.Split(strings.TrimSpace(lines.Text()), ",")
		day, err := civil.Parse(strings.Trim(strings.TrimSpace(columns[0]), `"`))
		if err != nil {
			if len(out) > 0 && strings.TrimSpace(columns[0]) != "" {
				l.Add(invalid.At("row", i), "does not begin with a day", "YYYY-MM-DD,rate")
			}
			continue
		}
		if len(columns) < 2 {
			l.Add(invalid.At("row", i), "has no rate", "YYYY-MM-DD,rate")
			continue
		}
		text := strings.Trim(strings.TrimSpace(columns[1]), `"`)
		switch text {
		case "", ".", "ND", "NA":
			continue
		}
		n, err := exact.ParseDecimal(text)
		if err == nil {
			_, err = checkPercent(n)
		}
		if err != nil {
			l.Add(invalid.At("row", i), err.Error(), allowedPercent)
			continue
		}
		if len(out) >= maxValues {
			return nil, invalid.New("row", "too many rows", "at most 200000")
		}
		out = append(out, Value{day, n})
	}
	if err := lines.Err(); err != nil {
		l.Add("", "not readable as lines of text", "a CSV file")
	}
	if len(out) == 0 && l.Len() == 0 {
		l.Add("", "no row begins with a day", "YYYY-MM-DD,rate")
	}
	return out, l.Err()
}
