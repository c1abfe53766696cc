package answers

import (
	"encoding/json"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/injunction/clock"
)

// Clock asks for the deadlines of a restraining order, or of a judgment or order that was entered in a federal court: one of the two.
type Clock struct {
	Order    *clock.TRO
	Judgment *clock.Entry
	Calendar clock.Calendar
}

// Form goes through the members of the question in JSON.
func (q *Clock) Form(f *codec.Form) {
	codec.Maybe(f, "order", &q.Order, (*clock.TRO).Form)
	codec.Maybe(f, "judgment", &q.Judgment, (*clock.Entry).Form)
	f.Part("calendar", func(f *codec.Form) {
		closings(f, "declared", &q.Calendar.Declared)
		closings(f, "state", &q.Calendar.State)
		closings(f, "inaccessible", &q.Calendar.Inaccessible)
		f.Flag("observed", &q.Calendar.Observed)
	})
}

func closings(f *codec.Form, name string, to *[]clock.Closing) {
	codec.Items(f, name, to, func(c *clock.Closing, f *codec.Form) {
		f.Require("on", "why")
		f.Date("on", &c.On)
		f.Text("why", &c.Why)
	})
}

// Answer returns every deadline, with the rule that counts it.
func (q Clock) Answer() (Answer, error) {
	if (q.Order == nil) == (q.Judgment == nil) {
		return Answer{}, invalid.New("order", "one of a restraining order and a judgment is needed", "order, or judgment")
	}
	var s clock.Schedule
	var err error
	if q.Judgment != nil {
		s, err = q.Judgment.Schedule(q.Calendar)
	} else {
		s, err = q.Order.Schedule(q.Calendar)
	}
	if err != nil {
		return Answer{}, err
	}
	text, err := s.MarshalJSON()
	if err != nil {
		return Answer{}, err
	}
	d := &statement.Document{Title: "Deadlines"}
	d.AddSchedule("CLOCKS", s)
	return Answer{d, json.RawMessage(text)}, nil
}
