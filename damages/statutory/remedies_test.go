package statutory_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/statutory"
)

type row struct {
	id      statutory.ID
	dates   dated.Dates
	figures figures
	found   []finding.Topic
	pack    string // "" for the only one
	want    string
}

// What each section allows, by its own words: at each count, tier and date. The amounts are those of the statutes and,
// where a case or a table is named, of that; products are by hand.
func TestWhatTheStatutesAllow(t *testing.T) {
	later := on(2020, 6, 1)
	for name, c := range map[string]row{
		// 17 U.S.C. § 504(c)
		"copyright, one work":                              {"us-copyright-504c", later, figures{"works": "1"}, nil, "statutory", "$750.00 to $30,000.00"},
		"copyright, 24 works, willful (Thomas-Rasset)":     {"us-copyright-504c", later, figures{"works": "24"}, []finding.Topic{statutory.Willful}, "statutory", "$18,000.00 to $3,600,000.00"},
		"copyright, 30 works, willful (Tenenbaum)":         {"us-copyright-504c", later, figures{"works": "30"}, []finding.Topic{statutory.Willful}, "statutory", "$22,500.00 to $4,500,000.00"},
		"copyright, innocent":                              {"us-copyright-504c", later, figures{"works": "2"}, []finding.Topic{statutory.Innocent}, "statutory", "$400.00 to $60,000.00"},
		"copyright, remitted":                              {"us-copyright-504c", later, figures{"works": "2"}, []finding.Topic{statutory.Remitted}, "statutory", "$0.00"},
		"copyright, actual":                                {"us-copyright-504c", later, figures{"works": "2", "actual_damages": "100.10", "profits": "50.05"}, nil, "actual", "$150.15"},
		"copyright, filed the day before the 1999 act":     {"us-copyright-504c", on(1999, 12, 8), figures{"works": "1"}, nil, "statutory", "$500.00 to $20,000.00"},
		"copyright, filed the day of the 1999 act":         {"us-copyright-504c", on(1999, 12, 9), figures{"works": "1"}, nil, "statutory", "$750.00 to $30,000.00"},
		"copyright, old infringement, new action":          {"us-copyright-504c", dated.Dates{Accrual: civil.On(1985, 1, 1), Filing: civil.On(2000, 1, 1)}, figures{"works": "1"}, nil, "statutory", "$750.00 to $30,000.00"},
		"copyright, 1988 act, willful":                     {"us-copyright-504c", on(1989, 3, 1), figures{"works": "1"}, []finding.Topic{statutory.Willful}, "statutory", "$500.00 to $100,000.00"},
		"copyright, 1988 act, innocent":                    {"us-copyright-504c", on(1989, 3, 1), figures{"works": "1"}, []finding.Topic{statutory.Innocent}, "statutory", "$200.00 to $20,000.00"},
		"copyright, the day before the 1988 act, willful":  {"us-copyright-504c", on(1989, 2, 28), figures{"works": "1"}, []finding.Topic{statutory.Willful}, "statutory", "$250.00 to $50,000.00"},
		"copyright, the day before the 1988 act, innocent": {"us-copyright-504c", on(1989, 2, 28), figures{"works": "1"}, []finding.Topic{statutory.Innocent}, "statutory", "$100.00 to $10,000.00"},
		"copyright, first day":                             {"us-copyright-504c", on(1978, 1, 1), figures{"works": "1"}, nil, "statutory", "$250.00 to $10,000.00"},
		"circumvention, acts and violations":               {"us-dmca-1203c", later, figures{"acts": "3", "violations": "2"}, nil, "statutory", "$5,600.00 to $57,500.00"},
		"circumvention, innocent":                          {"us-dmca-1203c", later, figures{"acts": "3"}, []finding.Topic{statutory.Innocent}, "statutory", "$0.00 to $7,500.00"},
		"circumvention, again within three years":          {"us-dmca-1203c", later, figures{"acts": "1"}, []finding.Topic{statutory.Repeated}, "statutory", "$200.00 to $7,500.00"},
		"audio devices":                                    {"us-ahra-1009d", later, figures{"devices": "2", "recordings": "3", "transmissions": "1"}, nil, "statutory", "$0.00 to $15,075.00"},
		"audio devices, again":                             {"us-ahra-1009d", later, figures{"devices": "2"}, []finding.Topic{statutory.Repeated}, "statutory", "$0.00 to $10,000.00"},
		"audio, royalties and half more":                   {"us-ahra-1009d", later, figures{"actual_damages": "100", "royalties_unpaid": "80"}, nil, "actual", "$100.00 to $140.00"},
		"mask works":                                       {"us-mask-works-911c", later, figures{"mask_works": "1"}, nil, "statutory", "$0.00 to $250,000.00"},
		// trademark and patent
		"trademark, up to three times":        {"us-lanham-1117a", later, figures{"actual_damages": "1000", "profits": "500"}, nil, "", "$1,500.00 to $3,500.00"},
		"counterfeit, treble of the greater":  {"us-lanham-1117b", later, figures{"actual_damages": "1000", "profits": "1500"}, []finding.Topic{statutory.Counterfeit}, "", "$4,500.00"},
		"counterfeit, extenuating":            {"us-lanham-1117b", later, figures{"actual_damages": "1000"}, []finding.Topic{statutory.Counterfeit, statutory.Extenuating}, "", "$1,000.00"},
		"counterfeit, not knowing":            {"us-lanham-1117b", later, figures{"actual_damages": "1000"}, nil, "", "$1,000.00"},
		"counterfeit marks, willful":          {"us-lanham-1117c", on(2008, 10, 13), figures{"mark_types": "2"}, []finding.Topic{statutory.Willful}, "statutory", "$2,000.00 to $4,000,000.00"},
		"counterfeit marks":                   {"us-lanham-1117c", on(2008, 10, 13), figures{"mark_types": "2"}, nil, "statutory", "$2,000.00 to $400,000.00"},
		"counterfeit marks, the day before":   {"us-lanham-1117c", on(2008, 10, 12), figures{"mark_types": "1"}, []finding.Topic{statutory.Willful}, "statutory", "$500.00 to $1,000,000.00"},
		"counterfeit marks, first day":        {"us-lanham-1117c", on(1996, 7, 2), figures{"mark_types": "1"}, nil, "statutory", "$500.00 to $100,000.00"},
		"domain names":                        {"us-acpa-1117d", on(1999, 11, 29), figures{"domains": "3"}, nil, "statutory", "$3,000.00 to $300,000.00"},
		"personal names":                      {"us-names-8131", later, nil, nil, "", "$0.00"},
		"patent, ordinary":                    {"us-patent-284", later, figures{"actual_damages": "10", "reasonable_royalty": "30"}, nil, "", "$30.00"},
		"patent, willful":                     {"us-patent-284", later, figures{"reasonable_royalty": "30"}, []finding.Topic{statutory.Willful}, "", "$30.00 to $90.00"},
		"design, at least 250":                {"us-design-289", later, figures{"profits": "249.99"}, nil, "", "$250.00"},
		"design, above 250":                   {"us-design-289", later, figures{"profits": "250.01"}, nil, "", "$250.01"},
		"trade secret":                        {"us-dtsa-1836b3", later, figures{"actual_damages": "100", "unjust_enrichment": "20"}, nil, "actual", "$120.00"},
		"trade secret, willful and malicious": {"us-dtsa-1836b3", later, figures{"actual_damages": "100", "unjust_enrichment": "20"}, []finding.Topic{statutory.Malicious}, "actual", "$120.00 to $360.00"},
		"trade secret, royalty":               {"us-dtsa-1836b3", later, figures{"reasonable_royalty": "50"}, []finding.Topic{statutory.Malicious}, "royalty", "$50.00 to $150.00"},
		"antitrust":                           {"us-clayton-15", later, figures{"actual_damages": "33.33"}, nil, "", "$99.99"},
		"antitrust, foreign state":            {"us-clayton-15", later, figures{"actual_damages": "33.33"}, []finding.Topic{statutory.ForeignState}, "", "$33.33"},
		"bank tying":                          {"us-bank-tying-1975", later, figures{"actual_damages": "5"}, nil, "", "$15.00"},
		"racketeering":                        {"us-rico-1964c", later, figures{"actual_damages": "5"}, nil, "", "$15.00"},
		"securities, the lesser":              {"us-pslra-78u4e", later, figures{"actual_damages": "500", "market_loss": "499.99"}, nil, "", "$499.99"},
		"terrorism":                           {"us-terrorism-2333a", later, figures{"actual_damages": "5"}, nil, "", "$15.00"},
		"terror states":                       {"us-terror-states-1605A", later, figures{"actual_damages": "5"}, nil, "", "$5.00 and up, without a limit in the statute"},
		// communications
		"calls, one": {"us-tcpa-227b3", later, figures{"calls": "1"}, nil, "", "$500.00"},
		"calls, 1,850,440 (Wakefield v. ViSalus)": {"us-tcpa-227b3", later, figures{"calls": "1850440"}, nil, "", "$925,220,000.00"},
		"calls, willful":                 {"us-tcpa-227b3", later, figures{"calls": "1500"}, []finding.Topic{statutory.Willful}, "", "$750,000.00 to $2,250,000.00"},
		"calls, loss above the sum":      {"us-tcpa-227b3", later, figures{"calls": "1", "actual_damages": "500.01"}, nil, "", "$500.01"},
		"calls, loss below the sum":      {"us-tcpa-227b3", later, figures{"calls": "1", "actual_damages": "499.99"}, nil, "", "$500.00"},
		"do not call (Krakauer)":         {"us-tcpa-227c5", later, figures{"calls": "51119"}, []finding.Topic{statutory.Willful}, "", "$0.00 to $76,678,500.00"},
		"calls, state":                   {"us-tcpa-227g1", later, figures{"calls": "2"}, nil, "statutory", "$1,000.00"},
		"satellite":                      {"us-piracy-605e", later, figures{"violations": "2"}, nil, "statutory", "$2,000.00 to $20,000.00"},
		"satellite, dealing":             {"us-piracy-605e", later, figures{"dealings": "2"}, nil, "statutory", "$20,000.00 to $200,000.00"},
		"satellite, for gain":            {"us-piracy-605e", later, figures{"violations": "2"}, []finding.Topic{statutory.PrivateGain}, "statutory", "$2,000.00 to $220,000.00"},
		"satellite, unaware":             {"us-piracy-605e", later, figures{"violations": "1"}, []finding.Topic{statutory.Innocent}, "statutory", "$250.00 to $10,000.00"},
		"cable":                          {"us-piracy-553c3", later, nil, nil, "statutory", "$250.00 to $10,000.00"},
		"cable, for gain":                {"us-piracy-553c3", later, nil, []finding.Topic{statutory.PrivateGain}, "statutory", "$250.00 to $60,000.00"},
		"cable, unaware":                 {"us-piracy-553c3", later, nil, []finding.Topic{statutory.Innocent}, "statutory", "$100.00 to $10,000.00"},
		"e-mail, state, at its limit":    {"us-canspam-7706f", later, figures{"messages": "8000"}, nil, "", "$0.00 to $2,000,000.00"},
		"e-mail, state, above its limit": {"us-canspam-7706f", later, figures{"messages": "8001"}, nil, "", "$0.00 to $2,000,000.00"},
		"e-mail, state, false headers":   {"us-canspam-7706f", later, figures{"messages": "8001"}, []finding.Topic{statutory.HeaderFalsity}, "", "$0.00 to $2,000,250.00"},
		"e-mail, state, willful":         {"us-canspam-7706f", later, figures{"messages": "4"}, []finding.Topic{statutory.Willful}, "", "$0.00 to $3,000.00"},
		"e-mail, provider":               {"us-canspam-7706g", later, figures{"messages": "4", "other_messages": "40001"}, nil, "", "$0.00 to $1,000,400.00"},
		// privacy
		"wiretap, 99 days":             {"us-wiretap-2520", later, figures{"days": "99"}, nil, "", "$10,000.00 and up, without a limit in the statute"},
		"wiretap, 101 days":            {"us-wiretap-2520", later, figures{"days": "101"}, nil, "", "$10,100.00 and up, without a limit in the statute"},
		"wiretap, loss and profits":    {"us-wiretap-2520", later, figures{"days": "101", "actual_damages": "9000", "profits": "1100.01"}, nil, "", "$10,100.01 and up, without a limit in the statute"},
		"wiretap, private viewing":     {"us-wiretap-2520", later, nil, []finding.Topic{statutory.Unscrambled}, "", "$50.00 to $500.00"},
		"wiretap, private, once more":  {"us-wiretap-2520", later, nil, []finding.Topic{statutory.Unscrambled, statutory.SecondTime}, "", "$100.00 to $1,000.00"},
		"stored":                       {"us-sca-2707", later, nil, nil, "", "$1,000.00"},
		"stored, intentional":          {"us-sca-2707", later, nil, []finding.Topic{statutory.Intentional}, "", "$1,000.00 and up, without a limit in the statute"},
		"against the United States":    {"us-2712", later, figures{"litigation_costs": "10"}, nil, "", "$10,010.00"},
		"video":                        {"us-vppa-2710", later, nil, nil, "", "$2,500.00 and up, without a limit in the statute"},
		"driver":                       {"us-dppa-2724", later, figures{"actual_damages": "2500.01"}, nil, "", "$2,500.01"},
		"computer fraud":               {"us-cfaa-1030g", later, figures{"actual_damages": "444719.00"}, nil, "", "$444,719.00"},
		"tax return, acts":             {"us-tax-7431", later, figures{"acts": "3", "actual_damages": "2999.99", "cost_of_action": "1"}, nil, "", "$3,001.00"},
		"tax return, gross negligence": {"us-tax-7431", later, figures{"acts": "3"}, []finding.Topic{statutory.GrossNegligence}, "", "$3,000.00 and up, without a limit in the statute"},
		"Privacy Act":                  {"us-privacy-552a", later, figures{"actual_damages": "999.99"}, []finding.Topic{statutory.Intentional}, "", "$1,000.00"},
		"Privacy Act, not intentional": {"us-privacy-552a", later, figures{"actual_damages": "999.99"}, nil, "", "$0.00"},
		"financial privacy":            {"us-rfpa-3417", later, figures{"actual_damages": "5"}, nil, "", "$105.00"},
		"intimate images":              {"us-images-6851", on(2022, 10, 1), nil, nil, "statutory", "$150,000.00"},
		// credit
		"credit reports":                  {"us-fcra-1681n", later, figures{"consumers": "3"}, nil, "statutory", "$300.00 and up, without a limit in the statute"},
		"credit reports, pretenses":       {"us-fcra-1681n", later, figures{"consumers": "1", "actual_damages": "1000.01"}, []finding.Topic{statutory.FalsePretenses}, "actual", "$1,000.01 and up, without a limit in the statute"},
		"credit reports, negligent":       {"us-fcra-1681o", later, figures{"actual_damages": "7"}, nil, "", "$7.00"},
		"debt collection":                 {"us-fdcpa-1692k", later, figures{"actual_damages": "7"}, nil, "", "$7.00 to $1,007.00"},
		"debt collection, class":          {"us-fdcpa-1692k", later, figures{"named_plaintiffs": "2", "net_worth": "49999999"}, []finding.Topic{statutory.ClassAction}, "", "$0.00 to $501,999.99"},
		"debt collection, class, at most": {"us-fdcpa-1692k", later, figures{"named_plaintiffs": "1", "net_worth": "50000100"}, []finding.Topic{statutory.ClassAction}, "", "$0.00 to $501,000.00"},
		"truth in lending":                {"us-tila-1640", later, figures{"finance_charge": "123.45"}, nil, "", "$246.90"},
		"lending, lease, least":           {"us-tila-1640", later, figures{"monthly_payments": "799.99"}, []finding.Topic{statutory.ConsumerLease}, "", "$200.00"},
		"lending, lease, between":         {"us-tila-1640", later, figures{"monthly_payments": "1000"}, []finding.Topic{statutory.ConsumerLease}, "", "$250.00"},
		"lending, lease, most":            {"us-tila-1640", later, figures{"monthly_payments": "8000.04"}, []finding.Topic{statutory.ConsumerLease}, "", "$2,000.00"},
		"lending, lease, before 2013":     {"us-tila-1640", on(2013, 1, 20), figures{"monthly_payments": "8000"}, []finding.Topic{statutory.ConsumerLease}, "", "$1,000.00"},
		"lending, open end, least":        {"us-tila-1640", later, figures{"finance_charge": "249.99"}, []finding.Topic{statutory.OpenEnd}, "", "$500.00"},
		"lending, open end, most":         {"us-tila-1640", later, figures{"finance_charge": "2500.01"}, []finding.Topic{statutory.OpenEnd}, "", "$5,000.00"},
		"lending, open end, pattern":      {"us-tila-1640", later, figures{"finance_charge": "300"}, []finding.Topic{statutory.OpenEnd, statutory.Pattern}, "", "$600.00 and up, without a limit in the statute"},
		"lending, open end, before 2010":  {"us-tila-1640", on(2010, 2, 21), figures{"finance_charge": "100"}, []finding.Topic{statutory.OpenEnd}, "", "$200.00"},
		"lending, home":                   {"us-tila-1640", later, nil, []finding.Topic{statutory.SecuredByHome}, "", "$400.00 to $4,000.00"},
		"lending, class":                  {"us-tila-1640", on(2013, 1, 21), figures{"net_worth": "200000000"}, []finding.Topic{statutory.ClassAction}, "", "$0.00 to $1,000,000.00"},
		"lending, class, before 2013":     {"us-tila-1640", on(2013, 1, 20), figures{"net_worth": "200000000"}, []finding.Topic{statutory.ClassAction}, "", "$0.00 to $500,000.00"},
		"lending, high cost":              {"us-tila-1640", later, figures{"finance_charge": "1", "finance_fees": "900"}, []finding.Topic{statutory.MaterialTilaFailure}, "", "$902.00"},
		"equal credit":                    {"us-ecoa-1691e", later, nil, nil, "", "$0.00 to $10,000.00"},
		"equal credit, class":             {"us-ecoa-1691e", later, figures{"net_worth": "1000"}, []finding.Topic{statutory.ClassAction}, "", "$0.00 to $10.00"},
		"equal credit, government":        {"us-ecoa-1691e", later, figures{"actual_damages": "3"}, []finding.Topic{statutory.Government}, "", "$3.00"},
		"transfers":                       {"us-efta-1693m", later, figures{"actual_damages": "3"}, nil, "", "$103.00 to $1,003.00"},
		"funds, before 2020":              {"us-efaa-4010", on(2020, 6, 30), nil, nil, "", "$100.00 to $1,000.00"},
		"funds, 2020":                     {"us-efaa-4010", on(2020, 7, 1), nil, nil, "", "$100.00 to $1,100.00"},
		"funds, last of 2020's":           {"us-efaa-4010", on(2025, 6, 30), nil, nil, "", "$100.00 to $1,100.00"},
		"funds, 2025":                     {"us-efaa-4010", on(2025, 7, 1), nil, nil, "", "$125.00 to $1,350.00"},
		"funds, class":                    {"us-efaa-4010", on(2030, 6, 30), figures{"net_worth": "1000000000"}, []finding.Topic{statutory.ClassAction}, "", "$0.00 to $672,950.00"},
		"mortgages":                       {"us-respa-2605f", later, figures{"actual_damages": "5"}, []finding.Topic{statutory.Pattern}, "", "$5.00 to $2,005.00"},
		"mortgages, no pattern":           {"us-respa-2605f", later, figures{"actual_damages": "5"}, nil, "", "$5.00"},
		"mortgages, class":                {"us-respa-2605f", later, figures{"class_members": "600", "net_worth": "1000000000"}, []finding.Topic{statutory.Pattern, statutory.ClassAction}, "", "$0.00 to $1,000,000.00"},
		"mortgages, class, by net worth":  {"us-respa-2605f", later, figures{"class_members": "600", "net_worth": "1000000"}, []finding.Topic{statutory.Pattern, statutory.ClassAction}, "", "$0.00 to $10,000.00"},
		"mortgages, before 2013":          {"us-respa-2605f", on(2013, 1, 20), nil, []finding.Topic{statutory.Pattern}, "", "$0.00 to $1,000.00"},
		// wages
		"wages":                          {"us-flsa-216b", later, figures{"lost_pay": "1234.56"}, nil, "", "$2,469.12"},
		"wages, good faith":              {"us-flsa-216b", later, figures{"lost_pay": "1234.56"}, []finding.Topic{statutory.GoodFaith}, "", "$1,234.56 to $2,469.12"},
		"tips":                           {"us-flsa-216b", on(2018, 3, 23), figures{"tip_credit": "100", "tips_kept": "50"}, nil, "", "$300.00"},
		"retaliation":                    {"us-flsa-retaliation", later, figures{"lost_pay": "10"}, nil, "", "$20.00"},
		"age":                            {"us-adea-626b", later, figures{"lost_pay": "10"}, nil, "", "$10.00"},
		"age, willful":                   {"us-adea-626b", later, figures{"lost_pay": "10"}, []finding.Topic{statutory.Willful}, "", "$20.00"},
		"leave":                          {"us-fmla-2617", later, figures{"lost_pay": "100", "interest": "5"}, nil, "", "$210.00"},
		"leave, good faith":              {"us-fmla-2617", later, figures{"lost_pay": "100", "interest": "5"}, []finding.Topic{statutory.GoodFaith}, "", "$105.00 to $210.00"},
		"leave, no pay lost":             {"us-fmla-2617", later, figures{"actual_monetary_loss": "5000", "weekly_pay": "100"}, []finding.Topic{statutory.NoPayLost}, "", "$2,400.00"},
		"leave, servicemember":           {"us-fmla-2617", later, figures{"actual_monetary_loss": "5000", "weekly_pay": "100"}, []finding.Topic{statutory.NoPayLost, statutory.Servicemember}, "", "$5,200.00"},
		"service, day before the change": {"us-userra-4323", on(2025, 1, 1), figures{"lost_pay": "40000"}, []finding.Topic{statutory.Willful}, "", "$80,000.00"},
		"service, day of the change":     {"us-userra-4323", on(2025, 1, 2), figures{"lost_pay": "40000"}, []finding.Topic{statutory.Knowing}, "", "$90,000.00"},
		"service, loss above 50,000":     {"us-userra-4323", on(2025, 1, 2), figures{"lost_pay": "50000", "interest": "0.01"}, []finding.Topic{statutory.Knowing}, "", "$100,000.02"},
		"closing, 59 days":               {"us-warn-2104", later, figures{"days": "59", "days_employed": "1000", "daily_pay": "100"}, nil, "", "$5,900.00"},
		"closing, 61 days":               {"us-warn-2104", later, figures{"days": "61", "days_employed": "1000", "daily_pay": "100"}, nil, "", "$6,000.00"},
		"closing, half of employment":    {"us-warn-2104", later, figures{"days": "60", "days_employed": "101", "daily_pay": "100"}, nil, "", "$5,050.00"},
		"closing, payments":              {"us-warn-2104", later, figures{"days": "60", "days_employed": "1000", "daily_pay": "100", "payments": "6000.01"}, nil, "", "$0.00"},
		"closing, good faith":            {"us-warn-2104", later, figures{"days": "10", "days_employed": "1000", "daily_pay": "100", "lost_benefits": "1"}, []finding.Topic{statutory.GoodFaith}, "", "$0.00 to $1,001.00"},
		"whistleblower":                  {"us-fca-3730h", later, figures{"lost_pay": "10", "interest": "1", "special_damages": "2"}, nil, "", "$23.00"},
		"farm workers":                   {"us-mspa-1854", later, figures{"provisions": "3"}, nil, "statutory", "$0.00 to $1,500.00"},
		"farm workers, class":            {"us-mspa-1854", later, figures{"provisions": "1001"}, []finding.Topic{statutory.ClassAction}, "statutory", "$0.00 to $500,000.00"},
		"farm workers, transport":        {"us-mspa-1854", later, figures{"provisions": "1"}, []finding.Topic{statutory.Transport}, "statutory", "$0.00 to $10,000.00"},
		"farm workers, actual":           {"us-mspa-1854", later, figures{"actual_damages": "8"}, nil, "actual", "$0.00 to $8.00"},
		"plan documents, 1997":           {"us-erisa-1132c1", on(1997, 7, 30), figures{"days": "10"}, nil, "", "$0.00 to $1,100.00"},
		"plan documents, before":         {"us-erisa-1132c1", on(1997, 7, 29), figures{"days": "10"}, nil, "", "$0.00 to $1,000.00"},
		// civil rights: with nothing decided, from nothing to the cap
		"15 employees":                        {"us-title-vii-1981a", later, figures{"plaintiffs": "1", "employees": "15"}, nil, "", "$0.00 to $50,000.00"},
		"100 employees":                       {"us-title-vii-1981a", later, figures{"plaintiffs": "1", "employees": "100"}, nil, "", "$0.00 to $50,000.00"},
		"101 employees":                       {"us-title-vii-1981a", later, figures{"plaintiffs": "1", "employees": "101"}, nil, "", "$0.00 to $100,000.00"},
		"200 employees":                       {"us-title-vii-1981a", later, figures{"plaintiffs": "1", "employees": "200"}, nil, "", "$0.00 to $100,000.00"},
		"201 employees":                       {"us-title-vii-1981a", later, figures{"plaintiffs": "1", "employees": "201"}, nil, "", "$0.00 to $200,000.00"},
		"500 employees":                       {"us-title-vii-1981a", later, figures{"plaintiffs": "1", "employees": "500"}, nil, "", "$0.00 to $200,000.00"},
		"501 employees":                       {"us-title-vii-1981a", later, figures{"plaintiffs": "2", "employees": "501", "back_pay": "10", "front_pay": "20", "past_pecuniary": "30"}, nil, "", "$60.00 to $600,060.00"},
		"housing":                             {"us-fha-3613", later, figures{"actual_damages": "5"}, nil, "", "$5.00 and up, without a limit in the statute"},
		"clinics":                             {"us-face-248", later, figures{"violations": "3"}, nil, "statutory", "$15,000.00 and up, without a limit in the statute"},
		"minors, 2018":                        {"us-minors-2255", on(2018, 2, 14), nil, nil, "statutory", "$150,000.00 and up, without a limit in the statute"},
		"minors, the day before":              {"us-minors-2255", on(2018, 2, 13), figures{"actual_damages": "149999.99"}, nil, "", "$150,000.00"},
		"minors, the day before 2006":         {"us-minors-2255", on(2006, 7, 26), nil, nil, "", "$50,000.00"},
		"labels":                              {"us-labels-2318e", later, figures{"violations": "2"}, nil, "statutory", "$5,000.00 to $50,000.00"},
		"labels, again":                       {"us-labels-2318e", later, figures{"violations": "2"}, []finding.Topic{statutory.Repeated}, "statutory", "$5,000.00 to $150,000.00"},
		"trafficking":                         {"us-trafficking-1595", later, figures{"actual_damages": "5"}, nil, "", "$5.00"},
		"odometer, 2012":                      {"us-odometer-32710", on(2012, 10, 1), figures{"actual_damages": "3333.33"}, nil, "", "$10,000.00"},
		"odometer, treble":                    {"us-odometer-32710", on(2012, 10, 1), figures{"actual_damages": "3333.34"}, nil, "", "$10,000.02"},
		"odometer, before":                    {"us-odometer-32710", on(2012, 9, 30), figures{"actual_damages": "1"}, nil, "", "$1,500.00"},
		"Indian arts":                         {"us-indian-arts-305e", later, figures{"days": "3", "gross_profits": "1000.01"}, nil, "", "$3,000.03 and up, without a limit in the statute"},
		"Indian arts, before profits counted": {"us-indian-arts-305e", on(2000, 11, 8), figures{"days": "3"}, nil, "", "$3,000.00 and up, without a limit in the statute"},
		"warranty":                            {"us-warranty-2310d", later, figures{"actual_damages": "5"}, nil, "", "$5.00"},
		"service relief":                      {"us-scra-4042", later, figures{"actual_damages": "5"}, nil, "", "$5.00"},
		"torts of the United States":          {"us-ftca-2674", later, figures{"actual_damages": "5"}, nil, "", "$5.00"},
		"seamen":                              {"us-jones-30104", later, figures{"actual_damages": "5"}, nil, "", "$5.00"},
		"high seas":                           {"us-dohsa-30303", later, figures{"actual_damages": "5"}, nil, "", "$5.00"},
		// states
		"Illinois, negligent":             {"us-il-bipa-14-20", on(2024, 8, 2), figures{"violations": "2"}, nil, "", "$0.00 to $2,000.00"},
		"Illinois, intentional":           {"us-il-bipa-14-20", on(2024, 8, 1), figures{"violations": "2"}, []finding.Topic{statutory.Intentional}, "", "$0.00 to $10,000.00"},
		"California, computers":           {"us-ca-computer-502e", later, figures{"actual_damages": "444719"}, []finding.Topic{statutory.Oppression}, "", "$444,719.00 and up, without a limit in the statute"},
		"California, recording":           {"us-ca-privacy-637.2", later, figures{"violations": "2", "actual_damages": "3333.34"}, nil, "", "$10,000.02"},
		"California, Unruh":               {"us-ca-unruh-52a", later, figures{"offenses": "2", "actual_damages": "1000"}, nil, "", "$9,000.00"},
		"California, Unruh, up to treble": {"us-ca-unruh-52a", later, figures{"offenses": "1", "actual_damages": "2000"}, nil, "", "$6,000.00 to $8,000.00"},
		"California, breach, 2024":        {"us-ca-ccpa-1798.150", on(2024, 12, 31), figures{"incidents": "10"}, nil, "", "$1,000.00 to $7,500.00"},
		"California, breach, 2025":        {"us-ca-ccpa-1798.150", on(2025, 1, 1), figures{"incidents": "10"}, nil, "", "$1,070.00 to $7,990.00"},
		"Massachusetts, least":            {"us-ma-93a-9", later, figures{"actual_damages": "24.99"}, nil, "", "$25.00"},
		"Massachusetts, willful":          {"us-ma-93a-9", later, figures{"actual_damages": "100"}, []finding.Topic{statutory.Willful}, "", "$200.00 to $300.00"},
		"New York, least":                 {"us-ny-gbl-349h", later, figures{"actual_damages": "10"}, nil, "", "$50.00"},
		"New York, willful, small":        {"us-ny-gbl-349h", later, figures{"actual_damages": "100"}, []finding.Topic{statutory.Willful}, "", "$100.00 to $300.00"},
		"New York, willful, at the limit": {"us-ny-gbl-349h", later, figures{"actual_damages": "400"}, []finding.Topic{statutory.Willful}, "", "$400.00 to $1,000.00"},
		"New York, willful, above":        {"us-ny-gbl-349h", later, figures{"actual_damages": "1200"}, []finding.Topic{statutory.Willful}, "", "$1,200.00"},
		"Texas":                           {"us-tx-dtpa-17.50", later, figures{"economic_damages": "100", "mental_anguish": "50"}, nil, "", "$100.00"},
		"Texas, knowingly":                {"us-tx-dtpa-17.50", later, figures{"economic_damages": "100", "mental_anguish": "50"}, []finding.Topic{statutory.Knowing}, "", "$150.00 to $350.00"},
		"Texas, intentionally":            {"us-tx-dtpa-17.50", later, figures{"economic_damages": "100", "mental_anguish": "50"}, []finding.Topic{statutory.Intentional}, "", "$150.00 to $450.00"},
		"North Carolina":                  {"us-nc-75-16", later, figures{"actual_damages": "100"}, nil, "", "$300.00"},
		"New Jersey":                      {"us-nj-cfa-56:8-19", later, figures{"ascertainable_loss": "100"}, nil, "", "$300.00"},
		"Washington":                      {"us-wa-cpa-19.86.090", on(2009, 7, 26), figures{"actual_damages": "12500.01"}, []finding.Topic{statutory.UnfairAct}, "", "$12,500.01 to $37,500.01"},
		"Washington, other provisions":    {"us-wa-cpa-19.86.090", later, figures{"actual_damages": "20000"}, nil, "", "$20,000.00 to $60,000.00"},
		"Connecticut":                     {"us-ct-cutpa-42-110g", later, figures{"actual_damages": "5"}, nil, "", "$5.00 and up, without a limit in the statute"},
		"Vermont":                         {"us-vt-cpa-2461b", later, figures{"consideration_paid": "100"}, nil, "consideration", "$100.00 to $400.00"},
		"Missouri":                        {"us-mo-mmpa-407.025", later, figures{"actual_damages": "5"}, nil, "", "$5.00 and up, without a limit in the statute"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := lookup(t, c.id).Compute(statutory.Claim{Dates: c.dates, Quantities: c.figures.quantities(), Findings: found(c.found...)})
			require.NoError(t, err)
			for _, o := range got.Outcomes {
				if c.pack == "" || o.Package == c.pack {
					require.Equal(t, c.want, o.Allowed.String())
					require.Equal(t, c.want, o.Amount.String(), "nothing was decided")
					return
				}
			}
			t.Fatal("no such package")
		})
	}
}

// 28 C.F.R. § 85.5 and its forerunners: penalties by the day of the violation and the day they are assessed.
func TestPenaltiesForFalseClaimsByTwoDates(t *testing.T) {
	one := func(violation, assessment civil.Date) string {
		got, err := lookup(t, "us-fca-3729").Compute(statutory.Claim{Dates: dated.Dates{Accrual: violation, Assessment: assessment}, Quantities: figures{"claims": "1"}.quantities()})
		if err != nil {
			return err.Error()
		}
		return got.Outcomes[0].Allowed.String()
	}
	after := civil.On(2015, 11, 3)
	for _, c := range []struct {
		on   civil.Date
		want string
	}{
		{civil.On(2016, 8, 1), "$5,500.00 to $11,000.00"},
		{civil.On(2016, 8, 2), "$10,781.00 to $21,563.00"},
		{civil.On(2017, 2, 3), "$10,781.00 to $21,563.00"},
		{civil.On(2017, 2, 4), "$10,957.00 to $21,916.00"},
		{civil.On(2018, 1, 29), "$10,957.00 to $21,916.00"},
		{civil.On(2018, 1, 30), "$11,181.00 to $22,363.00"},
		{civil.On(2020, 6, 20), "$11,665.00 to $23,331.00"},
		{civil.On(2021, 12, 14), "$11,803.00 to $23,607.00"},
		{civil.On(2022, 5, 10), "$12,537.00 to $25,076.00"},
		{civil.On(2023, 1, 31), "$13,508.00 to $27,018.00"},
		{civil.On(2024, 2, 13), "$13,946.00 to $27,894.00"},
		{civil.On(2025, 7, 3), "$13,946.00 to $27,894.00"},
		{civil.On(2025, 7, 4), "$14,308.00 to $28,619.00"},
		{civil.On(2026, 6, 30), "$14,308.00 to $28,619.00"},
	} {
		require.Equal(t, c.want, one(after, c.on), c.on)
	}
	require.Contains(t, one(after, civil.On(2026, 7, 1)), "covered before 2026-07-01")
	require.Contains(t, one(after, civil.Date{}), "date of assessment")
	require.Equal(t, "$5,500.00 to $11,000.00", one(civil.On(2015, 11, 2), civil.On(2025, 12, 1)), "an old violation keeps the old penalty")
	require.Equal(t, "$5,000.00 to $10,000.00", one(civil.On(1999, 9, 28), civil.Date{}))
	require.Equal(t, "$2,000.00", one(civil.On(1986, 10, 26), civil.Date{}))
	require.Contains(t, one(civil.On(1982, 9, 12), civil.Date{}), "not covered")
}

func TestFalseClaimsAreTrebledAndAtLeastDoubledAfterDisclosure(t *testing.T) {
	claim := statutory.Claim{Dates: on(2010, 1, 1), Quantities: figures{"claims": "2", "actual_damages": "755.54", "cost_of_action": "10"}.quantities()}
	got, err := lookup(t, "us-fca-3729").Compute(claim)
	require.NoError(t, err)
	require.Equal(t, "$13,276.62 to $24,276.62", got.Outcomes[0].Allowed.String()) // 2 × 5,500 + 3 × 755.54 + 10
	claim.Findings = found(statutory.Disclosed)
	got, err = lookup(t, "us-fca-3729").Compute(claim)
	require.NoError(t, err)
	require.Equal(t, "$12,521.08 to $24,276.62", got.Outcomes[0].Allowed.String())
}
