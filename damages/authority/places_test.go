package authority

import (
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
)

// published are citations and the addresses at which the sites publish them, one or more for every entry of codes and
// registers.
var published = [...][2]string{ //nolint:gochecknoglobals // a table of a test
	{"15 U.S.C. § 15", "https://www.law.cornell.edu/uscode/text/15/15"},
	{"Public Law 108-481", "https://www.govinfo.gov/link/plaw/108/public/481"},
	{"Public Law 111-78, § 7; effective at once", "https://www.govinfo.gov/link/plaw/111/public/78"},
	{"Public Law 99-508", "https://www.govinfo.gov/link/statute/99/public/508"},
	{"Fed. R. Civ. P. 62", "https://www.law.cornell.edu/rules/frcp/rule_62"},
	{"Ala. Code § 11-93-2", "https://alison.legislature.state.al.us/code-of-alabama?section=11-93-2"},
	{"Ala. R. Civ. P. 59", "https://judicial.alabama.gov/docs/library/rules/cv59.pdf"},
	{"Alaska Stat. § 09.17.010", "https://www.akleg.gov/basis/statutes.asp#09.17.010"},
	{"Ariz. Rev. Stat. § 12-1612", "https://www.azleg.gov/ars/12/01612.htm"},
	{"Ariz. Const. art. 2, § 31; art. 18, § 6", "https://www.azleg.gov/const/2/31.htm"},
	{"Ark. Code Ann. § 16-55-201",
		"https://law.justia.com/codes/arkansas/title-16/subtitle-5/chapter-55/subchapter-2/section-16-55-201/"},
	{"Ark. Code Ann. §§ 16-56-114, 16-65-117",
		"https://law.justia.com/codes/arkansas/title-16/subtitle-5/chapter-56/subchapter-1/section-16-56-114/"},
	{"Ark. Code Ann. § 16-64-122",
		"https://law.justia.com/codes/arkansas/title-16/subtitle-5/chapter-64/subchapter-1/section-16-64-122/"},
	{"Ark. Code Ann. § 16-65-114",
		"https://law.justia.com/codes/arkansas/title-16/subtitle-5/chapter-65/subchapter-1/section-16-65-114/"},
	{"Cal. Civ. Code § 1431.2",
		"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=1431.2."},
	{"Cal. Civ. Proc. Code § 685.010",
		"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CCP&sectionNum=685.010."},
	{"Cal. Code Civ. Proc. § 662.5",
		"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CCP&sectionNum=662.5."},
	{"Cal. Const. art. XV",
		"https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=CONS&division=&title=&part=&chapter=&article=XV"},
	{"Cal. Rules of Court, rule 7.955", "https://courts.ca.gov/cms/rules/index/seven/rule7_955"},
	{"Fla. Const. art. I, § 26", "https://www.leg.state.fl.us/statutes/index.cfm?submenu=3"},
	{"R. Regulating Fla. Bar 4-1.5(f)(4)(B)(i)", "https://www.floridabar.org/rules/rrtfb/"},
	{"MCR 8.121(B)", "https://michigancourtrules.org/mcr/chapter-8-administrative-rules-of-court/" +
		"rule-8-121-contingent-fees-in-claims-or-actions-for-personal-injury-wrongful-death-and-no-fault-benefits/"},
	{"N.J. Ct. R. 1:21-7(c)", "https://www.njcourts.gov/attorneys/rules-of-court"},
	{"22 NYCRR § 1015.15(b)", "https://www.law.cornell.edu/regulations/new-york/22-NYCRR-1015.15"},
	{"Wyo. Rules Governing Contingent Fees, Rule 5", "https://www.courts.state.wy.us/CourtRules_Entities.aspx?RulesPage=MemberContingentFees.xml"},
	{"Colo. Rev. Stat. § 38-33.3-209.5", "https://colorado.public.law/statutes/crs_38-33.3-209.5"},
	{"Colo. Rev. Stat. § 13-21-111.5", "https://colorado.public.law/statutes/crs_13-21-111.5"},
	{"2025 Colo. H.B. 25-1239", "https://leg.colorado.gov/bills/HB25-1239"},
	{"Conn. Gen. Stat. § 30-102", "https://www.cga.ct.gov/current/pub/chap_545.htm#sec_30-102"},
	{"Conn. Gen. Stat. § 37-3a", "https://www.cga.ct.gov/current/pub/chap_673.htm#sec_37-3a"},
	{"Conn. Gen. Stat. § 37-3b", "https://www.cga.ct.gov/current/pub/chap_673.htm#sec_37-3b"},
	{"Conn. Gen. Stat. § 42-110g", "https://www.cga.ct.gov/current/pub/chap_735a.htm#sec_42-110g"},
	{"Conn. Gen. Stat. § 52-192a", "https://www.cga.ct.gov/current/pub/chap_900.htm#sec_52-192a"},
	{"Conn. Gen. Stat. § 52-240b", "https://www.cga.ct.gov/current/pub/chap_901.htm#sec_52-240b"},
	{"Conn. Gen. Stat. § 52-570d", "https://www.cga.ct.gov/current/pub/chap_925.htm#sec_52-570d"},
	{"Conn. Gen. Stat. § 52-598", "https://www.cga.ct.gov/current/pub/chap_926.htm#sec_52-598"},
	{"Conn. Gen. Stat. § 52-572h", "https://www.cga.ct.gov/current/pub/chap_925.htm#sec_52-572h"},
	{"6 Del. C. § 2301", "https://delcode.delaware.gov/title6/c023/index.html"},
	{"10 Del. C. § 4013", "https://delcode.delaware.gov/title10/c040/index.html"},
	{"18 Del. C. § 6862", "https://delcode.delaware.gov/title18/c068/index.html"},
	{"D.C. Code § 15-108", "https://code.dccouncil.gov/us/dc/council/code/sections/15-108"},
	{"Fla. Stat. § 45.045",
		"https://www.leg.state.fl.us/statutes/index.cfm?App_mode=Display_Statute&URL=0000-0099/0045/Sections/0045.045.html"},
	{"2010 Fla. Laws ch. 2010-26 (S.B. 2060)", "https://laws.flrules.org/2010/26"},
	{"O.C.G.A. § 5-6-46", "https://law.justia.com/codes/georgia/title-5/chapter-6/article-2/section-5-6-46/"},
	{"O.C.G.A. §§ 7-4-2, 7-4-15", "https://law.justia.com/codes/georgia/title-7/chapter-4/article-1/section-7-4-2/"},
	{"O.C.G.A. § 50-21-30", "https://law.justia.com/codes/georgia/title-50/chapter-21/article-2/section-50-21-30/"},
	{"O.C.G.A. § 51-12-1.1", "https://law.justia.com/codes/georgia/title-51/chapter-12/article-1/section-51-12-1-1/"},
	{"O.C.G.A. § 7-4-12", "https://law.justia.com/codes/georgia/title-7/chapter-4/article-1/section-7-4-12/"},
	{"O.C.G.A. § 9-12-60", "https://law.justia.com/codes/georgia/title-9/chapter-12/article-3/section-9-12-60/"},
	{"O.C.G.A. § 51-12-5.1", "https://law.justia.com/codes/georgia/title-51/chapter-12/article-1/section-51-12-5-1/"},
	{"O.C.G.A. § 51-12-12", "https://law.justia.com/codes/georgia/title-51/chapter-12/article-1/section-51-12-12/"},
	{"O.C.G.A. § 51-12-14", "https://law.justia.com/codes/georgia/title-51/chapter-12/article-1/section-51-12-14/"},
	{"O.C.G.A. § 51-12-33", "https://law.justia.com/codes/georgia/title-51/chapter-12/article-2/section-51-12-33/"},
	{"O.C.G.A. § 51-13-1", "https://law.justia.com/codes/georgia/title-51/chapter-13/section-51-13-1/"},
	{"Haw. Rev. Stat. § 478-3", "https://www.capitol.hawaii.gov/hrscurrent/Vol11_Ch0476-0490/HRS0478/HRS_0478-0003.htm"},
	{"Haw. Rev. Stat. § 607-26", "https://www.capitol.hawaii.gov/hrscurrent/Vol13_Ch0601-0676/HRS0607/HRS_0607-0026.htm"},
	{"Haw. Rev. Stat. §§ 636-16, 478-2", "https://www.capitol.hawaii.gov/hrscurrent/Vol13_Ch0601-0676/HRS0636/HRS_0636-0016.htm"},
	{"Haw. Rev. Stat. § 657-5", "https://www.capitol.hawaii.gov/hrscurrent/Vol13_Ch0601-0676/HRS0657/HRS_0657-0005.htm"},
	{"Haw. Rev. Stat. § 662-2", "https://www.capitol.hawaii.gov/hrscurrent/Vol13_Ch0601-0676/HRS0662/HRS_0662-0002.htm"},
	{"Haw. Rev. Stat. § 663-10", "https://www.capitol.hawaii.gov/hrscurrent/Vol13_Ch0601-0676/HRS0663/HRS_0663-0010.htm"},
	{"Haw. Rev. Stat. § 663-10.9", "https://www.capitol.hawaii.gov/hrscurrent/Vol13_Ch0601-0676/HRS0663/HRS_0663-0010_0009.htm"},
	{"Idaho Code § 28-22-104", "https://legislature.idaho.gov/statutesrules/idstat/Title28/T28CH22/SECT28-22-104/"},
	{"Idaho Code § 12-301", "https://legislature.idaho.gov/statutesrules/idstat/Title12/T12CH3/SECT12-301/"},
	{"235 Ill. Comp. Stat. 5/6-21", "https://www.ilga.gov/documents/legislation/ilcs/documents/023500050K6-21.htm"},
	{"Ind. Code § 24-4.6-1-101", "https://law.justia.com/codes/indiana/title-24/article-4-6/chapter-1/section-24-4-6-1-101/"},
	{"Iowa Code § 147.136", "https://www.legis.iowa.gov/docs/code/147.136.pdf"},
	{"Kan. Admin. Regs. § 30-4-100", "https://www.law.cornell.edu/regulations/kansas/K-A-R-30-4-100"},
	{"Kan. Stat. Ann. § 60-19a01", "https://ksrevisor.gov/statutes/chapters/ch60/060_019a_0001.html"},
	{"Kan. Stat. Ann. § 16-201", "https://ksrevisor.gov/statutes/chapters/ch16/016_002_0001.html"},
	{"Ky. Rev. Stat. § 360.010", "https://law.justia.com/codes/kentucky/chapter-360/section-360-010/"},
	{"La. Civ. Code art. 1803", "https://law.justia.com/codes/louisiana/civil-code/article-1803/"},
	{"La. Code Civ. Proc. art. 1814", "https://law.justia.com/codes/louisiana/code-of-civil-procedure/article-1814/"},
	{"La. Rev. Stat. § 13:5106", "https://law.justia.com/codes/louisiana/revised-statutes/title-13/rs-13-5106/"},
	{"Me. Rev. Stat. tit. 14, § 156", "https://legislature.maine.gov/statutes/14/title14sec156.html"},
	{"Md. Code Ann., Cts. & Jud. Proc. § 3-2A-05",
		"https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcj&section=3-2A-05"},
	{"Md. Code Ann., Cts. & Jud. Proc. § 11-107",
		"https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcj&section=11-107"},
	{"Md. Code Ann., State Gov't § 12-104", "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gsg&section=12-104"},
	{"Mass. Gen. Laws c. 231, § 60H", "https://malegislature.gov/GeneralLaws/GoTo?ChapterGoTo=231&SectionGoTo=60H"},
	{"Mich. Comp. Laws § 500.3135", "https://www.legislature.mi.gov/Laws/MCL?objectName=mcl-500-3135"},
	{"Minn. Stat. § 3.736", "https://www.revisor.mn.gov/statutes/cite/3.736"},
	{"Miss. Code Ann. § 11-1-55", "https://law.justia.com/codes/mississippi/title-11/chapter-1/section-11-1-55/"},
	{"Miss. Code Ann. § 11-46-15", "https://law.justia.com/codes/mississippi/title-11/chapter-46/section-11-46-15/"},
	{"Miss. Code Ann. § 11-51-31", "https://law.justia.com/codes/mississippi/title-11/chapter-51/section-11-51-31/"},
	{"Miss. Code Ann. § 85-5-7", "https://law.justia.com/codes/mississippi/title-85/chapter-5/section-85-5-7/"},
	{"Mo. Rev. Stat. § 408.020", "https://revisor.mo.gov/main/OneSection.aspx?section=408.020"},
	{"Mont. Code Ann. § 2-9-101",
		"https://mca.legmt.gov/bills/mca/title_0020/chapter_0090/part_0010/section_0010/0020-0090-0010-0010.html"},
	{"Neb. Rev. Stat. § 25-21,185.09", "https://nebraskalegislature.gov/laws/statutes.php?statute=25-21,185.09"},
	{"Neb. Rev. Stat. § 13-926", "https://nebraskalegislature.gov/laws/statutes.php?statute=13-926"},
	{"Neb. Const. art. VII, § 5", "https://nebraskalegislature.gov/laws/articles.php?article=VII-5"},
	{"Nev. Rev. Stat. § 11.190", "https://www.leg.state.nv.us/NRS/NRS-011.html#NRS011Sec190"},
	{"N.H. Rev. Stat. § 336:1", "https://gc.nh.gov/rsa/html/XXXI/336/336-1.htm"},
	{"N.H. Rev. Stat. § 507:16", "https://gc.nh.gov/rsa/html/LII/507/507-16.htm"},
	{"N.H. Rev. Stat. § 507-C:7", "https://gc.nh.gov/rsa/html/LII/507-C/507-C-7.htm"},
	{"N.H. Rev. Stat. § 508:4-d", "https://gc.nh.gov/rsa/html/LII/508/508-4-d.htm"},
	{"N.H. Rev. Stat. § 524:1-a", "https://gc.nh.gov/rsa/html/LIII/524/524-1-a.htm"},
	{"N.H. Rev. Stat. § 541-B:14", "https://gc.nh.gov/rsa/html/LV/541-B/541-B-14.htm"},
	{"N.H. Rev. Stat. § 556:12", "https://gc.nh.gov/rsa/html/LVI/556/556-12.htm"},
	{"N.J. Stat. Ann. § 2A:15-5.12", "https://law.justia.com/codes/new-jersey/title-2a/section-2a-15-5-12/"},
	{"N.M. Stat. Ann. § 37-1-2", "https://law.justia.com/codes/new-mexico/chapter-37/article-1/section-37-1-2/"},
	{"N.M. Stat. Ann. § 39-1-20", "https://law.justia.com/codes/new-mexico/chapter-39/article-1/section-39-1-20/"},
	{"N.M. Stat. Ann. § 41-3A-1", "https://law.justia.com/codes/new-mexico/chapter-41/article-3a/section-41-3a-1/"},
	{"N.M. Stat. Ann. § 56-8-3", "https://law.justia.com/codes/new-mexico/chapter-56/article-8/section-56-8-3/"},
	{"N.Y. C.P.L.R. 1411", "https://www.nysenate.gov/legislation/laws/CVP/1411"},
	{"N.Y. Est. Powers & Trusts Law § 5-4.3", "https://www.nysenate.gov/legislation/laws/EPT/5-4.3"},
	{"N.Y. Gen. Oblig. Law § 15-108", "https://www.nysenate.gov/legislation/laws/GOB/15-108"},
	{"N.C. Gen. Stat. § 8C-1, Rule 414",
		"https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_8C/GS_8C-414.html"},
	{"21 N.C. Admin. Code 36.0806", "https://www.law.cornell.edu/regulations/north-carolina/21-N-C-Admin-Code-36-0806"},
	{"N.C. Gen. Stat. § 1-289", "https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/BySection/Chapter_1/GS_1-289.html"},
	{"N.D. Cent. Code § 28-20-21", "https://ndlegis.gov/cencode/t28c20.pdf"},
	{"N.D. R. App. P. 8", "https://www.ndcourts.gov/legal-resources/rules/ndrappp/8"},
	{"N.D. R. Civ. P. 59", "https://www.ndcourts.gov/legal-resources/rules/ndrcivp/59"},
	{"Ohio Rev. Code § 1343.03", "https://codes.ohio.gov/ohio-revised-code/section-1343.03"},
	{"Ohio Const. art. I, § 19a", "https://codes.ohio.gov/ohio-constitution/section-1.19a"},
	{"Okla. Stat. tit. 12, § 3009.1", "https://law.justia.com/codes/oklahoma/title-12/section-12-3009-1/"},
	{"Or. Rev. Stat. § 18.180", "https://www.oregonlegislature.gov/bills_laws/ors/ors018.html"},
	{"42 Pa. Cons. Stat. § 7102",
		"https://www.palegis.us/statutes/consolidated/view-statute?txtType=HTM&ttl=42&div=0&chpt=71&sctn=2&subsctn=0"},
	{"R.I. Gen. Laws § 9-1-17", "https://webserver.rilegislature.gov/Statutes/TITLE9/9-1/9-1-17.htm"},
	{"R.I. Gen. Laws § 10-6-2", "https://webserver.rilegislature.gov/Statutes/TITLE10/10-6/10-6-2.htm"},
	{"S.C. Code Ann. § 15-32-220", "https://www.scstatehouse.gov/code/t15c032.php"},
	{"S.D. Codified Laws § 15-8-15.1", "https://sdlegislature.gov/Statutes/15-8-15.1"},
	{"Tenn. Code Ann. § 20-10-101", "https://law.justia.com/codes/tennessee/title-20/chapter-10/section-20-10-101/"},
	{"Tenn. Code Ann. § 27-1-124", "https://law.justia.com/codes/tennessee/title-27/chapter-1/section-27-1-124/"},
	{"Tenn. Code Ann. § 29-11-105", "https://law.justia.com/codes/tennessee/title-29/chapter-11/section-29-11-105/"},
	{"Tenn. Code Ann. § 29-39-102", "https://law.justia.com/codes/tennessee/title-29/chapter-39/section-29-39-102/"},
	{"Tenn. R. Civ. P. 69.04", "https://www.tncourts.gov/rules/rules-civil-procedure/6904"},
	{"Tex. Civ. Prac. & Rem. Code § 101.023", "https://statutes.capitol.texas.gov/Docs/CP/htm/CP.101.htm#101.023"},
	{"34 Tex. Admin. Code § 9.3044", "https://www.law.cornell.edu/regulations/texas/34-Tex-Admin-Code-SS-9-3044"},
	{"Tex. Hum. Res. Code § 32.033", "https://statutes.capitol.texas.gov/Docs/HR/htm/HR.32.htm#32.033"},
	{"Tex. Fin. Code §§ 304.002-304.006", "https://statutes.capitol.texas.gov/Docs/FI/htm/FI.304.htm#304.002"},
	{"Utah Code Ann. § 15-1-1", "https://le.utah.gov/xcode/Title15/Chapter1/15-1-S1.html"},
	{"Utah R. Civ. P. 62", "https://legacy.utcourts.gov/rules/view.php?type=urcp&rule=62"},
	{"Va. Code Ann. § 8.01-195.3", "https://law.lis.virginia.gov/vacode/8.01-195.3/"},
	{"Wash. Rev. Code § 19.52.010", "https://app.leg.wa.gov/RCW/default.aspx?cite=19.52.010"},
	{"RCW 4.56.110, 4.56.115", "https://app.leg.wa.gov/RCW/default.aspx?cite=4.56.110"},
	{"W. Va. Code § 29-12A-7", "https://code.wvlegislature.gov/29-12A-7/"},
	{"Wis. Stat. § 805.15", "https://docs.legis.wisconsin.gov/document/statutes/805.15"},
	{"1995 Wis. Act 17", "https://docs.legis.wisconsin.gov/1995/related/acts/17"},
	{"Wyo. Stat. § 1-1-109", "https://wyoleg.gov/statutes/compress/title01.pdf"},
	{"29 C.F.R. § 2575.502c-1", "https://www.law.cornell.edu/cfr/text/29/2575.502c-1"},
	{"Fed. R. App. P. 32.1", "https://www.law.cornell.edu/rules/frap/rule_32.1"},
	{"Fed. R. Bankr. P. 9011", "https://www.law.cornell.edu/rules/frbp/rule_9011"},
	{"Fed. R. Crim. P. 42", "https://www.law.cornell.edu/rules/frcrmp/rule_42"},
	{"Fed. R. Evid. 408", "https://www.law.cornell.edu/rules/fre/rule_408"},
	{"U.S. Const. amend. XIV, § 1", "https://constitution.congress.gov/constitution/amendment-14/"},
	{"U.S. Const. art. III", "https://constitution.congress.gov/constitution/article-3/"},
	{"Ariz. Rev. Stat. § 12-820.04", "https://www.azleg.gov/ars/12/00820-04.htm"},
	{"Cal. Bus. & Prof. Code § 2290.5",
		"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=2290.5."},
	{"Cal. Evid. Code § 1158",
		"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=EVID&sectionNum=1158."},
	{"Cal. Fam. Code § 2030", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=FAM&sectionNum=2030."},
	{"Cal. Gov. Code § 7405", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=GOV&sectionNum=7405."},
	{"Cal. Health & Safety Code § 1278.5",
		"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=HSC&sectionNum=1278.5."},
	{"Cal. Ins. Code § 11580.2",
		"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=INS&sectionNum=11580.2."},
	{"Cal. Lab. Code § 226", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=LAB&sectionNum=226."},
	{"Cal. Penal Code § 187", "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PEN&sectionNum=187."},
	{"Cal. Prob. Code § 8220",
		"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=PROB&sectionNum=8220."},
	{"Cal. Veh. Code § 17151",
		"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=VEH&sectionNum=17151."},
	{"Cal. Welf. & Inst. Code § 15657",
		"https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=WIC&sectionNum=15657."},
	{"735 ILCS 5/9-209", "https://www.ilga.gov/documents/legislation/ilcs/documents/073500050K9-209.htm"},
	{"Kan. Stat. Ann. § 79-32,119", "https://ksrevisor.gov/statutes/chapters/ch79/079_032_0119.html"},
	{"Md. Code Ann., Lab. & Empl. § 12-402", "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gle&section=12-402"},
	{"N.Y. CPLR 5031", "https://www.nysenate.gov/legislation/laws/CVP/5031"},
	{"N.Y. Exec. Law § 297", "https://www.nysenate.gov/legislation/laws/EXC/297"},
	{"N.Y. Gen. Bus. Law § 349", "https://www.nysenate.gov/legislation/laws/GBS/349"},
	{"N.Y. Gen. Constr. Law §§ 20, 25-a", "https://www.nysenate.gov/legislation/laws/GCN/20"},
	{"N.Y. Jud. Law § 773", "https://www.nysenate.gov/legislation/laws/JUD/773"},
	{"N.Y. Lab. Law § 198", "https://www.nysenate.gov/legislation/laws/LAB/198"},
	{"42 Pa.C.S. § 6155",
		"https://www.palegis.us/statutes/consolidated/view-statute?txtType=HTM&ttl=42&div=0&chpt=61&sctn=55&subsctn=0"},
	{"Tex. Bus. & Com. Code § 17.50", "https://statutes.capitol.texas.gov/Docs/BC/htm/BC.17.htm#17.50"},
	{"Tex. Gov't Code § 21.002(c)", "https://statutes.capitol.texas.gov/Docs/GV/htm/GV.21.htm#21.002"},
	{"Tex. Lab. Code § 408.001", "https://statutes.capitol.texas.gov/Docs/LA/htm/LA.408.htm#408.001"},
	{"Tex. Prop. Code § 92.103", "https://statutes.capitol.texas.gov/Docs/PR/htm/PR.92.htm#92.103"},
	{"Idaho App. R. 13", "https://isc.idaho.gov/rules-procedure/iar"},
	{"Ind. Code ch. 34-51-4", "https://law.justia.com/codes/indiana/title-34/article-51/chapter-4/"},
	{"Ind. Trial Rule 59", "https://rules.incourts.gov/pdf/PDF%20-%20Trial/trial.pdf"},
	{"2023 Iowa Acts ch. 19, §§ 4, 6; ch. 84, § 3", "https://www.legis.iowa.gov/docs/acts/2023/CH0019.pdf"},
	{"Iowa R. App. P. 6.601", "https://www.legis.iowa.gov/docs/ACO/CourtRulesChapter/6.pdf"},
	{"Iowa R. Civ. P. 1.1007", "https://www.legis.iowa.gov/docs/ACO/CourtRulesChapter/1.pdf"},
	{"2017 Ky. Acts ch. 17 (H.B. 223)", "https://apps.legislature.ky.gov/law/acts/17RS/documents/0017.pdf"},
	{"2009 Me. Laws ch. 247", "https://www.mainelegislature.org/legis/bills/bills_124th/chapters/PUBLIC247.asp"},
	{"Md. H.B. 113 (2015)", "https://mgaleg.maryland.gov/mgawebsite/Legislation/Details/hb0113?ys=2015RS"},
	{"2012 Mich. Pub. Acts 608", "https://legislature.mi.gov/documents/2011-2012/publicact/htm/2012-PA-0608.htm"},
	{"Miss. Code Ann. § 15-1-49", "https://law.justia.com/codes/mississippi/title-15/chapter-1/section-15-1-49/"},
	{"Miss. Code Ann. § 75-17-7", "https://law.justia.com/codes/mississippi/title-75/chapter-17/general-provisions/section-75-17-7/"},
	{"N.J. Ct. R. 4:42-11",
		"https://www.njcourts.gov/attorneys/rules-of-court/442-11-interest-rate-judgments-tort-actions"},
	{"Or. Rev. Stat. ch. 82", "https://www.oregonlegislature.gov/bills_laws/ors/ors082.html"},
	{"Or. S.B. 311 (2009), as amended by the Senate", "https://olis.oregonlegislature.gov/liz/2009R1/Measures/Overview/SB311"},
	{"2011 Or. Laws ch. 689 (H.B. 3525)", "https://olis.oregonlegislature.gov/liz/2011R1/Measures/Overview/HB3525"},
	{"Pa. R.C.P. 238", "https://www.pacodeandbulletin.gov/Display/pacode?file=/secure/pacode/data/231/chapter200/s238.html"},
	{"2025 S.C. Acts No. 42 (H. 3430)",
		"https://www.scstatehouse.gov/billsearch.php?billnumbers=3430&session=126&summary=B&headerfooter=1"},
	{"Tenn. Code Ann. § 4-21-313", "https://law.justia.com/codes/tennessee/title-4/chapter-21/part-3/section-4-21-313/"},
	{"Tenn. Code Ann. § 9-8-307", "https://law.justia.com/codes/tennessee/title-9/chapter-8/part-3/section-9-8-307/"},
	{"Tenn. Code Ann. § 28-3-110", "https://law.justia.com/codes/tennessee/title-28/chapter-3/part-1/section-28-3-110/"},
	{"Tenn. Code Ann. § 29-20-403", "https://law.justia.com/codes/tennessee/title-29/chapter-20/part-4/section-29-20-403/"},
	{"Tenn. Code Ann. § 29-26-119", "https://law.justia.com/codes/tennessee/title-29/chapter-26/part-1/section-29-26-119/"},
	{"Tenn. Code Ann. § 47-14-121", "https://law.justia.com/codes/tennessee/title-47/chapter-14/part-1/section-47-14-121/"},
	{"2005 Tex. Acts ch. 277 (S.B. 890) § 1", "https://capitol.texas.gov/BillLookup/History.aspx?LegSess=79R&Bill=SB890"},
	{"Tex. Acts 2003, 78th Leg., ch. 204 (H.B. 4), § 2.01",
		"https://capitol.texas.gov/BillLookup/History.aspx?LegSess=78R&Bill=HB4"},
	{"Tex. Acts 2011, 82d Leg. (H.B. 274), art. 4", "https://capitol.texas.gov/BillLookup/History.aspx?LegSess=82R&Bill=HB274"},
	{"Tex. R. App. P. 46", "https://www.txcourts.gov/rules-forms/rules-standards/"},
	{"Tex. R. Civ. P. 167.2(a), (b)", "https://www.txcourts.gov/rules-forms/rules-standards/"},
	{"Conn. Gen. Stat. § 31-293", "https://www.cga.ct.gov/current/pub/chap_568.htm#sec_31-293"},
	{"31 Del. C. § 522", "https://delcode.delaware.gov/title31/c005/index.html"},
	{"O.C.G.A. § 33-24-56.1", "https://law.justia.com/codes/georgia/title-33/chapter-24/article-1/section-33-24-56-1/"},
	{"O.C.G.A. § 34-9-11.1", "https://law.justia.com/codes/georgia/title-34/chapter-9/article-1/section-34-9-11-1/"},
	{"Ga. Code § 34-9-11.1(b)", "https://law.justia.com/codes/georgia/title-34/chapter-9/article-1/section-34-9-11-1/"},
	{"O.C.G.A. § 44-14-470", "https://law.justia.com/codes/georgia/title-44/chapter-14/article-8/part-8/section-44-14-470/"},
	{"Haw. Rev. Stat. § 386-8", "https://www.capitol.hawaii.gov/hrscurrent/Vol07_Ch0346-0398/HRS0386/HRS_0386-0008.htm"},
	{"Haw. Rev. Stat. § 431:10-240", "https://www.capitol.hawaii.gov/hrscurrent/Vol09_Ch0431-0435H/HRS0431/HRS_0431-0010-0240.htm"},
	{"Haw. Rev. Stat. § 607-15.5", "https://www.capitol.hawaii.gov/hrscurrent/Vol13_Ch0601-0676/HRS0607/HRS_0607-0015_0005.htm"},
	{"24 M.R.S. § 2961", "https://legislature.maine.gov/statutes/24/title24sec2961.html"},
	{"NRS 228.1116", "https://www.leg.state.nv.us/NRS/NRS-228.html#NRS228Sec1116"},
	{"N.M. Stat. Ann. § 48-8-1", "https://law.justia.com/codes/new-mexico/chapter-48/article-8/section-48-8-1/"},
	{"N.M. Stat. Ann. § 52-5-17", "https://law.justia.com/codes/new-mexico/chapter-52/article-5/section-52-5-17/"},
	{"N.Y. Lien Law § 189", "https://www.nysenate.gov/legislation/laws/LIE/189"},
	{"N.Y. Workers' Comp. Law § 29(1-a)", "https://www.nysenate.gov/legislation/laws/WKC/29"},
	{"5 O.S. § 7", "https://law.justia.com/codes/oklahoma/title-5/section-5-7/"},
	{"ORS 20.340", "https://www.oregonlegislature.gov/bills_laws/ors/ors020.html"},
	{"Or. Laws 2019 (S.B. 421)", "https://olis.oregonlegislature.gov/liz/2019R1/Measures/Overview/SB421"},
	{"Tenn. Code Ann. § 29-22-101", "https://law.justia.com/codes/tennessee/title-29/chapter-22/section-29-22-101/"},
	{"Tex. Acts 2013, 83d Leg., ch. 180 (H.B. 1869), § 1", "https://capitol.texas.gov/BillLookup/History.aspx?LegSess=83R&Bill=HB1869"},
	{"Tex. Acts 2021, 87th Leg. (H.B. 2064), §§ 1, 2", "https://capitol.texas.gov/BillLookup/History.aspx?LegSess=87R&Bill=HB2064"},
	{"9 V.S.A. § 41a", "https://legislature.vermont.gov/statutes/section/09/004/00041a"},
	{"9 V.S.A. § 2461", "https://legislature.vermont.gov/statutes/section/09/063/02461"},
	{"Vt. Stat. Ann. tit. 9, § 2461(b)", "https://legislature.vermont.gov/statutes/section/09/063/02461"},
	{"12 V.S.A. § 512", "https://legislature.vermont.gov/statutes/section/12/023/00512"},
	{"12 V.S.A. § 1036", "https://legislature.vermont.gov/statutes/section/12/027/01036"},
	{"12 V.S.A. § 2681", "https://legislature.vermont.gov/statutes/section/12/111/02681"},
	{"12 V.S.A. § 2903", "https://legislature.vermont.gov/statutes/section/12/113/02903"},
	{"12 V.S.A. § 5601", "https://legislature.vermont.gov/statutes/section/12/189/05601"},
	{"Wash. RAP 8.1", "https://www.courts.wa.gov/court_rules/pdf/RAP/APP_RAP_08_01_00.pdf"},
	{"2015 W. Va. H.B. 2002",
		"https://www.wvlegislature.gov/Bill_Status/Bills_history.cfm?input=2002&year=2015&sessiontype=RS&btype=bill"},
	{"2024 W. Va. S.B. 583",
		"https://www.wvlegislature.gov/Bill_Status/Bills_history.cfm?input=583&year=2024&sessiontype=RS&btype=bill"},
	{"September 11th Victim Compensation Fund of 2001, Final Rule, 67 Fed. Reg. 11,233 (Mar. 13, 2002)",
		"https://www.federalregister.gov/citation/67-FR-11233"},
	{"Rule, 58 Fed. Reg. 9,053", "https://www.federalregister.gov/citation/58-FR-9053"},
	{"1 Fed. Reg. 155 (1936)", "https://www.federalregister.gov/citation/1-FR-155"},
}

// decided are citations of decisions whose addresses are not made as the others of CourtListener are.
var decided = [...][2]string{ //nolint:gochecknoglobals // a table of a test
	{"BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)", "https://supreme.justia.com/cases/federal/us/517/559/"},
	{"Reed v. Town of Gilbert, 576 U.S. 155 (2015)", "https://supreme.justia.com/cases/federal/us/576/155/"},
	{"Halo Electronics, Inc. v. Pulse Electronics, Inc., 579 U.S. 93 (2016)", "https://www.courtlistener.com/c/U.S./579/93/"},
	{"Green v. 23-21 33 Rd., LLC, 2021 N.Y. Slip Op. 5549", "https://www.nycourts.gov/reporter/3dseries/2021/2021_05549.htm"},
	{"Brandt v. Pompa, 2022-Ohio-4525", "https://www.courtlistener.com/c/Ohio/2022/4525/"},
	{"Siebert v. Okun, 2021-NMSC-016, 485 P.3d 1265", "https://www.courtlistener.com/c/NMSC/2021/016/"},
	{"Jolley v. Energen Resources Corp., 2008-NMCA-164", "https://www.courtlistener.com/c/NMCA/2008/164/"},
	{"Prier v. Refrigeration Engineering Co., 74 Wn.2d 25, 442 P.2d 621 (1968)",
		"https://www.courtlistener.com/c/Wash.%202d/74/25/"},
	{"State v. Roe, 5 Wn. App. 6", "https://www.courtlistener.com/c/Wash.%20App./5/6/"},
	{"State v. Roe, 5 Wn. App. 2d 6", "https://www.courtlistener.com/c/Wash.%20App.%202d/5/6/"},
	{"IT Corp. v. County of Imperial, 35 Cal.3d 63 (1983)", "https://www.courtlistener.com/c/Cal.%203d/35/63/"},
	{"Butt v. State of California, 4 Cal.4th 668 (1992)", "https://www.courtlistener.com/c/Cal.%204th/4/668/"},
	{"Doe v. Roe, 9 Cal.2d 1", "https://www.courtlistener.com/c/Cal.%202d/9/1/"},
	{"Doe v. Roe, 10 Cal.5th 1 (2020)", "https://www.courtlistener.com/c/Cal.%205th/10/1/"},
	{"Doe v. Roe, 9 Cal.App.4th 268 (1992)", "https://www.courtlistener.com/c/Cal.%20App.%204th/9/268/"},
	{"Doe v. Roe, 9 F.Supp. 268", "https://www.courtlistener.com/c/F.%20Supp./9/268/"},
	{"Doe v. Roe, 9 F.Supp.2d 268", "https://www.courtlistener.com/c/F.%20Supp.%202d/9/268/"},
	{"Doe v. Roe, 9 F.Supp.3d 268", "https://www.courtlistener.com/c/F.%20Supp.%203d/9/268/"},
	{"Doe v. Roe, 9 So.2d 268", "https://www.courtlistener.com/c/So.%202d/9/268/"},
	{"Doe v. Roe, 9 So.3d 268", "https://www.courtlistener.com/c/So.%203d/9/268/"},
}

func TestEveryCodeHasAnAddressAsItIsPublished(t *testing.T) {
	codes, registers := places().codes, places().registers
	used := make(map[*place]bool)
	for _, x := range published {
		require.Equal(t, x[1], Citation{Kind: KindStatute, Text: x[0]}.Locator(), x[0])
		for i := range codes {
			at, _ := codes[i].address(x[0], onlyMore)
			used[&codes[i]] = used[&codes[i]] || at == x[1]
		}
		for i := range registers {
			used[&registers[i]] = used[&registers[i]] || reported(x[0], byLetter(registers[i:i+1], afterVolume)) == x[1]
		}
	}
	for i := range codes {
		require.True(t, used[&codes[i]], "no citation of %q is tried", codes[i].cited)
	}
	for i := range registers {
		require.True(t, used[&registers[i]], "no citation of %q is tried", registers[i].cited)
	}
}

func TestEveryReporterIsAskedForByItsAbbreviation(t *testing.T) {
	reporters := places().reporters
	own := make(map[*place]bool)
	for _, x := range decided {
		require.Equal(t, x[1], Citation{Kind: KindCase, Text: x[0]}.Locator(), x[0])
		for i := range reporters {
			own[&reporters[i]] = own[&reporters[i]] || reported(x[0], byLetter(reporters[i:i+1], afterVolume)) == x[1]
		}
	}
	for i := range reporters {
		if own[&reporters[i]] {
			continue
		}
		name := strings.TrimSuffix(strings.TrimPrefix(reporters[i].cited, "{1#} "), " {2#}")
		want := "https://www.courtlistener.com/c/" + url.PathEscape(name) + "/12/345/"
		require.Equal(t, want, Citation{Kind: KindCase, Text: "Doe v. Roe, 12 " + name + " 345 (1999)"}.Locator())
		require.Equal(t, want, Citation{Kind: KindCase, Text: "12 " + name + " 345, 350"}.Locator())
	}
}

func TestTheTableOfPlacesHasOneLayout(t *testing.T) {
	laid, err := codec.Layout(placesFile, 160)
	require.NoError(t, err)
	require.Equal(t, string(laid), string(placesFile)) //nolint:testifylint // the layout too
}

// Every entry is written as its comment says, so that none of them can be read past its end.
func TestEveryEntryIsWellFormed(t *testing.T) {
	table, err := readPlaces(placesFile)
	require.NoError(t, err)
	entries := slices.Concat(table.codes, table.registers, table.reporters)
	for _, p := range entries {
		require.Regexp(t, `^(\{[1-4][.#R-]?\}|\[[^][{}*]+\]|[^][{}*])+\*?$`, p.cited)
		require.Regexp(t, `^https://([!-z]|\{[1-4](~|R|:[1-5]|[/%]100(:[1-5])?)?\})+$`, p.at, p.cited)
		require.GreaterOrEqual(t, len(p.cited), 6)
		for n := range 4 {
			hole := "{" + string(rune('1'+n))
			require.LessOrEqual(t, strings.Count(p.cited, hole), 1, p.cited)
			require.True(t, !strings.Contains(p.at, hole) || strings.Contains(p.cited, hole), p.cited)
		}
	}
	for _, list := range [][]place{table.registers, table.reporters} {
		for _, p := range list {
			require.True(t, strings.HasPrefix(p.cited, "{1#}"), p.cited)
		}
	}
}
