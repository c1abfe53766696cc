package statement

import "github.com/makewhole/remedies/damages"

// Rows that others refer to have numbers, and a row says where its amount is explained: a sum at its last step, a step at the
// order or the rule that made it. The row that explains may be laid out later.

// subject is what a row may explain.
type subject struct {
	of topic
	id string
}

type topic uint8

const (
	ofAward    topic = iota // by ID: its last step
	ofInterest              // before judgment, by the ID of the award: its last step
	ofSum                   // what the steps come to
	ofVerdict               // by the ID of the event
	ofOrder                 // by the ID of the event
	ofRule                  // by ID
	ofRemedy                // a statutory remedy, by title
	ofBranch                // by what it supposes
	ofAfter                 // interest after judgment, by what its branch supposes
	ofReceipts
)

// links are the subjects that rows explain or refer to.
type links struct {
	place map[subject]int // position in rows, and from 1
	rows  []int           // the number of the row that explains it, 0 where none does yet
	given int             // how many rows have a number
}

// to is what stands for the number of the row that explains a subject until all rows are laid out.
func (l *links) to(of topic, id string) int {
	s := subject{of, id}
	if n, ok := l.place[s]; ok {
		return n
	}
	if l.place == nil {
		l.place = make(map[subject]int, many)
	}
	l.rows = append(l.rows, 0)
	l.place[s] = len(l.rows)
	return len(l.rows)
}

// here gives a row its number: it explains the subject, in the place of a row before it.
func (l *links) here(of topic, id string) int {
	l.given++
	l.rows[l.to(of, id)-1] = l.given
	return l.given
}

// same lets the row that explains one subject explain another one too.
func (l *links) same(of topic, as, id string) { l.rows[l.to(of, id)-1] = l.rows[l.to(of, as)-1] }

// link puts the numbers of rows where they are referred to.
func (d *layout) link() {
	for c := range d.b.Cells() {
		if whole, is := d.b.PartOf(c); is {
			id := d.b.Award(c).ID
			if at := d.to(ofAward, id) - 1; d.links.rows[at] == 0 {
				d.same(ofAward, whole.ID, id)
			}
		}
	}
	for i := range d.Sections {
		for k := range d.Sections[i].Rows {
			if r := &d.Sections[i].Rows[k]; r.See > 0 {
				r.See = d.links.rows[r.See-1]
			}
		}
	}
}

// unlinked takes the links and the course of a statement out of a form, whose rows explain themselves.
func (d *Document) unlinked() {
	for i := range d.Sections {
		for k := range d.Sections[i].Rows {
			r := &d.Sections[i].Rows[k]
			r.Number, r.See = 0, 0
		}
	}
	d.Steps, d.Courses, d.Outcomes = nil, nil, nil
}

// explained stands for the row that explains the figure of a cell: its last step, or the offer that a branch supposes where
// that gives it another figure than the branch whose steps are printed.
func (d *layout) explained(b *damages.Branch, c damages.Cell) int {
	id := b.Award(c).ID
	if _, ok := b.Interest(c); ok {
		return d.to(ofInterest, id)
	}
	if b != d.b {
		first, ok := d.b.Find(id)
		x, known := c.Amount()
		if y, too := first.Amount(); !ok || known != too || !x.Equal(y) {
			return d.to(ofOrder, supposed(b))
		}
	}
	return d.to(ofAward, id)
}

// supposed is the ID of the event whose offer is the last that a branch supposes accepted or refused.
func supposed(b *damages.Branch) string {
	list := b.Elections()
	if len(list) == 0 {
		return ""
	}
	return list[len(list)-1].Event
}

// behindEntry stands for the row of the order, the rule or the statutory remedy that an entry rests on; 0 for none.
func (d *layout) behindEntry(e damages.Entry) int {
	if ev, _ := d.b.OrderOf(e); ev != nil {
		return d.to(ofOrder, ev.ID)
	}
	if r, ok := d.b.RuleOf(e); ok {
		return d.to(ofRule, string(r.ID()))
	}
	if r, ok := d.b.StatutoryOf(e); ok {
		return d.to(ofRemedy, r.Title)
	}
	return 0
}
