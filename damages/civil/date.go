package civil

import (
	"database/sql/driver"
	"fmt"
	"strconv"
	"time"

	"github.com/makewhole/remedies/damages/invalid"
)

// Date is a day of the Gregorian calendar, from 1 January of year 1 to 31 December of year 9999.
//
// The zero Date is no day: it stands for a date that is absent or not known. Dates are compared with ==, and ordered
// with [Date.Compare]. A Date takes four bytes and holds no pointer.
type Date struct {
	year       int16
	month, day uint8
}

const (
	minYear = 1
	maxYear = 9999

	// Days are numbered from 1 March of year 0, which is day 0: the leap day is then the last day of its year.
	firstDay = 306       // 1 January of year 1
	lastDay  = 3_652_364 // 31 December of year 9999
	allDays  = lastDay - firstDay

	allMonths = (maxYear-minYear)*12 + 11

	textLen = len("2006-01-02")
)

const (
	allowedText  = "a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31"
	allowedRange = "a day from 0001-01-01 to 9999-12-31"
	allowedStart = "a date that is not the zero Date"
	allowedJSON  = "null, or a string with a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31"
	allowedSQL   = "NULL, a time, or text with a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31"
)

// On returns the day with the given year, month and day of the month. It is made for dates written in code: it returns
// the zero Date where the calendar has no such day, and does not panic. Use [New] for numbers that come from outside.
func On(year int, month time.Month, day int) Date {
	if !exists(year, month, day) {
		return Date{}
	}
	return Date{year: int16(year), month: uint8(month), day: uint8(day)}
}

// New returns the day with the given year, month and day of the month. Where the calendar has no such day, or the year
// is not from 1 to 9999, it returns the zero Date and an error that is a [*invalid.Error].
func New(year int, month time.Month, day int) (Date, error) {
	if !exists(year, month, day) {
		return Date{}, invalid.New("", "no such day: year "+strconv.Itoa(year)+", month "+strconv.Itoa(int(month))+
			", day "+strconv.Itoa(day), allowedRange)
	}
	return Date{year: int16(year), month: uint8(month), day: uint8(day)}, nil
}

// Parse reads a day written as "2006-01-02": four digits, two digits, two digits, with hyphens between, exactly ten
// bytes of ASCII and nothing around them. Anything else, and a day that the calendar does not have, is an error that is
// a [*invalid.Error]; so is empty text. The work done does not depend on the length of the text.
func Parse(s string) (Date, error) {
	if d, ok := parse(s); ok {
		return d, nil
	}
	return Date{}, problem(s, allowedText)
}

// FromTime returns the calendar day of t in t's own location: convert t with [time.Time.In] first where another
// location decides. It returns the zero Date for the zero time and for days outside the years 1 to 9999.
func FromTime(t time.Time) Date {
	if t.IsZero() {
		return Date{}
	}
	return On(t.Date())
}

// Year returns the year, from 1 to 9999, and 0 for the zero Date.
func (d Date) Year() int { return int(d.year) }

// Month returns the month of the year, and 0 for the zero Date.
func (d Date) Month() time.Month { return time.Month(d.month) }

// Day returns the day of the month, from 1 to 31, and 0 for the zero Date.
func (d Date) Day() int { return int(d.day) }

// Weekday returns the day of the week. The zero Date has none: it answers [time.Sunday], so ask [Date.IsZero] first
// where a date may be absent.
func (d Date) Weekday() time.Weekday {
	if d.IsZero() {
		return time.Sunday
	}
	return time.Weekday((d.number() + 3) % 7) // 1 March of year 0 is a Wednesday
}

// IsZero reports whether d is the zero Date, which stands for no date.
func (d Date) IsZero() bool { return d == Date{} }

// Compare returns -1 where d is earlier than other, 0 where they are the same, and +1 where d is later. The zero Date
// sorts before every day; that is an order for sorting and says nothing about when an unknown day was.
func (d Date) Compare(other Date) int {
	a, b := d.key(), other.key()
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// Before reports whether d sorts before other, as [Date.Compare] orders them.
func (d Date) Before(other Date) bool { return d.key() < other.key() }

// After reports whether d sorts after other, as [Date.Compare] orders them.
func (d Date) After(other Date) bool { return d.key() > other.key() }

// AddDays returns the day n days after d, or before it where n is negative. It is an error to start from the zero
// Date, or to leave the years 1 to 9999; any n may be given.
func (d Date) AddDays(n int) (Date, error) {
	if d.IsZero() {
		return Date{}, noStart("days")
	}
	if n < -allDays || n > allDays {
		return Date{}, d.outside(n, "days")
	}
	to := int(d.number()) + n
	if to < firstDay || to > lastDay {
		return Date{}, d.outside(n, "days")
	}
	return fromNumber(uint32(to)), nil
}

// AddMonths returns the same day of the month n months after d, or before it where n is negative. Where that month has
// no such day it is the last day of that month: 31 January and one month is 28 February, or 29 February in a leap
// year. It is an error to start from the zero Date, or to leave the years 1 to 9999; any n may be given.
func (d Date) AddMonths(n int) (Date, error) {
	if d.IsZero() {
		return Date{}, noStart("months")
	}
	if n < -allMonths || n > allMonths {
		return Date{}, d.outside(n, "months")
	}
	to := int(d.year)*12 + int(d.month) - 1 + n
	if to < minYear*12 || to > maxYear*12+11 {
		return Date{}, d.outside(n, "months")
	}
	return monthEnd(to/12, to%12+1, d.day), nil
}

// AddYears returns the same day of the same month n years after d, or before it where n is negative. 29 February
// becomes 28 February in a year without one. It is an error to start from the zero Date, or to leave the years 1 to
// 9999; any n may be given.
func (d Date) AddYears(n int) (Date, error) {
	if d.IsZero() {
		return Date{}, noStart("years")
	}
	if n < minYear-maxYear || n > maxYear-minYear {
		return Date{}, d.outside(n, "years")
	}
	to := int(d.year) + n
	if to < minYear || to > maxYear {
		return Date{}, d.outside(n, "years")
	}
	return monthEnd(to, int(d.month), d.day), nil
}

// DaysUntil returns how many days other lies after d: 1 from a day to the next, 0 from a day to itself, negative where
// other is earlier. It is an error where either is the zero Date.
func (d Date) DaysUntil(other Date) (int, error) {
	if d.IsZero() || other.IsZero() {
		return 0, invalid.New("", "no days between a date and no date", allowedStart)
	}
	return int(other.number()) - int(d.number()), nil
}

// String returns the day as "2006-01-02", and "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	var buf [textLen]byte
	d.put(&buf)
	return string(buf[:])
}

// AppendText appends what [Date.String] returns to b. It never fails.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	var buf [textLen]byte
	d.put(&buf)
	return append(b, buf[:]...), nil
}

// MarshalText returns what [Date.String] returns: empty text for the zero Date. It never fails.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads what [Date.MarshalText] writes: empty text gives the zero Date, and all else is read as [Parse]
// reads it. Where the text is refused d keeps its value.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	got, ok := parse(text)
	if !ok {
		return problem(text, allowedText)
	}
	*d = got
	return nil
}

// MarshalJSON returns a JSON string with the day as "2006-01-02", and null for the zero Date. It never fails.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	var buf [textLen]byte
	d.put(&buf)
	b := make([]byte, 0, textLen+2)
	b = append(b, '"')
	b = append(b, buf[:]...)
	return append(b, '"'), nil
}

// UnmarshalJSON reads what [Date.MarshalJSON] writes: null gives the zero Date, and a string is read as [Parse] reads
// it, so "" is refused, and so is a string that writes its digits as escapes. The error is a [*invalid.Error], and d
// then keeps its value.
func (d *Date) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		*d = Date{}
		return nil
	}
	if n := len(data); n >= 2 && data[0] == '"' && data[n-1] == '"' {
		text := data[1 : n-1]
		got, ok := parse(text)
		if !ok {
			return problem(text, allowedJSON)
		}
		*d = got
		return nil
	}
	return invalid.New("", "not a string or null: "+quote(data), allowedJSON)
}

// Scan reads a date from a database: NULL gives the zero Date, a [time.Time] its day as [FromTime] takes it, and text
// is read as [Parse] reads it. A time outside the years 1 to 9999 and every other type are refused; d then keeps its
// value.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case time.Time:
		got := FromTime(v)
		if got.IsZero() && !v.IsZero() {
			return invalid.New("", "the year "+strconv.Itoa(v.Year())+" is out of range", allowedSQL)
		}
		*d = got
		return nil
	case string:
		return scanText(d, v)
	case []byte:
		return scanText(d, v)
	}
	return invalid.New("", fmt.Sprintf("cannot be read from a value of type %.40T", src), allowedSQL)
}

// Value returns what a database stores: nil, which is NULL, for the zero Date, and otherwise the string that
// [Date.String] returns. It never fails.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

func scanText[T string | []byte](d *Date, text T) error {
	got, ok := parse(text)
	if !ok {
		return problem(text, allowedSQL)
	}
	*d = got
	return nil
}

// parse reads the one form a date has in text.
func parse[T string | []byte](s T) (Date, bool) {
	if !shaped(s) {
		return Date{}, false
	}
	year := int(s[0]-'0')*1000 + int(s[1]-'0')*100 + int(s[2]-'0')*10 + int(s[3]-'0')
	d := On(year, time.Month((s[5]-'0')*10+s[6]-'0'), int((s[8]-'0')*10+s[9]-'0'))
	return d, !d.IsZero()
}

// shaped reports whether text has the form of a date: digits and hyphens, each in its place.
func shaped[T string | []byte](s T) bool {
	if len(s) != textLen || s[4] != '-' || s[7] != '-' {
		return false
	}
	for _, at := range [...]int{0, 1, 2, 3, 5, 6, 8, 9} {
		if s[at] < '0' || s[at] > '9' {
			return false
		}
	}
	return true
}

// problem says what is wrong with text that parse refused: its form, or that there is no such day.
func problem[T string | []byte](s T, allowed string) error {
	what := "not a date: "
	if shaped(s) {
		what = "no such day: "
	}
	return invalid.New("", what+quote(s), allowed)
}

// put writes the day as "2006-01-02".
func (d Date) put(b *[textLen]byte) {
	y := uint16(d.year)
	b[0], b[1], b[2], b[3] = '0'+byte(y/1000), '0'+byte(y/100%10), '0'+byte(y/10%10), '0'+byte(y%10)
	b[4] = '-'
	b[5], b[6] = '0'+d.month/10, '0'+d.month%10
	b[7] = '-'
	b[8], b[9] = '0'+d.day/10, '0'+d.day%10
}

func (d Date) key() uint32 { return uint32(d.year)<<16 | uint32(d.month)<<8 | uint32(d.day) }

func exists(year int, month time.Month, day int) bool {
	return year >= minYear && year <= maxYear && month >= time.January && month <= time.December &&
		day >= 1 && day <= int(monthLen(year, int(month)))
}

func monthLen(year, month int) uint8 {
	if month != 2 {
		return uint8(30 | (month ^ month>>3)) // 31 in January, March, May, July, August, October, December
	}
	if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		return 29
	}
	return 28
}

// monthEnd is the given day of a month, or the last day of the month where it has no such day.
func monthEnd(year, month int, day uint8) Date {
	return Date{year: int16(year), month: uint8(month), day: min(day, monthLen(year, month))}
}

// number counts the days from 1 March of year 0. It and fromNumber are the integer algorithms of Neri and Schneider,
// "Euclidean affine functions and their application to calendar algorithms" (Software: Practice and Experience, 2023);
// the tests compare them with package time on every day there is.
func (d Date) number() uint32 {
	y, m := uint32(d.year), uint32(d.month)
	if m <= 2 {
		y--
		m += 12
	}
	c := y / 100
	return 1461*y/4 - c + c/4 + (979*m-2919)/32 + uint32(d.day) - 1
}

// fromNumber is the inverse of number, for numbers from firstDay to lastDay.
func fromNumber(n uint32) Date {
	n = 4*n + 3
	century := n / 146097
	n = n%146097 | 3
	p := 2939745 * uint64(n)
	year := 100*century + uint32(p>>32)
	dayOfYear := uint32(p) / 2939745 / 4 // from 1 March
	n = 2141*dayOfYear + 197913
	month, day := n>>16, n&0xffff/2141+1
	if dayOfYear >= 306 { // January and February
		year++
		month -= 12
	}
	return Date{year: int16(year), month: uint8(month), day: uint8(day)}
}

// quote quotes text for an error message without copying all of it.
func quote[T string | []byte](s T) string { return invalid.Quote(string(s[:min(len(s), 64)])) }

func noStart(unit string) error {
	return invalid.New("", "no date to count "+unit+" from", allowedStart)
}

func (d Date) outside(n int, unit string) error {
	return invalid.New("", d.String()+" and "+strconv.Itoa(n)+" "+unit+" is out of range", allowedRange)
}
