package damages

import (
	"crypto/sha256"
	"encoding/hex"
	"iter"
	"slices"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/remittitur"
)

// Judgment is what a matter comes to. It has one branch for each way in which the open elections can go, and a single one
// where none is open.
type Judgment struct {
	of       engine.Judgment
	branches []Branch
	only     [1]Branch // room for the branch of most judgments
}

// Matter returns the matter from which the judgment was computed.
func (j *Judgment) Matter() *Matter {
	if j == nil {
		return nil
	}
	return j.of.Recorded
}

// Through returns the last event of the docket that the judgment takes into account.
func (j *Judgment) Through() *Event {
	j = j.held()
	return &j.of.Matter.Docket[j.of.Through]
}

// Version is the version of this library. It changes with every release that may compute another figure, or say another word
// or code, for the same matter under the same law.
const Version = "0.2.0"

// Digest identifies the matter from which the judgment was computed: the first sixteen bytes, in hexadecimal, of the SHA-256
// of its JSON form. Two matters that say the same in other orders of members have the same digest.
func (j *Judgment) Digest() string {
	return string(j.appendDigest(nil))
}

// appendDigest appends [Judgment.Digest] to what it is given.
func (j *Judgment) appendDigest(b []byte) []byte {
	if j == nil || j.of.Recorded == nil {
		return b
	}
	var sum [sha256.Size]byte
	err := codec.Lend(func(w *codec.Writer) { w.Form(j.of.Recorded.Form) }, func(text []byte) { sum = sha256.Sum256(text) })
	if err != nil {
		return b
	}
	return hex.AppendEncode(b, sum[:16])
}

// Law names the law under which the judgment was computed, as [law.Release] does: by the day of the review and a digest of the
// library's law.
// Where a caller's own law took the place of the library's, [Judgment.OwnLaw] says so.
func (j *Judgment) Law() string {
	if j == nil || j.of.Matter == nil {
		return ""
	}
	return law.Release()
}

// OwnLaw returns the codes of the jurisdictions for which the caller's own law was used, as Options.Law gave it. It looks at the
// jurisdictions whose law governs a claim, and at the forum. Each rule that is the caller's own is marked as well, see
// dated.Meta.
func (j *Judgment) OwnLaw() []string {
	j = j.held()
	var out []string
	for _, own := range j.of.Own {
		code := own.Code()
		of, err := law.Lookup(code)
		if err != nil || own == of || slices.Contains(out, code) {
			continue
		}
		if j.of.Matter.Forum == code || slices.ContainsFunc(j.of.Matter.Claims, func(c Claim) bool { return c.Law == code }) {
			out = append(out, code)
		}
	}
	return out
}

// Conditional reports whether the judgment depends on an election that is open or was not recorded.
func (j *Judgment) Conditional() bool { return len(j.held().of.Branches) > 1 }

// Branches goes through the branches. In the first of them every offer is accepted.
func (j *Judgment) Branches() iter.Seq[*Branch] {
	j = j.held()
	return func(yield func(*Branch) bool) {
		for i := range j.branches {
			if !yield(&j.branches[i]) {
				return
			}
		}
	}
}

// IfAccepted returns the branch in which every open offer is accepted. Where nothing is open, it is the only branch.
func (j *Judgment) IfAccepted() *Branch {
	if j = j.held(); len(j.branches) == 0 {
		return (*Branch)(nil).held()
	}
	return &j.branches[0]
}

// Branch is the result for one way in which the open elections can go.
type Branch struct{ of *engine.Branch }

// Choice is how one open election goes in a branch.
type Choice struct {
	Event    string            // ID of the order
	Recorded remittitur.Status // what the record says: that it is open, or nothing
	Accepted bool              // what the branch supposes; where nothing is recorded, the choice may also not have been due
}

// Elections returns how the branch supposes that the open elections go. There are none where nothing is open.
func (b *Branch) Elections() []Choice {
	b = b.held()
	var out []Choice
	for k, e := range b.of.Judgment.Open {
		ev := &b.of.Judgment.Matter.Docket[e]
		out = append(out, Choice{Event: ev.ID, Recorded: ev.Order.Election.Status, Accepted: b.of.Refuse>>k&1 == 0})
	}
	return out
}

// A judgment is made by Assess and nobody else. Its methods still answer, and do not panic, on one that was made by hand, on nil,
// and on an entry or a cell of another judgment: as one in which nothing was awarded.

// held returns the branch, or one in which nothing was awarded in place of one that no assessment made.
func (b *Branch) held() *Branch {
	if b == nil || b.of == nil || b.of.Judgment == nil || b.of.Judgment.Matter == nil {
		return &Branch{of: &engine.Branch{Judgment: &new(Judgment).held().of}}
	}
	return b
}

// held returns the judgment, or one without branches in place of one that no assessment made.
func (j *Judgment) held() *Judgment {
	if j == nil || j.of.Matter == nil || j.of.Through < 0 || j.of.Through >= len(j.of.Matter.Docket) {
		return &Judgment{of: engine.Judgment{Matter: &Matter{Docket: []Event{{}}}}}
	}
	return j
}
