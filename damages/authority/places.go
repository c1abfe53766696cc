package authority

// The beginnings that many addresses share.
const (
	california    = "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode="
	courtListener = "https://www.courtlistener.com/c/"
	hawaii        = "https://www.capitol.hawaii.gov/hrscurrent/"
	justia        = "https://law.justia.com/codes/"
)

// The table of forms of citation and of address is read and never written. It stands in three lists, by what is cited.

// codes are laws, rules and constitutions. A code stands here only where the address of a section follows from its
// citation. Of Colorado and Vermont, and of most of Arkansas, Connecticut, Georgia, Mississippi and Tennessee, it does not:
// their addresses also name a chapter, an article or a part that the citation does not give.
//
//nolint:gochecknoglobals // a table of constants
var codes = [...]place{
	// Federal law, at the Legal Information Institute, the Federal Register and, for the Constitution, Congress.
	{cited: "{1} U.S.C. § {2-}", at: "https://www.law.cornell.edu/uscode/text/{1}/{2}"},
	{cited: "{1} C.F.R. § {2-}", at: "https://www.law.cornell.edu/cfr/text/{1}/{2}"},
	{cited: "Fed. R. App. P. {1.}", at: "https://www.law.cornell.edu/rules/frap/rule_{1}"},
	{cited: "Fed. R. Bankr. P. {1.}", at: "https://www.law.cornell.edu/rules/frbp/rule_{1}"},
	{cited: "Fed. R. Civ. P. {1.}", at: "https://www.law.cornell.edu/rules/frcp/rule_{1}"},
	{cited: "Fed. R. Crim. P. {1.}", at: "https://www.law.cornell.edu/rules/frcrmp/rule_{1}"},
	{cited: "Fed. R. Evid. {1.}", at: "https://www.law.cornell.edu/rules/fre/rule_{1}"},
	{cited: "U.S. Const. amend. {1R}", at: "https://constitution.congress.gov/constitution/amendment-{1R}/"},
	{cited: "U.S. Const. art. {1R}", at: "https://constitution.congress.gov/constitution/article-{1R}/"},
	// Alabama
	{cited: "Ala. Code § {1}-{2}-{3.}", at: "https://alison.legislature.state.al.us/code-of-alabama?section={1}-{2}-{3}"},
	{cited: "Ala. R. Civ. P. {1}", at: "https://judicial.alabama.gov/docs/library/rules/cv{1}.pdf"},
	// Alaska
	{cited: "Alaska Stat. § {1}.{2}.{3}", at: "https://www.akleg.gov/basis/statutes.asp#{1}.{2}.{3}"},
	// Arizona
	{cited: "Ariz. Rev. Stat.[ Ann.] § {1}-{2}", at: "https://www.azleg.gov/ars/{1}/{2:5}.htm"},
	{cited: "Ariz. Rev. Stat.[ Ann.] § {1}-{2}.{3}", at: "https://www.azleg.gov/ars/{1}/{2:5}-{3}.htm"},
	{cited: "Ariz. Const. art. {1}, § {2}", at: "https://www.azleg.gov/const/{1}/{2}.htm"},
	// Arkansas: the chapters of civil procedure, whose subchapters are the hundreds of the section
	{cited: "Ark. Code Ann. § 16-55-{1}",
		at: justia + "arkansas/title-16/subtitle-5/chapter-55/subchapter-{1/100}/section-16-55-{1}/"},
	{cited: "Ark. Code Ann. § 16-56-{1}",
		at: justia + "arkansas/title-16/subtitle-5/chapter-56/subchapter-{1/100}/section-16-56-{1}/"},
	{cited: "Ark. Code Ann. § 16-64-{1}",
		at: justia + "arkansas/title-16/subtitle-5/chapter-64/subchapter-{1/100}/section-16-64-{1}/"},
	{cited: "Ark. Code Ann. § 16-65-{1}",
		at: justia + "arkansas/title-16/subtitle-5/chapter-65/subchapter-{1/100}/section-16-65-{1}/"},
	// California
	{cited: "Cal. Bus. & Prof. Code § {1.}", at: california + "BPC&sectionNum={1}."},
	{cited: "Cal. Civ. Code § {1.}", at: california + "CIV&sectionNum={1}."},
	{cited: "Cal. Civ. Proc. Code § {1.}", at: california + "CCP&sectionNum={1}."},
	{cited: "Cal. Code Civ. Proc. § {1.}", at: california + "CCP&sectionNum={1}."},
	{cited: "Cal. Evid. Code § {1.}", at: california + "EVID&sectionNum={1}."},
	{cited: "Cal. Fam. Code § {1.}", at: california + "FAM&sectionNum={1}."},
	{cited: "Cal. Gov. Code § {1.}", at: california + "GOV&sectionNum={1}."},
	{cited: "Cal. Health & Safety Code § {1.}", at: california + "HSC&sectionNum={1}."},
	{cited: "Cal. Ins. Code § {1.}", at: california + "INS&sectionNum={1}."},
	{cited: "Cal. Lab. Code § {1.}", at: california + "LAB&sectionNum={1}."},
	{cited: "Cal. Penal Code § {1.}", at: california + "PEN&sectionNum={1}."},
	{cited: "Cal. Prob. Code § {1.}", at: california + "PROB&sectionNum={1}."},
	{cited: "Cal. Veh. Code § {1.}", at: california + "VEH&sectionNum={1}."},
	{cited: "Cal. Welf. & Inst. Code § {1.}", at: california + "WIC&sectionNum={1}."},
	{cited: "Cal. Const. art. {1R}",
		at: "https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=CONS&division=&title=&part=&chapter=&article={1}"},
	// Connecticut: sections whose chapter is known
	{cited: "Conn. Gen. Stat. § 30-102", at: "https://www.cga.ct.gov/current/pub/chap_545.htm#sec_30-102"},
	{cited: "Conn. Gen. Stat. § 37-3a", at: "https://www.cga.ct.gov/current/pub/chap_673.htm#sec_37-3a"},
	{cited: "Conn. Gen. Stat. § 37-3b", at: "https://www.cga.ct.gov/current/pub/chap_673.htm#sec_37-3b"},
	{cited: "Conn. Gen. Stat. § 42-110g", at: "https://www.cga.ct.gov/current/pub/chap_735a.htm#sec_42-110g"},
	{cited: "Conn. Gen. Stat. § 52-572h", at: "https://www.cga.ct.gov/current/pub/chap_925.htm#sec_52-572h"},
	// Delaware: titles in which the chapter is the hundreds of the section
	{cited: "6 Del. C. § {1}", at: "https://delcode.delaware.gov/title6/c{1/100:3}/index.html"},
	{cited: "10 Del. C. § {1}", at: "https://delcode.delaware.gov/title10/c{1/100:3}/index.html"},
	{cited: "18 Del. C. § {1}", at: "https://delcode.delaware.gov/title18/c{1/100:3}/index.html"},
	// District of Columbia
	{cited: "D.C. Code § {1}-{2.}", at: "https://code.dccouncil.gov/us/dc/council/code/sections/{1}-{2}"},
	// Florida
	{cited: "Fla. Stat.[ Ann.] § {1}.{2}",
		at: "https://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL={1/100:2}00-{1/100:2}99/{1:4}/Sections/{1:4}.{2}.html"},
	{cited: "{1} Fla. Laws ch. {2}-{3}*", at: "https://laws.flrules.org/{2}/{3}", from: 2010},
	// Georgia: sections whose article is known
	{cited: "O.C.G.A. § 7-4-12", at: justia + "georgia/title-7/chapter-4/article-1/section-7-4-12/"},
	{cited: "O.C.G.A. § 9-12-60", at: justia + "georgia/title-9/chapter-12/article-3/section-9-12-60/"},
	{cited: "O.C.G.A. § 51-12-5.1", at: justia + "georgia/title-51/chapter-12/article-1/section-51-12-5-1/"},
	{cited: "O.C.G.A. § 51-12-12", at: justia + "georgia/title-51/chapter-12/article-1/section-51-12-12/"},
	{cited: "O.C.G.A. § 51-12-14", at: justia + "georgia/title-51/chapter-12/article-1/section-51-12-14/"},
	{cited: "O.C.G.A. § 51-12-33", at: justia + "georgia/title-51/chapter-12/article-2/section-51-12-33/"},
	{cited: "O.C.G.A. § 51-13-1", at: justia + "georgia/title-51/chapter-13/section-51-13-1/"},
	// Hawaii: chapters whose volume is known
	{cited: "Haw. Rev. Stat. § 478-{1}", at: hawaii + "Vol11_Ch0476-0490/HRS0478/HRS_0478-{1:4}.htm"},
	{cited: "Haw. Rev. Stat. § 607-{1}", at: hawaii + "Vol13_Ch0601-0676/HRS0607/HRS_0607-{1:4}.htm"},
	{cited: "Haw. Rev. Stat. § 636-{1}", at: hawaii + "Vol13_Ch0601-0676/HRS0636/HRS_0636-{1:4}.htm"},
	{cited: "Haw. Rev. Stat. § 657-{1}", at: hawaii + "Vol13_Ch0601-0676/HRS0657/HRS_0657-{1:4}.htm"},
	{cited: "Haw. Rev. Stat. § 662-{1}", at: hawaii + "Vol13_Ch0601-0676/HRS0662/HRS_0662-{1:4}.htm"},
	{cited: "Haw. Rev. Stat. § 663-{1}", at: hawaii + "Vol13_Ch0601-0676/HRS0663/HRS_0663-{1:4}.htm"},
	{cited: "Haw. Rev. Stat. § 663-{1}.{2}", at: hawaii + "Vol13_Ch0601-0676/HRS0663/HRS_0663-{1:4}_{2:4}.htm"},
	// Idaho
	{cited: "Idaho Code[ Ann.] § {1}-{2}-{3}",
		at: "https://legislature.idaho.gov/statutesrules/idstat/Title{1}/T{1}CH{2}/SECT{1}-{2}-{3}/"},
	{cited: "Idaho Code[ Ann.] § {1}-{2}",
		at: "https://legislature.idaho.gov/statutesrules/idstat/Title{1}/T{1}CH{2/100}/SECT{1}-{2}/"},
	// Illinois
	{cited: "{1} Ill. Comp. Stat. {2}/{3-}", at: "https://www.ilga.gov/documents/legislation/ilcs/documents/{1:4}{2:4}0K{3}.htm"},
	{cited: "{1} ILCS {2}/{3-}", at: "https://www.ilga.gov/documents/legislation/ilcs/documents/{1:4}{2:4}0K{3}.htm"},
	// Indiana
	{cited: "Ind. Code[ Ann.] § {1}-{2.}-{3.}-{4.}",
		at: justia + "indiana/title-{1~}/article-{2~}/chapter-{3~}/section-{1~}-{2~}-{3~}-{4~}/"},
	// Iowa
	{cited: "Iowa Code § {1.}", at: "https://www.legis.iowa.gov/docs/code/{1}.pdf"},
	// Kansas
	{cited: "Kan. Stat. Ann. § 60-19a{1}", at: "https://ksrevisor.gov/statutes/chapters/ch60/060_019a_{1:4}.html"},
	{cited: "Kan. Stat. Ann. § {1}-{2},{3}", at: "https://ksrevisor.gov/statutes/chapters/ch{1:2}/{1:3}_{2:3}_{3:4}.html"},
	{cited: "Kan. Stat. Ann. § {1}-{2}", at: "https://ksrevisor.gov/statutes/chapters/ch{1:2}/{1:3}_{2/100:3}_{2%100:4}.html"},
	// Kentucky
	{cited: "Ky. Rev. Stat.[ Ann.] § {1}.{2}", at: justia + "kentucky/chapter-{1~}/section-{1~}-{2~}/"},
	// Louisiana
	{cited: "La. Civ. Code[ Ann.] art[s]. {1.}", at: justia + "louisiana/civil-code/article-{1~}/"},
	{cited: "La. Code Civ. Proc.[ Ann.] art[s]. {1.}", at: justia + "louisiana/code-of-civil-procedure/article-{1~}/"},
	{cited: "La. Rev. Stat.[ Ann.] § {1}:{2.}", at: justia + "louisiana/revised-statutes/title-{1}/rs-{1}-{2~}/"},
	// Maine
	{cited: "Me. Rev. Stat.[ Ann.] tit. {1-}, § {2-}", at: "https://legislature.maine.gov/statutes/{1}/title{1}sec{2}.html"},
	// Maryland
	{cited: "Md. Code[ Ann.], Cts. & Jud. Proc. § {1}-{2}-{3.}",
		at: "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcj&section={1}-{2}-{3}"},
	{cited: "Md. Code[ Ann.], Cts. & Jud. Proc. § {1}-{2.}",
		at: "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcj&section={1}-{2}"},
	{cited: "Md. Code[ Ann.], Lab. & Empl. § {1}-{2.}",
		at: "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gle&section={1}-{2}"},
	{cited: "Md. Code[ Ann.], State Gov't § {1}-{2.}",
		at: "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gsg&section={1}-{2}"},
	// Massachusetts
	{cited: "Mass. Gen. Laws c[h]. {1}, § {2}", at: "https://malegislature.gov/GeneralLaws/GoTo?ChapterGoTo={1}&SectionGoTo={2}"},
	// Michigan
	{cited: "Mich. Comp. Laws[ Ann.] § {1}.{2}", at: "https://www.legislature.mi.gov/Laws/MCL?objectName=mcl-{1}-{2}"},
	// Minnesota
	{cited: "Minn. Stat.[ Ann.] § {1.}", at: "https://www.revisor.mn.gov/statutes/cite/{1}"},
	// Mississippi: chapters without articles
	{cited: "Miss. Code Ann. § 11-1-{1}", at: justia + "mississippi/title-11/chapter-1/section-11-1-{1}/"},
	{cited: "Miss. Code Ann. § 11-46-{1}", at: justia + "mississippi/title-11/chapter-46/section-11-46-{1}/"},
	{cited: "Miss. Code Ann. § 11-51-{1}", at: justia + "mississippi/title-11/chapter-51/section-11-51-{1}/"},
	{cited: "Miss. Code Ann. § 85-5-{1}", at: justia + "mississippi/title-85/chapter-5/section-85-5-{1}/"},
	// Missouri
	{cited: "Mo. Rev. Stat. § {1.}", at: "https://revisor.mo.gov/main/OneSection.aspx?section={1}"},
	// Montana: the part is the hundreds of the section
	{cited: "Mont. Code Ann. § {1}-{2}-{3}",
		at: "https://mca.legmt.gov/bills/mca/title_{1:3}0/chapter_{2:3}0/part_{3/100:3}0/section_{3%100:3}0/{1:3}0-{2:3}0-{3/100:3}0-{3%100:3}0.html"},
	// Nebraska
	{cited: "Neb. Rev. Stat. § {1}-{2},{3.}", at: "https://nebraskalegislature.gov/laws/statutes.php?statute={1}-{2},{3}"},
	{cited: "Neb. Rev. Stat. § {1}-{2.}", at: "https://nebraskalegislature.gov/laws/statutes.php?statute={1}-{2}"},
	{cited: "Neb. Const. art. {1R}, § {2}", at: "https://nebraskalegislature.gov/laws/articles.php?article={1}-{2}"},
	// Nevada
	{cited: "Nev. Rev. Stat.[ Ann.] § {1}.{2}", at: "https://www.leg.state.nv.us/NRS/NRS-{1:3}.html#NRS{1:3}Sec{2}"},
	// New Hampshire: chapters whose title is known
	{cited: "N.H. Rev. Stat.[ Ann.] § 336:{1-}", at: "https://gc.nh.gov/rsa/html/XXXI/336/336-{1}.htm"},
	{cited: "N.H. Rev. Stat.[ Ann.] § 507:{1-}", at: "https://gc.nh.gov/rsa/html/LII/507/507-{1}.htm"},
	{cited: "N.H. Rev. Stat.[ Ann.] § 507-C:{1-}", at: "https://gc.nh.gov/rsa/html/LII/507-C/507-C-{1}.htm"},
	{cited: "N.H. Rev. Stat.[ Ann.] § 508:{1-}", at: "https://gc.nh.gov/rsa/html/LII/508/508-{1}.htm"},
	{cited: "N.H. Rev. Stat.[ Ann.] § 524:{1-}", at: "https://gc.nh.gov/rsa/html/LIII/524/524-{1}.htm"},
	{cited: "N.H. Rev. Stat.[ Ann.] § 541-B:{1-}", at: "https://gc.nh.gov/rsa/html/LV/541-B/541-B-{1}.htm"},
	{cited: "N.H. Rev. Stat.[ Ann.] § 556:{1-}", at: "https://gc.nh.gov/rsa/html/LVI/556/556-{1}.htm"},
	// New Jersey
	{cited: "N.J. Stat.[ Ann.] § {1}:{2}-{3.}", at: justia + "new-jersey/title-{1~}/section-{1~}-{2~}-{3~}/"},
	// New Mexico: chapters whose articles have no parts
	{cited: "N.M. Stat. Ann. § 37-{1}-{2}", at: justia + "new-mexico/chapter-37/article-{1~}/section-37-{1~}-{2~}/"},
	{cited: "N.M. Stat. Ann. § 39-{1}-{2}", at: justia + "new-mexico/chapter-39/article-{1~}/section-39-{1~}-{2~}/"},
	{cited: "N.M. Stat. Ann. § 41-{1}-{2}", at: justia + "new-mexico/chapter-41/article-{1~}/section-41-{1~}-{2~}/"},
	{cited: "N.M. Stat. Ann. § 56-{1}-{2}", at: justia + "new-mexico/chapter-56/article-{1~}/section-56-{1~}-{2~}/"},
	// New York
	{cited: "N.Y. C.P.L.R. [§ ]{1-}", at: "https://www.nysenate.gov/legislation/laws/CVP/{1}"},
	{cited: "N.Y. CPLR [§ ]{1-}", at: "https://www.nysenate.gov/legislation/laws/CVP/{1}"},
	{cited: "N.Y. Est. Powers & Trusts Law § {1-}", at: "https://www.nysenate.gov/legislation/laws/EPT/{1}"},
	{cited: "N.Y. Exec. Law § {1-}", at: "https://www.nysenate.gov/legislation/laws/EXC/{1}"},
	{cited: "N.Y. Gen. Bus. Law § {1-}", at: "https://www.nysenate.gov/legislation/laws/GBS/{1}"},
	{cited: "N.Y. Gen. Constr. Law § {1-}", at: "https://www.nysenate.gov/legislation/laws/GCN/{1}"},
	{cited: "N.Y. Gen. Oblig. Law § {1-}", at: "https://www.nysenate.gov/legislation/laws/GOB/{1}"},
	{cited: "N.Y. Jud. Law § {1-}", at: "https://www.nysenate.gov/legislation/laws/JUD/{1}"},
	{cited: "N.Y. Lab. Law § {1-}", at: "https://www.nysenate.gov/legislation/laws/LAB/{1}"},
	// North Carolina
	{cited: "N.C. Gen. Stat. § 8C-1, Rule {1}",
		at: "https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_8C/GS_8C-{1}.html"},
	{cited: "N.C. Gen. Stat. § {1}-{2.}",
		at: "https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_{1}/GS_{1}-{2}.html"},
	// North Dakota
	{cited: "N.D. Cent. Code § {1.}-{2.}-{3.}", at: "https://ndlegis.gov/cencode/t{1~}c{2~}.pdf"},
	{cited: "N.D. R. App. P. {1.}", at: "https://www.ndcourts.gov/legal-resources/rules/ndrappp/{1}"},
	{cited: "N.D. R. Civ. P. {1.}", at: "https://www.ndcourts.gov/legal-resources/rules/ndrcivp/{1}"},
	// Ohio
	{cited: "Ohio Rev. Code[ Ann.] § {1.}", at: "https://codes.ohio.gov/ohio-revised-code/section-{1}"},
	{cited: "Ohio Const. art. {1R}, § {2}", at: "https://codes.ohio.gov/ohio-constitution/section-{1R}.{2}"},
	// Oklahoma
	{cited: "Okla. Stat. tit. {1}, § {2.}", at: justia + "oklahoma/title-{1~}/section-{1~}-{2~}/"},
	// Oregon
	{cited: "Or. Rev. Stat. § {1}.{2}", at: "https://www.oregonlegislature.gov/bills_laws/ors/ors{1:3}.html"},
	// Pennsylvania: the chapter is the hundreds of the section
	{cited: "{1} Pa. Cons. Stat. § {2}",
		at: "https://www.palegis.us/statutes/consolidated/view-statute?txtType=HTM&ttl={1}&div=0&chpt={2/100}&sctn={2%100}&subsctn=0"},
	{cited: "{1} Pa.C.S. § {2}",
		at: "https://www.palegis.us/statutes/consolidated/view-statute?txtType=HTM&ttl={1}&div=0&chpt={2/100}&sctn={2%100}&subsctn=0"},
	// Rhode Island: titles whose chapters have no parts
	{cited: "R.I. Gen. Laws § 9-{1.}-{2.}", at: "https://webserver.rilegislature.gov/Statutes/TITLE9/9-{1}/9-{1}-{2}.htm"},
	{cited: "R.I. Gen. Laws § 10-{1.}-{2.}", at: "https://webserver.rilegislature.gov/Statutes/TITLE10/10-{1}/10-{1}-{2}.htm"},
	// South Carolina
	{cited: "S.C. Code[ Ann.] § {1}-{2}-{3.}", at: "https://www.scstatehouse.gov/code/t{1:2}c{2:3}.php"},
	// South Dakota
	{cited: "S.D. Codified Laws § {1}-{2}-{3.}", at: "https://sdlegislature.gov/Statutes/{1}-{2}-{3}"},
	// Tennessee: chapters without parts
	{cited: "Tenn. Code Ann. § 20-10-{1}", at: justia + "tennessee/title-20/chapter-10/section-20-10-{1}/"},
	{cited: "Tenn. Code Ann. § 27-1-{1}", at: justia + "tennessee/title-27/chapter-1/section-27-1-{1}/"},
	{cited: "Tenn. Code Ann. § 29-11-{1}", at: justia + "tennessee/title-29/chapter-11/section-29-11-{1}/"},
	{cited: "Tenn. Code Ann. § 29-39-{1}", at: justia + "tennessee/title-29/chapter-39/section-29-39-{1}/"},
	{cited: "Tenn. R. Civ. P. {1}.{2}", at: "https://www.tncourts.gov/rules/rules-civil-procedure/{1}{2}"},
	// Texas
	{cited: "Tex. Bus. & Com. Code[ Ann.] § {1}.{2}", at: "https://statutes.capitol.texas.gov/Docs/BC/htm/BC.{1}.htm#{1}.{2}"},
	{cited: "Tex. Civ. Prac. & Rem. Code[ Ann.] § {1}.{2}",
		at: "https://statutes.capitol.texas.gov/Docs/CP/htm/CP.{1}.htm#{1}.{2}"},
	{cited: "Tex. Fin. Code[ Ann.] § {1}.{2}", at: "https://statutes.capitol.texas.gov/Docs/FI/htm/FI.{1}.htm#{1}.{2}"},
	{cited: "Tex. Gov't Code[ Ann.] § {1}.{2}", at: "https://statutes.capitol.texas.gov/Docs/GV/htm/GV.{1}.htm#{1}.{2}"},
	{cited: "Tex. Lab. Code[ Ann.] § {1}.{2}", at: "https://statutes.capitol.texas.gov/Docs/LA/htm/LA.{1}.htm#{1}.{2}"},
	{cited: "Tex. Prop. Code[ Ann.] § {1}.{2}", at: "https://statutes.capitol.texas.gov/Docs/PR/htm/PR.{1}.htm#{1}.{2}"},
	// Utah
	{cited: "Utah Code[ Ann.] § {1}-{2}-{3.}", at: "https://le.utah.gov/xcode/Title{1}/Chapter{2}/{1}-{2}-S{3}.html"},
	{cited: "Utah R. Civ. P. {1}", at: "https://legacy.utcourts.gov/rules/view.php?type=urcp&rule={1}"},
	// Virginia
	{cited: "Va. Code[ Ann.] § {1.}-{2.}", at: "https://law.lis.virginia.gov/vacode/{1}-{2}/"},
	// Washington
	{cited: "Wash. Rev. Code[ Ann.] § {1-}", at: "https://app.leg.wa.gov/RCW/default.aspx?cite={1}"},
	{cited: "RCW {1-}", at: "https://app.leg.wa.gov/RCW/default.aspx?cite={1}"},
	// West Virginia
	{cited: "W. Va. Code[ Ann.] § {1}-{2}-{3.}", at: "https://code.wvlegislature.gov/{1}-{2}-{3}/"},
	// Wisconsin
	{cited: "Wis. Stat. § {1.}", at: "https://docs.legis.wisconsin.gov/document/statutes/{1}"},
	{cited: "{1} Wis. Act {2}", at: "https://docs.legis.wisconsin.gov/{1}/related/acts/{2}", from: 1995},
	// Wyoming
	{cited: "Wyo. Stat.[ Ann.] § {1}-{2}-{3.}", at: "https://wyoleg.gov/statutes/compress/title{1:2}.pdf"},
}

// registers are what agencies published.
//
//nolint:gochecknoglobals // a table of constants
var registers = [...]place{
	{cited: "{1#} Fed. Reg. {2#},{3#}", at: "https://www.federalregister.gov/citation/{1}-FR-{2}{3}"},
	{cited: "{1#} Fed. Reg. {2#}", at: "https://www.federalregister.gov/citation/{1}-FR-{2}"},
}

// reporters are the reports of decisions, at the resolver of citations of CourtListener. Justia files the decisions of the
// Supreme Court of the United States under their pages up to volume 576, and later ones under their docket numbers.
//
//nolint:gochecknoglobals // a table of constants
var reporters = [...]place{
	{cited: "{1#} U.S. {2#}", at: "https://supreme.justia.com/cases/federal/us/{1}/{2}/", to: 576},
	{cited: "{1#} U.S. {2#}", at: courtListener + "U.S./{1}/{2}/"},
	{cited: "{1#} N.Y. Slip Op. {2#}", at: "https://www.nycourts.gov/reporter/3dseries/{1}/{1}_{2:5}.htm"},
	{cited: "{1#}-Ohio-{2#}", at: courtListener + "Ohio/{1}/{2}/", from: 1990},
	{cited: "{1#}-NMSC-{2#}", at: courtListener + "NMSC/{1}/{2}/"},
	{cited: "{1#}-NMCA-{2#}", at: courtListener + "NMCA/{1}/{2}/"},
	{cited: "{1#} S. Ct. {2#}", at: courtListener + "S.%20Ct./{1}/{2}/"},
	{cited: "{1#} L. Ed. 2d {2#}", at: courtListener + "L.%20Ed.%202d/{1}/{2}/"},
	{cited: "{1#} F. {2#}", at: courtListener + "F./{1}/{2}/"},
	{cited: "{1#} F.2d {2#}", at: courtListener + "F.2d/{1}/{2}/"},
	{cited: "{1#} F.3d {2#}", at: courtListener + "F.3d/{1}/{2}/"},
	{cited: "{1#} F.4th {2#}", at: courtListener + "F.4th/{1}/{2}/"},
	{cited: "{1#} F. App'x {2#}", at: courtListener + "F.%20App%27x/{1}/{2}/"},
	{cited: "{1#} F. Supp. {2#}", at: courtListener + "F.%20Supp./{1}/{2}/"},
	{cited: "{1#} F. Supp. 2d {2#}", at: courtListener + "F.%20Supp.%202d/{1}/{2}/"},
	{cited: "{1#} F. Supp. 3d {2#}", at: courtListener + "F.%20Supp.%203d/{1}/{2}/"},
	{cited: "{1#} A. {2#}", at: courtListener + "A./{1}/{2}/"},
	{cited: "{1#} A.2d {2#}", at: courtListener + "A.2d/{1}/{2}/"},
	{cited: "{1#} A.3d {2#}", at: courtListener + "A.3d/{1}/{2}/"},
	{cited: "{1#} N.E. {2#}", at: courtListener + "N.E./{1}/{2}/"},
	{cited: "{1#} N.E.2d {2#}", at: courtListener + "N.E.2d/{1}/{2}/"},
	{cited: "{1#} N.E.3d {2#}", at: courtListener + "N.E.3d/{1}/{2}/"},
	{cited: "{1#} N.W. {2#}", at: courtListener + "N.W./{1}/{2}/"},
	{cited: "{1#} N.W.2d {2#}", at: courtListener + "N.W.2d/{1}/{2}/"},
	{cited: "{1#} N.W.3d {2#}", at: courtListener + "N.W.3d/{1}/{2}/"},
	{cited: "{1#} P. {2#}", at: courtListener + "P./{1}/{2}/"},
	{cited: "{1#} P.2d {2#}", at: courtListener + "P.2d/{1}/{2}/"},
	{cited: "{1#} P.3d {2#}", at: courtListener + "P.3d/{1}/{2}/"},
	{cited: "{1#} S.E. {2#}", at: courtListener + "S.E./{1}/{2}/"},
	{cited: "{1#} S.E.2d {2#}", at: courtListener + "S.E.2d/{1}/{2}/"},
	{cited: "{1#} S.W. {2#}", at: courtListener + "S.W./{1}/{2}/"},
	{cited: "{1#} S.W.2d {2#}", at: courtListener + "S.W.2d/{1}/{2}/"},
	{cited: "{1#} S.W.3d {2#}", at: courtListener + "S.W.3d/{1}/{2}/"},
	{cited: "{1#} So. {2#}", at: courtListener + "So./{1}/{2}/"},
	{cited: "{1#} So. 2d {2#}", at: courtListener + "So.%202d/{1}/{2}/"},
	{cited: "{1#} So. 3d {2#}", at: courtListener + "So.%203d/{1}/{2}/"},
	{cited: "{1#} Cal. Rptr. {2#}", at: courtListener + "Cal.%20Rptr./{1}/{2}/"},
	{cited: "{1#} Cal. Rptr. 2d {2#}", at: courtListener + "Cal.%20Rptr.%202d/{1}/{2}/"},
	{cited: "{1#} Cal. Rptr. 3d {2#}", at: courtListener + "Cal.%20Rptr.%203d/{1}/{2}/"},
	{cited: "{1#} N.Y.S. {2#}", at: courtListener + "N.Y.S./{1}/{2}/"},
	{cited: "{1#} N.Y.S.2d {2#}", at: courtListener + "N.Y.S.2d/{1}/{2}/"},
	{cited: "{1#} N.Y.S.3d {2#}", at: courtListener + "N.Y.S.3d/{1}/{2}/"},
	{cited: "{1#} Ala. {2#}", at: courtListener + "Ala./{1}/{2}/"},
	{cited: "{1#} Ariz. {2#}", at: courtListener + "Ariz./{1}/{2}/"},
	{cited: "{1#} Ark. {2#}", at: courtListener + "Ark./{1}/{2}/"},
	{cited: "{1#} Ark. App. {2#}", at: courtListener + "Ark.%20App./{1}/{2}/"},
	{cited: "{1#} Cal. {2#}", at: courtListener + "Cal./{1}/{2}/"},
	{cited: "{1#} Cal. 2d {2#}", at: courtListener + "Cal.%202d/{1}/{2}/"},
	{cited: "{1#} Cal. 3d {2#}", at: courtListener + "Cal.%203d/{1}/{2}/"},
	{cited: "{1#} Cal. 4th {2#}", at: courtListener + "Cal.%204th/{1}/{2}/"},
	{cited: "{1#} Cal. 5th {2#}", at: courtListener + "Cal.%205th/{1}/{2}/"},
	{cited: "{1#} Cal. App. 2d {2#}", at: courtListener + "Cal.%20App.%202d/{1}/{2}/"},
	{cited: "{1#} Cal. App. 3d {2#}", at: courtListener + "Cal.%20App.%203d/{1}/{2}/"},
	{cited: "{1#} Cal. App. 4th {2#}", at: courtListener + "Cal.%20App.%204th/{1}/{2}/"},
	{cited: "{1#} Cal. App. 5th {2#}", at: courtListener + "Cal.%20App.%205th/{1}/{2}/"},
	{cited: "{1#} Colo. {2#}", at: courtListener + "Colo./{1}/{2}/"},
	{cited: "{1#} Conn. {2#}", at: courtListener + "Conn./{1}/{2}/"},
	{cited: "{1#} Conn. App. {2#}", at: courtListener + "Conn.%20App./{1}/{2}/"},
	{cited: "{1#} Del. {2#}", at: courtListener + "Del./{1}/{2}/"},
	{cited: "{1#} Fla. {2#}", at: courtListener + "Fla./{1}/{2}/"},
	{cited: "{1#} Ga. {2#}", at: courtListener + "Ga./{1}/{2}/"},
	{cited: "{1#} Ga. App. {2#}", at: courtListener + "Ga.%20App./{1}/{2}/"},
	{cited: "{1#} Haw. {2#}", at: courtListener + "Haw./{1}/{2}/"},
	{cited: "{1#} Idaho {2#}", at: courtListener + "Idaho/{1}/{2}/"},
	{cited: "{1#} Ill. {2#}", at: courtListener + "Ill./{1}/{2}/"},
	{cited: "{1#} Ill. 2d {2#}", at: courtListener + "Ill.%202d/{1}/{2}/"},
	{cited: "{1#} Ill. App. 3d {2#}", at: courtListener + "Ill.%20App.%203d/{1}/{2}/"},
	{cited: "{1#} Ind. {2#}", at: courtListener + "Ind./{1}/{2}/"},
	{cited: "{1#} Iowa {2#}", at: courtListener + "Iowa/{1}/{2}/"},
	{cited: "{1#} Kan. {2#}", at: courtListener + "Kan./{1}/{2}/"},
	{cited: "{1#} Kan. App. 2d {2#}", at: courtListener + "Kan.%20App.%202d/{1}/{2}/"},
	{cited: "{1#} Ky. {2#}", at: courtListener + "Ky./{1}/{2}/"},
	{cited: "{1#} La. {2#}", at: courtListener + "La./{1}/{2}/"},
	{cited: "{1#} Mass. {2#}", at: courtListener + "Mass./{1}/{2}/"},
	{cited: "{1#} Mass. App. Ct. {2#}", at: courtListener + "Mass.%20App.%20Ct./{1}/{2}/"},
	{cited: "{1#} Md. {2#}", at: courtListener + "Md./{1}/{2}/"},
	{cited: "{1#} Md. App. {2#}", at: courtListener + "Md.%20App./{1}/{2}/"},
	{cited: "{1#} Me. {2#}", at: courtListener + "Me./{1}/{2}/"},
	{cited: "{1#} Mich. {2#}", at: courtListener + "Mich./{1}/{2}/"},
	{cited: "{1#} Mich. App. {2#}", at: courtListener + "Mich.%20App./{1}/{2}/"},
	{cited: "{1#} Minn. {2#}", at: courtListener + "Minn./{1}/{2}/"},
	{cited: "{1#} Miss. {2#}", at: courtListener + "Miss./{1}/{2}/"},
	{cited: "{1#} Mo. {2#}", at: courtListener + "Mo./{1}/{2}/"},
	{cited: "{1#} Mont. {2#}", at: courtListener + "Mont./{1}/{2}/"},
	{cited: "{1#} N.C. {2#}", at: courtListener + "N.C./{1}/{2}/"},
	{cited: "{1#} N.C. App. {2#}", at: courtListener + "N.C.%20App./{1}/{2}/"},
	{cited: "{1#} N.D. {2#}", at: courtListener + "N.D./{1}/{2}/"},
	{cited: "{1#} N.H. {2#}", at: courtListener + "N.H./{1}/{2}/"},
	{cited: "{1#} N.J. {2#}", at: courtListener + "N.J./{1}/{2}/"},
	{cited: "{1#} N.J. Super. {2#}", at: courtListener + "N.J.%20Super./{1}/{2}/"},
	{cited: "{1#} N.M. {2#}", at: courtListener + "N.M./{1}/{2}/"},
	{cited: "{1#} N.Y. {2#}", at: courtListener + "N.Y./{1}/{2}/"},
	{cited: "{1#} N.Y.2d {2#}", at: courtListener + "N.Y.2d/{1}/{2}/"},
	{cited: "{1#} N.Y.3d {2#}", at: courtListener + "N.Y.3d/{1}/{2}/"},
	{cited: "{1#} A.D.2d {2#}", at: courtListener + "A.D.2d/{1}/{2}/"},
	{cited: "{1#} A.D.3d {2#}", at: courtListener + "A.D.3d/{1}/{2}/"},
	{cited: "{1#} Neb. {2#}", at: courtListener + "Neb./{1}/{2}/"},
	{cited: "{1#} Nev. {2#}", at: courtListener + "Nev./{1}/{2}/"},
	{cited: "{1#} Ohio St. {2#}", at: courtListener + "Ohio%20St./{1}/{2}/"},
	{cited: "{1#} Ohio St. 2d {2#}", at: courtListener + "Ohio%20St.%202d/{1}/{2}/"},
	{cited: "{1#} Ohio St. 3d {2#}", at: courtListener + "Ohio%20St.%203d/{1}/{2}/"},
	{cited: "{1#} Ohio App. 3d {2#}", at: courtListener + "Ohio%20App.%203d/{1}/{2}/"},
	{cited: "{1#} Okla. {2#}", at: courtListener + "Okla./{1}/{2}/"},
	{cited: "{1#} Or. {2#}", at: courtListener + "Or./{1}/{2}/"},
	{cited: "{1#} Or. App. {2#}", at: courtListener + "Or.%20App./{1}/{2}/"},
	{cited: "{1#} Pa. {2#}", at: courtListener + "Pa./{1}/{2}/"},
	{cited: "{1#} Pa. Super. {2#}", at: courtListener + "Pa.%20Super./{1}/{2}/"},
	{cited: "{1#} R.I. {2#}", at: courtListener + "R.I./{1}/{2}/"},
	{cited: "{1#} S.C. {2#}", at: courtListener + "S.C./{1}/{2}/"},
	{cited: "{1#} S.D. {2#}", at: courtListener + "S.D./{1}/{2}/"},
	{cited: "{1#} Tenn. {2#}", at: courtListener + "Tenn./{1}/{2}/"},
	{cited: "{1#} Tex. {2#}", at: courtListener + "Tex./{1}/{2}/"},
	{cited: "{1#} Utah {2#}", at: courtListener + "Utah/{1}/{2}/"},
	{cited: "{1#} Utah 2d {2#}", at: courtListener + "Utah%202d/{1}/{2}/"},
	{cited: "{1#} Va. {2#}", at: courtListener + "Va./{1}/{2}/"},
	{cited: "{1#} Va. App. {2#}", at: courtListener + "Va.%20App./{1}/{2}/"},
	{cited: "{1#} Vt. {2#}", at: courtListener + "Vt./{1}/{2}/"},
	{cited: "{1#} W. Va. {2#}", at: courtListener + "W.%20Va./{1}/{2}/"},
	{cited: "{1#} Wash. {2#}", at: courtListener + "Wash./{1}/{2}/"},
	{cited: "{1#} Wash. 2d {2#}", at: courtListener + "Wash.%202d/{1}/{2}/"},
	{cited: "{1#} Wash. App. {2#}", at: courtListener + "Wash.%20App./{1}/{2}/"},
	{cited: "{1#} Wash. App. 2d {2#}", at: courtListener + "Wash.%20App.%202d/{1}/{2}/"},
	{cited: "{1#} Wis. {2#}", at: courtListener + "Wis./{1}/{2}/"},
	{cited: "{1#} Wis. 2d {2#}", at: courtListener + "Wis.%202d/{1}/{2}/"},
	{cited: "{1#} Wyo. {2#}", at: courtListener + "Wyo./{1}/{2}/"},
	{cited: "{1#} CO {2#}", at: courtListener + "CO/{1}/{2}/"},
	{cited: "{1#} COA {2#}", at: courtListener + "COA/{1}/{2}/"},
	{cited: "{1#} IL {2#}", at: courtListener + "IL/{1}/{2}/"},
	{cited: "{1#} IL App (1st) {2#}", at: courtListener + "IL%20App%20%281st%29/{1}/{2}/"},
	{cited: "{1#} IL App (2d) {2#}", at: courtListener + "IL%20App%20%282d%29/{1}/{2}/"},
	{cited: "{1#} IL App (3d) {2#}", at: courtListener + "IL%20App%20%283d%29/{1}/{2}/"},
	{cited: "{1#} IL App (4th) {2#}", at: courtListener + "IL%20App%20%284th%29/{1}/{2}/"},
	{cited: "{1#} IL App (5th) {2#}", at: courtListener + "IL%20App%20%285th%29/{1}/{2}/"},
	{cited: "{1#} ME {2#}", at: courtListener + "ME/{1}/{2}/"},
	{cited: "{1#} MT {2#}", at: courtListener + "MT/{1}/{2}/"},
	{cited: "{1#} ND {2#}", at: courtListener + "ND/{1}/{2}/"},
	{cited: "{1#} OK {2#}", at: courtListener + "OK/{1}/{2}/"},
	{cited: "{1#} OK CIV APP {2#}", at: courtListener + "OK%20CIV%20APP/{1}/{2}/"},
	{cited: "{1#} SD {2#}", at: courtListener + "SD/{1}/{2}/"},
	{cited: "{1#} UT {2#}", at: courtListener + "UT/{1}/{2}/"},
	{cited: "{1#} UT App {2#}", at: courtListener + "UT%20App/{1}/{2}/"},
	{cited: "{1#} VT {2#}", at: courtListener + "VT/{1}/{2}/"},
	{cited: "{1#} WI {2#}", at: courtListener + "WI/{1}/{2}/"},
	{cited: "{1#} WI App {2#}", at: courtListener + "WI%20App/{1}/{2}/"},
	{cited: "{1#} WY {2#}", at: courtListener + "WY/{1}/{2}/"},
	{cited: "{1#} Cal.2d {2#}", at: courtListener + "Cal.%202d/{1}/{2}/"},
	{cited: "{1#} Cal.3d {2#}", at: courtListener + "Cal.%203d/{1}/{2}/"},
	{cited: "{1#} Cal.4th {2#}", at: courtListener + "Cal.%204th/{1}/{2}/"},
	{cited: "{1#} Cal.5th {2#}", at: courtListener + "Cal.%205th/{1}/{2}/"},
	{cited: "{1#} Cal.App.4th {2#}", at: courtListener + "Cal.%20App.%204th/{1}/{2}/"},
	{cited: "{1#} Wn.2d {2#}", at: courtListener + "Wash.%202d/{1}/{2}/"},
	{cited: "{1#} Wn. App. {2#}", at: courtListener + "Wash.%20App./{1}/{2}/"},
	{cited: "{1#} Wn. App. 2d {2#}", at: courtListener + "Wash.%20App.%202d/{1}/{2}/"},
	{cited: "{1#} F.Supp. {2#}", at: courtListener + "F.%20Supp./{1}/{2}/"},
	{cited: "{1#} F.Supp.2d {2#}", at: courtListener + "F.%20Supp.%202d/{1}/{2}/"},
	{cited: "{1#} F.Supp.3d {2#}", at: courtListener + "F.%20Supp.%203d/{1}/{2}/"},
	{cited: "{1#} So.2d {2#}", at: courtListener + "So.%202d/{1}/{2}/"},
	{cited: "{1#} So.3d {2#}", at: courtListener + "So.%203d/{1}/{2}/"},
}
