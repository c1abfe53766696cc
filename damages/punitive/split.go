package punitive

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Split is a share of punitive damages that goes to someone other than the plaintiff. The zero Split gives the plaintiff
// all of it.
type Split struct {
	Payee         string          // who receives the share
	Share         Fraction        // the share; the zero Fraction with a Payee leaves it to the court
	Threshold     decimal.Decimal // dollars of the award that are not shared
	IfOver        decimal.Decimal // the award is shared only where it exceeds this many dollars; zero for any award
	AfterFees     bool            // the share is of what the plaintiff's attorney's fees and costs leave, see [Split.DivideNet]
	Discretionary bool            // the court may divide; the law fixes no share
	Unless        finding.Topic   // a finding where which is established nothing is shared, such as "conduct_directed_at_claimant"
	Vests         string          // the event on which the share vests, in words
}

// Fraction is an exact fraction such as 3/5.
type Fraction struct{ Num, Den int64 }

// Rat returns the fraction, zero for the zero Fraction.
func (f Fraction) Rat() *big.Rat {
	if f.Den == 0 {
		return new(big.Rat)
	}
	return big.NewRat(f.Num, f.Den)
}

// Applies reports whether the law fixes a share for someone other than the plaintiff.
func (s Split) Applies() bool { return s.Payee != "" && !s.Discretionary && s.Share.Den != 0 }

// InWords says the share in words.
func (s Split) InWords() string {
	switch {
	case s.Discretionary:
		return "the court may give part to " + s.Payee
	case !s.Applies():
		return "the plaintiff keeps all"
	}
	w := s.Share.Rat().RatString() + " to " + s.Payee
	if s.IfOver.Sign() > 0 {
		w += ", where the award exceeds $" + exact.Grouped(s.IfOver)
	}
	if s.Unless != "" {
		w += ", unless established: " + s.Unless.InWords()
	}
	if s.AfterFees {
		w += ", after attorney's fees and costs"
	}
	if s.Threshold.Sign() > 0 {
		w += " of what exceeds $" + exact.Grouped(s.Threshold)
	}
	return w + "; vests on " + s.Vests
}

// Divide returns the shares of a punitive award in dollars: the payee's, rounded half away from zero to the cent, and
// the plaintiff's, which is the rest. Errors: *invalid.Error for an amount out of range, or a share that is none.
func (s Split) Divide(award decimal.Decimal) (payee, plaintiff decimal.Decimal, err error) {
	return s.DivideNet(award, decimal.Decimal{})
}

// DivideNet is [Split.Divide] where the law takes the share of what the plaintiff's attorney's fees and costs leave: fees
// are those on the punitive award, in dollars. They come out of the plaintiff's part. Where the law does not, they change
// nothing.
func (s Split) DivideNet(award, fees decimal.Decimal) (payee, plaintiff decimal.Decimal, err error) {
	var l invalid.List
	a, f, least := amount(&l, "award", award), amount(&l, "fees", fees), amount(&l, "if_over", s.IfOver)
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, decimal.Decimal{}, err
	}
	if !s.Applies() || least.Sign() > 0 && a.Cmp(least) <= 0 {
		return decimal.New(0, -2), award, nil
	}
	t, share := amount(&l, "threshold", s.Threshold), exact.FromRat(s.Share.Rat())
	if share.Sign() < 0 || share.Cmp(exact.Int(1)) > 0 {
		l.Add("share", exact.ErrRange.Error(), "0 to 1")
	}
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, decimal.Decimal{}, err
	}
	over := a.Sub(t)
	if s.AfterFees {
		over = over.Sub(f)
	}
	if over.Sign() < 0 {
		over = exact.Int(0)
	}
	p := exact.Min(over.Mul(share).Round(2), a)
	return p.Decimal(), a.Sub(p).Decimal(), nil
}
