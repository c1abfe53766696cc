package clock

import (
	"fmt"
	"time"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

// Item is one deadline of a [Schedule].
type Item struct {
	ID    string // stable name: "expires", "outer_limit", "notice_of_appeal"
	Title string // what ends, or must be done, by the day
	Deadline
	At TimeOfDay // the hour of the event where it was given: an order that runs from the hour ends at it
}

// Schedule is a list of deadlines that follow from one order or judgment.
type Schedule struct {
	Of      string     // the event: "temporary restraining order entered 2025-10-17 15:04, federal courts"
	Items   []Item     // in the order in which they matter
	Expires civil.Date // of a restraining order: its last day; zero where it has none
	Effect  Effect     // of a restraining order: what becomes of it
	Why     string     // of the effect: one sentence
	Rules   []authority.Citation
	Caveats []string
}

// Item returns the deadline with an ID, and false where the schedule has none.
func (s Schedule) Item(id string) (Item, bool) {
	for _, i := range s.Items {
		if i.ID == id {
			return i, true
		}
	}
	return Item{}, false
}

// Effect is what becomes of a temporary restraining order. The zero Effect is none: the schedule is of another event.
type Effect uint8

// The effects.
const (
	EffectNone        Effect = iota
	Expiring                 // it ends on a day
	NoFixedExpiry            // the law sets no day: it runs until the hearing or a further order
	TreatedInjunction        // it outlasts the limit and is treated as a preliminary injunction, to be judged as one
	Lapsing                  // made or extended without notice beyond the limit: it lapses at the limit
)

//enum:text Effect effect on a restraining order
var effectNames = [...]string{"", "expires", "no_fixed_expiry", "treated_as_injunction", "lapses"}

//enum:words Effect invalid
var effectWords = [...]string{"", "expires", "has no fixed expiry", "is treated as a preliminary injunction", "lapses at the limit"}

// TimeOfDay is an hour and minute of a day without a time zone. The zero TimeOfDay is none recorded.
type TimeOfDay struct{ minutes uint16 } // one more than the minutes since midnight

// At returns the time of day; the zero TimeOfDay where a day has no such time.
func At(hour, minute int) TimeOfDay {
	if hour < 0 || hour > 23 || minute < 0 || minute > 59 {
		return TimeOfDay{}
	}
	return TimeOfDay{uint16(hour*60 + minute + 1)} //nolint:gosec // at most 1440
}

// IsZero reports whether no time is recorded.
func (t TimeOfDay) IsZero() bool { return t.minutes == 0 }

// Hour returns the hour, 0 to 23; 0 where none is recorded.
func (t TimeOfDay) Hour() int { return int(max(t.minutes, 1)-1) / 60 }

// Minute returns the minute, 0 to 59; 0 where none is recorded.
func (t TimeOfDay) Minute() int { return int(max(t.minutes, 1)-1) % 60 }

// String returns "15:04", and "" where none is recorded.
func (t TimeOfDay) String() string {
	if t.IsZero() {
		return ""
	}
	return fmt.Sprintf("%02d:%02d", t.Hour(), t.Minute())
}

// MarshalText returns what [TimeOfDay.String] returns.
func (t TimeOfDay) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads "15:04": five bytes, from 00:00 to 23:59. Anything else is a *invalid.Error.
func (t *TimeOfDay) UnmarshalText(b []byte) error {
	at, err := time.Parse("15:04", string(b[:min(len(b), 64)]))
	if err != nil || len(b) != len("15:04") { // Parse takes one digit for an hour
		return invalid.New("", "no time of day: "+invalid.Quote(string(b[:min(len(b), 64)])), "a time of day as HH:MM, 00:00 to 23:59")
	}
	*t = At(at.Hour(), at.Minute())
	return nil
}
