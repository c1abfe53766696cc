package injunction

import (
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/wire"
)

// The schemas of the JSON of this package.
const (
	orderSchema    = "remedies.injunction/v1"
	testSchema     = "remedies.injunction-test/v1"
	securitySchema = "remedies.security/v1"
)

// ParseOrder reads an order from JSON of the schema "remedies.injunction/v1": members named as the fields of [Order] in
// lower case with underscores. Unknown and repeated members, null and wrong types are *invalid.Error values with a path;
// so is what [Order.Validate] refuses, once the JSON itself is right.
func ParseOrder(data []byte) (Order, error) { return parse[Order](data, orderSchema) }

// ParseTest reads a test from JSON of the schema "remedies.injunction-test/v1", as strictly as [ParseOrder].
func ParseTest(data []byte) (Test, error) { return parse[Test](data, testSchema) }

// ParseSecurity reads security from JSON of the schema "remedies.security/v1", as strictly as [ParseOrder].
func ParseSecurity(data []byte) (Security, error) { return parse[Security](data, securitySchema) }

func parse[T interface{ Validate() error }](data []byte, schema string) (T, error) {
	var got, none T
	if err := wire.Read(data, schema, &got); err != nil {
		return none, err
	}
	if err := got.Validate(); err != nil {
		return none, err
	}
	return got, nil
}

// MarshalJSON writes what [ParseOrder] reads.
func (o Order) MarshalJSON() ([]byte, error) { return wire.Write(orderSchema, o) }

// MarshalJSON writes what [ParseTest] reads.
func (t Test) MarshalJSON() ([]byte, error) { return wire.Write(testSchema, t) }

// MarshalJSON writes what [ParseSecurity] reads. An amount that is none is a *invalid.Error.
func (s Security) MarshalJSON() ([]byte, error) {
	var l invalid.List
	for i, p := range s.Postings {
		cents(&l, invalid.Join(invalid.At("postings", i), "amount"), p.Amount)
	}
	if err := l.Err(); err != nil {
		return nil, err
	}
	return wire.Write(securitySchema, s)
}
