package remittitur_test

import (
	"fmt"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/remittitur"
)

// A court cut an award as excessive. Must it offer a new trial, and may the plaintiff who accepts appeal?
func Example_federalPractice() {
	p := remittitur.Practice{
		Offer: remittitur.Yes, OfferLaw: authority.Case("Hetzel v. Prince William County, 523 U.S. 208 (1998)", ""),
		Appeal: remittitur.No, AppealLaw: authority.Case("Donovan v. Penn Shipping Co., 429 U.S. 648 (1977)", ""),
	}
	must, by := p.MustOffer(remittitur.Excessive)
	fmt.Println(must, "-", by)
	may, by := p.MayAppeal(remittitur.Accepted)
	fmt.Println(may, "-", by)
	// Output:
	// yes - Hetzel v. Prince William County, 523 U.S. 208 (1998)
	// no - Donovan v. Penn Shipping Co., 429 U.S. 648 (1977)
}

func ExamplePractice_MustOffer() {
	p := remittitur.Practice{Offer: remittitur.Yes, DueProcess: remittitur.Varies}
	for _, g := range []remittitur.Ground{remittitur.Excessive, remittitur.DueProcess, remittitur.Duplicate} {
		c, _ := p.MustOffer(g)
		fmt.Println(g.InWords()+":", c)
	}
	// Output:
	// excessive: yes
	// due process: varies
	// duplicate: no
}

func ExamplePractice_MayAppeal() {
	p := remittitur.Practice{Appeal: remittitur.No, AppealProtest: remittitur.Yes}
	c, _ := p.MayAppeal(remittitur.AcceptedUnderProtest)
	fmt.Println(c)
	// Output: yes
}

func ExampleStatus_Effect() {
	fmt.Println(remittitur.Rejected.Effect() == remittitur.NewTrial)
	fmt.Println(remittitur.Unrecorded.Effect() == remittitur.Undecided)
	// Output:
	// true
	// true
}

func ExampleStatus_UnmarshalText() {
	var s remittitur.Status
	fmt.Println(s.UnmarshalText([]byte("accepted_under_protest")), s.InWords())
	// Output: <nil> accepted under protest
}

func ExampleGround_UnmarshalText() {
	var g remittitur.Ground
	fmt.Println(g.UnmarshalText([]byte("due_process")), g)
	// Output: <nil> due_process
}

func ExampleRole_UnmarshalText() {
	var r remittitur.Role
	fmt.Println(r.UnmarshalText([]byte("judge")))
	// Output: "judge" is no role in an election (allowed: plaintiff, defendant)
}
