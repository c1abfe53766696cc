package statutory

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
)

// How the files of this package write a remedy. The day of reading and of review is that of the whole review, AsOf.

const (
	codeURL  = "https://github.com/publicdocs/uscode"
	codeNote = "text at release point Public Law 114-219 (2016); the figures are the same in a copy of about January 2023 (Public Law 117-347)"

	undatedOmit = "since when the section has read so: earlier law is not covered"
)

// usc cites a section of the United States Code that was read.
func usc(section, pinpoint string) authority.Citation {
	return authority.Statute(section, pinpoint).ReadAt(codeURL, AsOf()).Noted(codeNote)
}

// read cites a statute that was read elsewhere.
func read(section, pinpoint, url string) authority.Citation {
	return authority.Statute(section, pinpoint).ReadAt(url, AsOf())
}

// reported cites a statute of which a report was read.
func reported(section, pinpoint, url string) authority.Citation {
	return authority.Statute(section, pinpoint).ReportedAt(url, AsOf())
}

// act cites an act that a version began with, as the notes of the Code give it.
func act(text string) authority.Citation {
	return authority.Statute(text, "").ReportedAt(codeURL, AsOf()).Noted("as the notes of the Code give it")
}

// printed cites a section that was read in a copy without an address.
func printed(section, copied string) authority.Citation {
	c := authority.Statute(section, "").Noted(copied)
	c.Read, c.Status = AsOf(), authority.Read
	return c
}

// unsure cites a source from general knowledge.
func unsure(c authority.Citation, what string) authority.Citation {
	c.URL, c.Read = "", civil.Date{}
	return c.NotConfirmed().Noted(what)
}

// always is a version without dates.
func always(id string, source authority.Citation, packages ...pack) version {
	return version{id: id, sources: []authority.Citation{source}, packages: packages, omits: []string{undatedOmit}}
}

// since is a version in force from a day of its event.
func since(id string, t Trigger, from civil.Date, source authority.Citation, packages ...pack) version {
	return version{id: id, trigger: t, from: from, sources: []authority.Citation{source}, packages: packages}
}

// until says through which day the figures of a version are known.
func (v version) until(day civil.Date) version {
	v.through = day
	return v
}

// on adds sources.
func (v version) on(more ...authority.Citation) version {
	v.sources = append(v.sources, more...)
	return v
}

// omitting says what of the statute the version leaves out.
func (v version) omitting(words ...string) version {
	v.omits = append(v.omits, words...)
	return v
}

// counting asks for at least one of several counts.
func (v version) counting(oneOf ...Quantity) version {
	v.oneOf = oneOf
	return v
}

// only is the package of a remedy that has no other.
func only(k Kind, f formula) pack { return pack{id: "damages", title: "damages", kind: k, f: f} }

// actualAndProfits is the package of a plaintiff's loss and a defendant's profits.
func actualAndProfits(pin string) pack {
	return pack{id: "actual", title: "actual damages and profits", kind: Compensatory, f: sum(line("actual damages", pin, ifAny(ActualDamages)), line("profits not counted in them", pin, ifAny(Profits)))}
}

// inLieu is the package of damages that a statute sets.
func inLieu(f formula) pack {
	return pack{id: "statutory", title: "statutory damages", kind: Statutory, f: f}
}

// lossOnly is the package of a statute that gives damages without a figure of its own.
func lossOnly(pin string) pack {
	return only(Compensatory, line("actual damages", pin, need(ActualDamages)))
}

// trebled is three times a loss, as of right.
func trebled(pin string) pack {
	return only(Multiplied, line("three times the damages", pin, times(num(3), need(ActualDamages))))
}

const (
	beforeFinal = "before final judgment is rendered"
	noTime      = "no time is set by the statute"
)

func halo() authority.Citation {
	return authority.Case("Halo Electronics, Inc. v. Pulse Electronics, Inc., 579 U.S. 93 (2016)", "")
}

func regulation2575() authority.Citation {
	return authority.Citation{Kind: authority.KindRegulation, Text: "29 C.F.R. § 2575.502c-1"}
}

func pollard() authority.Citation {
	return authority.Case("Pollard v. E.I. du Pont de Nemours & Co., 532 U.S. 843 (2001)", "")
}
