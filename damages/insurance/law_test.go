package insurance_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law/data"
)

// What the law of each state is, by the source that was read: where the debtor is punished for its own act, and where it answers for the act
// of another. "?" stands for an answer that turns on the conduct.
func TestTheLawOfEachState(t *testing.T) {
	type row struct{ code, status, vicarious, silent, source string }
	rows := []row{
		{"US-AK", "allowed", "", "covered", "Aetna v. Marion Equipment, as McCandlish reports it; Providence Washington v. City of Valdez on all sums"},
		{"US-AL", "allowed", "", "", "Omni v. Foreman and Capital Motor Lines v. Loring, as McCandlish reports them"},
		{"US-AR", "allowed", "", "", "Southern Farm Bureau v. Daniel, as a chart of 2016 reports it"},
		{"US-AZ", "allowed", "", "", "Price v. Hartford"},
		{"US-CA", "barred", "undecided", "", "PPG v. Transamerica"},
		{"US-CO", "barred", "undecided", "", "Brown v. Western Casualty, as a chart of 2016 reports it; Lira v. Shelter"},
		{"US-CT", "vicarious_only", "", "covered", "Avis v. Liberty Mutual; Tedesco v. Maryland Casualty"},
		{"US-DE", "allowed", "", "", "Whalen v. On-Deck"},
		{"US-FL", "barred", "undecided", "", "U.S. Concrete Pipe v. Bould and Ranger v. Allied World, as law firms report them"},
		{"US-GA", "allowed", "", "", "Greenwood Cemetery v. Travelers, as Baker v. Armstrong reports it"},
		{"US-HI", "express_only", "", "", "Haw. Rev. Stat. § 431:10-240"},
		{"US-IA", "allowed", "", "covered", "Skyline Harvestore v. Centennial"},
		{"US-ID", "allowed", "", "", "Abbie Uriguen v. United States Fire"},
		{"US-IL", "vicarious_only", "", "covered", "Beaver v. Country Mutual; Scott v. Instant Parking"},
		{"US-IN", "undecided", "allowed", "covered", "Norfolk & Western v. Hartford"},
		{"US-KS", "barred", "undecided", "", "Flint Hills v. Federated, Syl. 3"},
		{"US-LA", "allowed", "", "", "Creech v. Aetna, as a later case reports it"},
		{"US-MD", "allowed", "", "", "First National Bank v. Fidelity & Deposit"},
		{"US-MN", "barred", "undecided", "", "Wojciak v. Northern Package, as a later case reports it"},
		{"US-MO", "barred", "undecided", "", "Crull v. Gleb, as a later case reports it"},
		{"US-NC", "allowed", "", "covered", "Mazza v. Medical Mutual, headnotes 1 and 2"},
		{"US-NH", "allowed", "", "", "American Home v. Fish, as a newsletter of 2013 reports it"},
		{"US-NJ", "barred", "undecided", "", "Johnson & Johnson v. Aetna"},
		{"US-NM", "allowed", "", "covered", "Baker v. Armstrong"},
		{"US-NY", "barred", "undecided", "", "Zurich v. Shearson Lehman Hutton, 84 N.Y.2d at 313"},
		{"US-OH", "barred", "undecided", "", "Casey v. Calhoun; Ohio Rev. Code § 3937.182(B) as reported"},
		{"US-OK", "vicarious_only", "", "covered", "Dayton Hudson v. American Mutual"},
		{"US-OR", "allowed", "", "covered", "Harrell v. Travelers"},
		{"US-PA", "vicarious_only", "", "", "Butterfield v. Giuntoli; Bensalem Racing v. ACE as reported"},
		{"US-RI", "barred", "undecided", "", "the bulletin of March 28, 2013 on Allen v. Simmons"},
		{"US-SC", "allowed", "", "covered", "Budget & Control Board v. Prince; Carroway v. Johnson"},
		{"US-TN", "allowed", "", "covered", "Lazenby v. Universal Underwriters, headnotes 5 and 8"},
		{"US-TX", "undecided", "", "", "Fairfield v. Stephens Martin Paving, which answers for one type of policy"},
		{"US-VA", "allowed", "", "", "Va. Code Ann. § 38.2-227"},
		{"US-WA", "allowed", "", "covered", "Fluke v. Hartford"},
		{"US-WI", "allowed", "", "covered", "Brown v. Maxey"},
		{"US-WV", "allowed", "", "covered", "Hensley v. Erie, Syl. Pts. 2 and 3"},
	}
	var codes []string
	for _, c := range rows {
		got, err := insurance.Punitive(c.code, civil.On(2024, 1, 1))
		require.NoError(t, err, c.source)
		require.Equal(t, c.status, got.Status.String(), "%s: %s", c.code, c.source)
		require.Equal(t, c.vicarious, got.Vicarious.String(), "%s: %s", c.code, c.source)
		require.Equal(t, c.silent, got.Silent.String(), "%s: %s", c.code, c.source)
		require.NotEmpty(t, got.Title)
		require.NotEqual(t, authority.Unverified, got.Confirmed, c.code)
		require.Equal(t, got.Confirmed == authority.Read, len(got.Caveats) == 0, c.code)
		codes = append(codes, c.code)
	}
	require.Equal(t, codes, insurance.Codes(), "each state with law has a row")
}

// Of the others nothing was confirmed, and the answer is an error.
func TestWhatWasNotConfirmedIsNotCovered(t *testing.T) {
	for _, code := range []string{"US", "US-DC", "US-KY", "US-MA", "US-ME", "US-MI", "US-MS", "US-MT", "US-ND", "US-NE", "US-NV", "US-SD", "US-UT", "US-VT",
		"US-WY", "", "nowhere"} {
		_, err := insurance.Punitive(code, civil.On(2024, 1, 1))
		require.ErrorIs(t, err, dated.ErrNotCovered, code)
	}
	_, err := insurance.Law{}.Punitive(civil.Date{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// loaded is a file of the law of insurance as a caller's, with every check.
func loaded(code, text string) (insurance.Law, error) {
	var w insurance.Law
	err := dated.ReadFile([]byte(text), code, dated.NewWrongs(), func(f *dated.File) { w.Form(f) })
	return w, err
}

func libraryFile(t testing.TB, folder string) string {
	t.Helper()
	text, err := data.Files.ReadFile(folder + "/insurance.json")
	require.NoError(t, err)
	return string(text)
}

func TestTheFilesOfTheLibraryAreChecked(t *testing.T) {
	for _, code := range insurance.Codes() {
		w, err := loaded(code, libraryFile(t, strings.ToLower(code)))
		require.NoError(t, err, code)
		require.Equal(t, code, w.Jurisdiction())
		for v := range w.Versions() {
			require.True(t, v.Custom, "a caller's own")
		}
	}
}

func TestABadFileIsRefusedWithThePathAndTheReason(t *testing.T) {
	for name, c := range map[string]struct{ folder, old, replacement, where, why string }{
		"an ID of elsewhere":            {"us-oh", `"us-oh-punitive-insurance"`, `"us-ky-punitive-insurance"`, "punitive[0].id", "us-oh-"},
		"an unknown status":             {"us-oh", `"barred"`, `"forbidden"`, "punitive[0].status", "vicarious_only"},
		"no status":                     {"us-oh", `"status": "barred",`, ``, "punitive[0].status", "missing"},
		"a status said twice":           {"us-oh", `"vicarious": "undecided"`, `"vicarious": "barred"`, "punitive[0].vicarious", "says again"},
		"no status for another's act":   {"us-oh", `"vicarious": "undecided"`, `"vicarious": "express_only"`, "punitive[0].vicarious", "no status"},
		"conduct where all is barred":   {"us-oh", `"vicarious": "undecided"`, `"barred_if": ["intentional"]`, "punitive[0].barred_if", "matters nothing"},
		"an unknown finding":            {"us-va", `"barred_if": ["intentional"]`, `"barred_if": ["intentionally"]`, "punitive[0].barred_if[0]", "no finding"},
		"a silent form that is unknown": {"us-wi", `"silent": "covered"`, `"silent": "silent"`, "punitive[0].silent", "no reading"},
		"a form that has to be express": {"us-hi", `"express_only"`, `"express_only", "silent": "covered"`, "punitive[0].silent", "does not name"},
		"an event of no policy": {"us-hi", `"status"`, `"applies": {"by": "verdict", "from": "1988-01-01"}, "status"`, "punitive[0].applies.by",
			"no day of verdict"},
		"an unknown member": {"us-hi", `"status"`, `"state": "x", "status"`, "punitive[0].state", "unknown"},
	} {
		text := libraryFile(t, c.folder)
		require.Contains(t, text, c.old, name)
		_, err := loaded(strings.ToUpper(c.folder), strings.Replace(text, c.old, c.replacement, 1))
		require.ErrorContains(t, err, c.where, name)
		require.ErrorContains(t, err, c.why, name)
	}
}

// Law of the caller's own comes before the library's, and selects its version by the day on which the policy was issued.
func TestLawOfTheCallersOwnIsDated(t *testing.T) {
	const source = `"sources": [{"cite": "an act", "kind": "statute", "read": {"as": "text", "at": "https://example.org", "on": "2024-01-01"}}]`
	w, err := loaded("US-OH", `{"jurisdiction": "US-OH", "reviewed": "2024-01-01", "punitive": [
		{"id": "us-oh-a", "title": "allowed", "applies": {"by": "day", "until": "2020-01-01"}, "status": "allowed", "silent": "covered", `+source+`},
		{"id": "us-oh-b", "title": "barred", "applies": {"by": "day", "from": "2020-01-01"}, "status": "barred", `+source+`}]}`)
	require.NoError(t, err)
	for _, c := range []struct {
		issued civil.Date
		status insurance.Status
	}{{civil.On(2019, 12, 31), insurance.Allowed}, {civil.On(2020, 1, 1), insurance.Barred}} {
		got, err := w.Punitive(c.issued)
		require.NoError(t, err)
		require.Equal(t, c.status, got.Status)
	}
	record := insurance.Record{Policies: []insurance.Policy{covering("US-OH", "100", insurance.Silent, "d")}}
	owed := []insurance.Owed{owes("d", "x", kindPunitive, "50")}
	_, err = record.Divide(owed, w)
	require.Equal(t, []string{"policies[0].issued"}, expect.Paths(err))
	record.Policies[0].Issued = civil.On(2019, 12, 31)
	got, err := record.Divide(owed, w)
	require.NoError(t, err)
	require.Equal(t, "50.00", got.Insured.StringFixed(2))
	record.Policies[0].Issued = civil.On(2024, 6, 1)
	got, err = record.Divide(owed, w)
	require.NoError(t, err)
	require.Equal(t, "50.00", got.Uninsured.StringFixed(2))
	a, err := w.Punitive(civil.On(2024, 6, 1))
	require.NoError(t, err)
	require.Equal(t, []string{"The law was last read on 2024-01-01."}, a.Caveats)
}

// A file of law from outside neither panics nor hangs, and no more does what is divided by it.
func FuzzLaw(f *testing.F) {
	for _, folder := range []string{"us-oh", "us-va", "us-hi", "us-ct"} {
		f.Add(libraryFile(f, folder))
	}
	f.Fuzz(func(t *testing.T, text string) {
		w, err := loaded("US-OH", text)
		if err != nil {
			return
		}
		_, _ = w.Punitive(civil.On(2024, 1, 1))
		_, _ = insurance.Record{Policies: []insurance.Policy{covering("US-OH", "100", insurance.Silent, "d")}}.Divide([]insurance.Owed{owes("d", "x",
			kindPunitive, "50")}, w)
	})
}
