package authority_test

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
)

func ExampleCitation_Locator() {
	c := authority.Statute("Ohio Rev. Code § 2315.21", "(D)(2)")
	c.URL = "https://example.org/digest" // a report of it was read there
	fmt.Println(c.Locator())
	fmt.Println(authority.Case("Arbino v. Johnson & Johnson, 116 Ohio St. 3d 468, 2007-Ohio-6948", "").Locator())
	// Output:
	// https://codes.ohio.gov/ohio-revised-code/section-2315.21
	// https://www.courtlistener.com/c/Ohio%20St.%203d/116/468/
}

func TestALocatorIsThatOfTheFirstSectionCited(t *testing.T) {
	for _, c := range []struct{ text, pinpoint, want string }{
		{"28 U.S.C. §§ 1346(b)(1), 2674", "", "https://www.law.cornell.edu/uscode/text/28/1346"},
		{"46 U.S.C. §§ 30302-30304, 30307", "", "https://www.law.cornell.edu/uscode/text/46/30302"},
		{"42 U.S.C. § 2000e-5(k)", "", "https://www.law.cornell.edu/uscode/text/42/2000e-5"},
		{"42 U.S.C. §§ 2000e-5, 1981a", "", "https://www.law.cornell.edu/uscode/text/42/2000e-5"},
		{"Okla. Stat. tit. 23, §§ 13-14", "", "https://law.justia.com/codes/oklahoma/title-23/section-23-13/"},
		{"Okla. Stat. tit. 23, § 6; tit. 15, § 266", "", "https://law.justia.com/codes/oklahoma/title-23/section-23-6/"},
		{"Tenn. Code Ann. §§ 20-10-101 to 20-10-103", "", "https://law.justia.com/codes/tennessee/title-20/chapter-10/section-20-10-101/"},
		{"Utah Code Ann. §§ 78B-5-818 and 78B-5-820", "", "https://le.utah.gov/xcode/Title78B/Chapter5/78B-5-S818.html"},
		{"Or. Rev. Stat. § 31.710 (formerly 18.560)", "", "https://www.oregonlegislature.gov/bills_laws/ors/ors031.html"},
		{"Mass. Gen. Laws c. 231", "§§ 6B, 6C, 6H, 6I", "https://malegislature.gov/GeneralLaws/GoTo?ChapterGoTo=231&SectionGoTo=6B"},
		{"Tex. R. Civ. P. 167.2(a), (b) and (e)", "", "https://www.txcourts.gov/rules-forms/rules-standards/"},
		{"Conn. Gen. Stat. § 52-251c(c)-(g)", "", "https://www.cga.ct.gov/current/pub/chap_901.htm#sec_52-251c"},
		{"Ohio Rev. Code §§ 2315.18, 2315.21", "(B)(2)", "https://codes.ohio.gov/ohio-revised-code/section-2315.18"},
	} {
		require.Equal(t, c.want, authority.Statute(c.text, c.pinpoint).Locator(), c.text)
	}
}

// An address that leads elsewhere, or to the text of another time, is worse than none.
func TestNoLocatorIsGuessed(t *testing.T) {
	for _, c := range []authority.Citation{
		{}, {Kind: 99, Text: "x"},
		authority.Statute("Ariz. Rev. Stat. § 12-1551 (2005)", ""),
		authority.Statute("Cal. Civ. Code § 3294.5 (expired)", ""),
		authority.Statute("Cal. Civ. Code § 3333.2, as amended by A.B. 35 (2022)", ""),
		authority.Statute("Ohio Rev. Code § 2315.21 as amended by 1996 Ohio H.B. 350", ""),
		authority.Statute("42 Pa. Cons. Stat. § 7102 (before June 28, 2011)", ""),
		authority.Statute("former W. Va. Code § 55-7-24", ""),
		authority.Statute("Tex. Civ. Prac. & Rem. Code former §§ 41.007-41.008 (1987)", ""),
		authority.Statute("Va. Code Ann. § 8.01-581.15", "as it stood before August 1, 1999"),
		authority.Statute("N.M. Stat. Ann. § 37-1-2", "as in force before July 1, 2021"),
		authority.Statute("Or. Rev. Stat. § 82.010", "as in force before July 25, 1979"),
		authority.Statute("Ohio Rev. Code §", ""),
		authority.Statute("Ohio Rev. Code § x", ""),
		authority.Statute("Ohio Rev. Code § 2315.", ""),
		authority.Statute("Ohio Rev. Code § "+strings.Repeat("9", 30), ""),
		authority.Statute("Fla. Stat. § 99999999999.1", ""),
		authority.Statute("Idaho Code § 6-1604-2-1", ""),
		authority.Statute("Tex. Gov't Code § 2254.106(a)-", ""),
		authority.Statute("NRS 7.095 (before 2023)", ""),
		authority.Statute("Miss. Code Ann. § 11-7-15", ""), // the address of a section also names an article
		authority.Statute("12 V.S.A. § 5607", ""),
		authority.Statute("Conn. Gen. Stat. § 52-599", ""),
		authority.Statute("Colo. Rev. Stat. § 13-64-302", "(1)(b), as in force in 2022"),
		authority.Statute("2008 Colo. H.B. 08-1001", ""),    // older bills are not at that site
		authority.Statute("1979 Iowa Acts ch. 19, § 3", ""), // nor are these
		authority.Statute("2015 W. Va. H.B. 101", ""),       // a bill of a special session
		authority.Statute("Public Law 5-12", ""),
		authority.Rule("Tex. R. Civ. P. 167.2 (2004)", ""),
		authority.Rule("Tex. R. Civ. P. 167.2, (2004)", ""),
		authority.Statute("U.S. Const. amend. LIV", ""),
		authority.Statute("2006 Fla. Laws ch. 2006-6", ""), // older laws are not at that site
		authority.Statute("Reed v. Doe, 517 U.S. 559 (1996)", ""),
		authority.Case("28 U.S.C. § 1961", ""),
		authority.Case("Vickery v. Evans (Colo. 2011)", ""),
		authority.Case("Romo v. Romo, No. H023833 (Cal. Ct. App. July 2, 2003)", ""),
		authority.Case("Reed v. Doe, 517 U.S. ___ (1996)", ""),
		authority.Case("Reed v. Doe, 517 U. S. 559 (1996)", ""),
		authority.Publication("Harnetiaux, RCW 4.22.070, Joint and Several Liability, 27 Gonz. L. Rev. 193 (1991)", ""),
	} {
		require.Empty(t, c.Locator(), c.Text)
	}
}

func FuzzLocator(f *testing.F) {
	for _, text := range []string{
		"", "Ohio Rev. Code § 2315.21", "28 U.S.C. §§ 1346(b)(1), 2674", "Neb. Rev. Stat. § 25-21,185.09", "Cal. Const. art. XV",
		"Bartholomew v. Fund, 2006 WI 91, 717 N.W.2d 216", "Doe, 2021-NMSC-016", "67 Fed. Reg. 11,233", "Mont. Code Ann. § 27-1-220",
		"Kan. Stat. Ann. § 60-258a", "Md. Code Ann., State Gov't § 12-104", "U.S. Const. amend. XIV, § 1", "N.Y. C.P.L.R. § 5004",
		"Ohio Rev. Code \xc2", "Ohio Rev. Code § 1e1000000000", "2010 Fla. Laws ch. 2010-26*", "§§", ", 1 U.S. ", "1", "12 ",
	} {
		f.Add(uint8(authority.KindStatute), text, "")
		f.Add(uint8(authority.KindCase), text, "§ 1")
		f.Add(uint8(authority.KindPublication), text, "at 425")
	}
	f.Fuzz(func(t *testing.T, kind uint8, text, pinpoint string) {
		at := authority.Citation{Kind: authority.Kind(kind), Text: text, Pinpoint: pinpoint}.Locator()
		if at == "" {
			return
		}
		u, err := url.Parse(at)
		require.NoError(t, err)
		require.Equal(t, "https", u.Scheme)
		require.Regexp(t, `^[a-z.]+\.(gov|com|edu|us|org|law)$`, u.Host)
		require.Regexp(t, `^[0-9A-Za-z:/?&=#%.,_-]+$`, at)
	})
}

// A locator is made for each note of a statement and each citation of a judgment: about a microsecond, one allocation.
func BenchmarkLocator(b *testing.B) {
	for name, c := range map[string]authority.Citation{
		"statute":     authority.Statute("Wyo. Stat. § 1-1-109", ""),
		"case":        authority.Case("Strenke v. Hogner, 2005 WI 25, 279 Wis. 2d 52, 694 N.W.2d 296", ""),
		"publication": authority.Publication("Colorado Caps on Personal Injury Claims", ""),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_ = c.Locator()
			}
		})
	}
}
