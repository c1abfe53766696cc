package answers

import (
	"encoding/json"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/damages/statement"
)

// Net asks what a client keeps of a recovery: after the lawyer's fee, the costs, the claims of others and the part of a state's fund.
// The recovery is recorded, or it is that of a plaintiff under the judgment of a matter.
type Net struct {
	Record    disbursement.Record // beside a matter without client, payments and funds, but for what debtors pay
	Matter    *damages.Matter     // nil where the recovery is recorded
	Plaintiff string              // ID of the client in the matter; may be empty where there is one plaintiff
	Offers    Offers              // how offers that are open go
	Insurance *insurance.Record   // of the debtors
	FundOrder lien.Order          // where a state's fund stands in the order of payments
	Presume   bool                // take the ordinary case for exceptions that nobody recorded
}

// Offers is how the offers of a court that are open are taken to go.
type Offers uint8

// How offers go. The zero Offers is not recorded.
const (
	OffersUnrecorded Offers = iota
	OffersAccepted
	OffersRefused
)

// offerNames are the names of [Offers].
func offerNames() []string { return []string{"", "accepted", "refused"} }

// Form goes through the members of the question in JSON: those of a record of a disbursement, and beside a matter those that say
// whose recovery it is and who pays it.
func (q *Net) Form(f *codec.Form) {
	f.Require("schema")
	q.Record.Members(f)
	matter(f, "matter", &q.Matter)
	f.Text("plaintiff", &q.Plaintiff)
	codec.Choice(f, "offers", &q.Offers, offerNames(), "way in which offers go")
	codec.Maybe(f, "insurance", &q.Insurance, (*insurance.Record).Form)
	codec.Enum(f, "fund_order", &q.FundOrder)
	f.Flag("presume", &q.Presume)
}

// matter is a member that is a matter or a plain verdict.
func matter(f *codec.Form, name string, to **damages.Matter) {
	f.Own(name, func(w *codec.Writer) error {
		if *to == nil {
			return nil
		}
		text, err := (*to).MarshalJSON()
		w.Raw(string(text))
		return err
	}, func(v *codec.Value, errs *invalid.List) {
		m, err := damages.DecodeMatter(v.Bytes())
		if err != nil {
			errs.Merge("", err)
			return
		}
		*to = m
	}, func() *codec.Schema {
		return &codec.Schema{Either: []*codec.Schema{{Ref: "plain-verdict.schema.json"}, {Ref: "matter.schema.json"}}}
	})
}

// Answer returns the closing statement, and the ledger behind it.
func (q Net) Answer() (Answer, error) {
	if q.Matter != nil {
		return q.ofMatter()
	}
	var l invalid.List
	for _, m := range []member{
		{"plaintiff", q.Plaintiff != "", "client"}, {"offers", q.Offers != OffersUnrecorded, "a matter beside it"},
		{"insurance", q.Insurance != nil, "a matter beside it; who paid stands in payments"},
		{"fund_order", q.FundOrder != lien.OrderUnrecorded, "the order of each fund in funds"},
	} {
		if m.missing {
			l.Add(m.name, "given, and no matter", m.allowed)
		}
	}
	if len(q.Record.Payments) == 0 {
		l.Add("payments", "missing", "who paid what; or a matter, from which it comes")
	}
	if err := l.Err(); err != nil {
		return Answer{}, err
	}
	ledger, err := q.Record.Under(disbursement.Options{Presume: q.Presume})
	if err != nil {
		return Answer{}, err
	}
	d, err := statement.OfDisbursement(ledger)
	if err != nil {
		return Answer{}, err
	}
	return Answer{d, netValue{Ledger: ledger}}, nil
}

// netValue is the answer in JSON.
type netValue struct {
	Judgment string              `json:"judgment,omitempty"` // dollars of the judgment
	Insured  *insurance.Division `json:"insured,omitempty"`
	Ledger   *disbursement.Ledger
}

// MarshalJSON writes the ledger, with the judgment and its division between insurers and debtors before it.
func (v netValue) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Schema   string               `json:"schema"`
		Judgment string               `json:"judgment,omitempty"`
		Insured  *insurance.Division  `json:"insured,omitempty"`
		Ledger   *disbursement.Ledger `json:"ledger"`
	}{"remedies.net/v1", v.Judgment, v.Insured, v.Ledger})
}

// ofMatter returns the closing statement of a plaintiff of the matter.
func (q *Net) ofMatter() (Answer, error) {
	var l invalid.List
	if len(q.Record.Funds) > 0 {
		l.Add("funds", "given beside a matter, whose law says what a fund receives", "fund_order")
	}
	client, err := q.client()
	l.Merge("plaintiff", err)
	if err := l.Err(); err != nil {
		return Answer{}, err
	}
	j, err := damages.Assess(q.Matter, damages.Options{Presume: q.Presume})
	switch {
	case damages.ErrorCode(err) == damages.CodeNeeded: // it keeps its type; its paths are those of the matter
		return Answer{}, &partError{"matter", err}
	case err != nil:
		return Answer{}, within("matter", err)
	}
	b, err := q.branch(j)
	if err != nil {
		return Answer{}, err
	}
	x := recovery{Net: q, judgment: j, branch: b, client: client}
	record, err := x.record()
	if err != nil {
		return Answer{}, err
	}
	ledger, err := record.Under(disbursement.Options{Presume: q.Presume})
	if err != nil {
		return Answer{}, err
	}
	d, err := statement.OfRecovered(statement.Recovered{Judgment: j, Branch: b, Client: client, Insured: x.division, Ledger: ledger, Supposed: x.supposes})
	if err != nil {
		return Answer{}, err
	}
	return Answer{d, netValue{fixed(x.total()), x.division, ledger}}, nil
}

// client is the ID of the plaintiff who is the client.
func (q *Net) client() (string, error) {
	var ids []string
	for i := range q.Matter.Parties {
		if p := &q.Matter.Parties[i]; p.Role == damages.Plaintiff {
			ids = append(ids, p.ID)
		}
	}
	switch {
	case q.Plaintiff == "" && len(ids) == 1:
		return ids[0], nil
	case q.Plaintiff == "":
		return "", invalid.New("", "missing, and there are several", strings.Join(ids, ", "))
	case !slices.Contains(ids, q.Plaintiff):
		return "", invalid.New("", invalid.Quote(q.Plaintiff)+" is no plaintiff of the matter", strings.Join(ids, ", "))
	}
	return q.Plaintiff, nil
}

// branch is the branch of the judgment that the offers lead to.
func (q *Net) branch(j *damages.Judgment) (*damages.Branch, error) {
	if !j.Conditional() {
		return j.IfAccepted(), nil
	}
	for b := range j.Branches() {
		if q.Offers != OffersUnrecorded && !slices.ContainsFunc(b.Elections(), func(c damages.Choice) bool { return c.Accepted != (q.Offers == OffersAccepted) }) {
			return b, nil
		}
	}
	return nil, invalid.New("offers", "not recorded, and the judgment turns on an offer that is open", "accepted, refused")
}
