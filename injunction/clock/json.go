package clock

import "github.com/makewhole/remedies/injunction/internal/wire"

// The schemas of the JSON of this package.
const (
	orderSchema    = "remedies.restraining-order/v1"
	entrySchema    = "remedies.entry/v1"
	scheduleSchema = "remedies.schedule/v1"
)

// ParseTRO reads a restraining order from JSON of the schema "remedies.restraining-order/v1": members named as the
// fields of [TRO] in lower case with underscores. Unknown and repeated members, null and wrong types are *invalid.Error
// values with a path; so is what [TRO.Validate] refuses, once the JSON itself is right.
func ParseTRO(data []byte) (TRO, error) {
	var t TRO
	if err := wire.Read(data, orderSchema, &t); err != nil {
		return TRO{}, err
	}
	if err := t.Validate(); err != nil {
		return TRO{}, err
	}
	return t, nil
}

// MarshalJSON writes what [ParseTRO] reads.
func (t TRO) MarshalJSON() ([]byte, error) { return wire.Write(orderSchema, t) }

// ParseEntry reads a judgment or order from JSON of the schema "remedies.entry/v1", as strictly as [ParseTRO].
func ParseEntry(data []byte) (Entry, error) {
	var e Entry
	if err := wire.Read(data, entrySchema, &e); err != nil {
		return Entry{}, err
	}
	if err := e.Validate(); err != nil {
		return Entry{}, err
	}
	return e, nil
}

// MarshalJSON writes what [ParseEntry] reads.
func (e Entry) MarshalJSON() ([]byte, error) { return wire.Write(entrySchema, e) }

// MarshalJSON writes the schedule with the schema "remedies.schedule/v1", every deadline with its days, what it passed
// over, its rules and caveats.
func (s Schedule) MarshalJSON() ([]byte, error) { return wire.Write(scheduleSchema, s) }
