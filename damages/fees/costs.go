package fees

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
)

// CostKind is what an item of a bill of costs is for.
type CostKind uint8

// The kinds of costs, by the paragraphs of 28 U.S.C. § 1920, and what none of them reaches. The zero CostKind is
// unspecified and invalid in input.
const (
	CostUnspecified       CostKind = iota
	CostClerk                      // (1) fees of the clerk
	CostMarshal                    // (1) fees of the marshal
	CostTranscript                 // (2) printed or electronically recorded transcripts
	CostPrinting                   // (3) printing
	CostWitness                    // (3) a witness, by § 1821: see [Attendance]
	CostExemplification            // (4) exemplification
	CostCopies                     // (4) copies of any materials
	DocketTrial                    // (5) $20 on trial, final hearing or default judgment
	DocketSmallAdmiralty           // (5) $10 instead, in admiralty, for a recovery below $50
	DocketDiscontinuance           // (5) $5 on discontinuance of a civil action
	DocketRecognizance             // (5) $5 for each proceeding on a recognizance
	DocketDeposition               // (5) $2.50 for each deposition admitted in evidence
	DocketAdmiraltyAppeal          // (5) $20, $50 or $100 in an admiralty appeal, by the amount involved
	AdmiraltyBriefs                // printing of briefs in an admiralty appeal, up to $25, $50 or $75
	CostCourtExpert                // (6) an expert the court appointed
	CostInterpreter                // (6) an interpreter of the spoken word
	CostInterpretation             // (6) special interpretation services under § 1828
	CostExpertFee                  // a party's own expert, beyond what § 1821 gives a witness
	CostTranslation                // translation of documents
	CostOther                      // anything else, such as e-discovery, jury consultants or postage
)

//enum:text CostKind kind of costs
var costNames = [...]string{"", "clerk", "marshal", "transcript", "printing", "witness", "exemplification", "copies",
	"docket_trial", "docket_small_admiralty", "docket_discontinuance", "docket_recognizance", "docket_deposition", "docket_admiralty_appeal",
	"admiralty_briefs", "court_expert", "interpreter", "interpretation", "expert_fee", "translation", "other"}

// Item is what a party claims in a bill of costs.
type Item struct {
	What     string          // 1 to 256 bytes; for a witness, the name
	Kind     CostKind        // required
	Amount   decimal.Decimal // dollars claimed, above 0; zero for a witness, whose claims stand in Witness
	Count    int             // depositions, or proceedings on recognizances, 1 to 10,000; zero for all else
	Involved decimal.Decimal // the amount in an admiralty appeal, above 0 dollars; zero for all else
	Witness  *Attendance     // for a witness only
	// Whether the court or the clerk found the item necessary: for transcripts and copies, "necessarily obtained for use in
	// the case". Unspecified where that is not recorded; the item then stands as claimed. Mixed asks for Found.
	Necessary finding.Status
	Found     decimal.Decimal // where Necessary is mixed: the dollars found necessary, above 0 and below Amount; not for a witness
}

// Attendance is what a witness is claimed for, and what 28 U.S.C. § 1821 measures it by. What is not claimed stays zero.
type Attendance struct {
	Fee         decimal.Decimal // dollars claimed for attendance
	Days        int             // days of attendance, 0 to 1,000
	TravelDays  int             // other days necessarily spent going and returning, 0 to 1,000
	Mileage     decimal.Decimal // dollars claimed for travel by private car
	Miles       decimal.Decimal // there and back, 0 to 1,000,000
	MileRate    decimal.Decimal // dollars a mile prescribed by the General Services Administration for the time
	Fare        decimal.Decimal // dollars paid to a common carrier, at the most economical rate, with a receipt
	Tolls       decimal.Decimal // dollars paid in tolls, taxicab fares and parking
	Subsistence decimal.Decimal // dollars claimed for days with a night away from home
	AwayDays    int             // those days, 0 to 1,000
	AwayRate    decimal.Decimal // the most a day the General Services Administration prescribed for the place
}

// Bill is a bill of costs under 28 U.S.C. § 1920.
type Bill struct {
	On    civil.Date // the day it is taxed
	Items []Item     // 1 to 1,000
}

// Ruling is what becomes of an item.
type Ruling uint8

// The rulings.
const (
	RulingUnspecified Ruling = iota
	Allowed                  // as claimed
	Cut                      // in part
	NotTaxable               // not at all
)

//enum:text Ruling ruling
var rulingNames = [...]string{"", "allowed", "cut", "not_taxable"}

// TaxedItem is an item of a bill, or of a witness one part: attendance, mileage, fare, tolls or subsistence.
type TaxedItem struct {
	Item      int // its place in the bill, from 0
	What      string
	Kind      CostKind
	Claimed   decimal.Decimal // dollars, to the cent
	Taxed     decimal.Decimal // dollars, to the cent; from 0 to Claimed
	Ruling    Ruling
	Why       string
	Caveat    string // "" for none
	Authority authority.Citation
}

// Costs is a bill of costs as taxed.
type Costs struct {
	Items   []TaxedItem
	Claimed decimal.Decimal // dollars
	Total   decimal.Decimal // dollars taxed: the sum of the items
	Caveats []string        // those of the items, each with what it is about, and what was not confirmed
	Omits   []string
}
