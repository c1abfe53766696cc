package matter

import (
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/invalid"
)

// MatterSchema names the JSON form of a matter. Fields are only added within a version.
const MatterSchema = "remedies.matter/v1"

// PlainVerdictSchema names the short JSON form of a case with one verdict for one plaintiff against one defendant. Fields are
// only added within a version.
const PlainVerdictSchema = "remedies.plain-verdict/v1"

// UnmarshalJSON reads the JSON form of a matter, strictly, and reports everything in it that cannot be read. It does not check
// what the matter says; damages.Validate does, and damages.DecodeMatter does both.
func (m *Matter) UnmarshalJSON(data []byte) error {
	l := new(invalid.List)
	got := new(Matter)
	err := codec.Read(data, l, func(o *codec.Object) { got.Form(codec.FormOf(o)) })
	if err == nil {
		err = l.Err()
	}
	if err != nil {
		return err
	}
	*m = *got
	return nil
}

// MarshalJSON writes the JSON form that [DecodeMatter] reads. Money is a text with two decimal places, or as many as it
// has. No setting of any package changes the bytes. What has no text form, or one that would be read back as something
// else, is a *invalid.Error with its path: a value outside its enumeration, a number out of range, a text that is not UTF-8
// or longer than 8192 bytes.
func (m *Matter) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	return codec.WriteForm(m.Form)
}
