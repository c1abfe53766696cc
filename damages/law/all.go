package law

import "sync"

// all is every jurisdiction, in the order of codes, federal law first. Its files are read when it is first
// asked for.
var all = [...]*jurisdiction{
	{code: "US", name: "United States (federal law)"},
	{code: "US-AK", name: "Alaska"},
	{code: "US-AL", name: "Alabama"},
	{code: "US-AR", name: "Arkansas"},
	{code: "US-AZ", name: "Arizona"},
	{code: "US-CA", name: "California"},
	{code: "US-CO", name: "Colorado"},
	{code: "US-CT", name: "Connecticut"},
	{code: "US-DC", name: "District of Columbia"},
	{code: "US-DE", name: "Delaware"},
	{code: "US-FL", name: "Florida"},
	{code: "US-GA", name: "Georgia"},
	{code: "US-HI", name: "Hawaii"},
	{code: "US-IA", name: "Iowa"},
	{code: "US-ID", name: "Idaho"},
	{code: "US-IL", name: "Illinois"},
	{code: "US-IN", name: "Indiana"},
	{code: "US-KS", name: "Kansas"},
	{code: "US-KY", name: "Kentucky"},
	{code: "US-LA", name: "Louisiana"},
	{code: "US-MA", name: "Massachusetts"},
	{code: "US-MD", name: "Maryland"},
	{code: "US-ME", name: "Maine"},
	{code: "US-MI", name: "Michigan"},
	{code: "US-MN", name: "Minnesota"},
	{code: "US-MO", name: "Missouri"},
	{code: "US-MS", name: "Mississippi"},
	{code: "US-MT", name: "Montana"},
	{code: "US-NC", name: "North Carolina"},
	{code: "US-ND", name: "North Dakota"},
	{code: "US-NE", name: "Nebraska"},
	{code: "US-NH", name: "New Hampshire"},
	{code: "US-NJ", name: "New Jersey"},
	{code: "US-NM", name: "New Mexico"},
	{code: "US-NV", name: "Nevada"},
	{code: "US-NY", name: "New York"},
	{code: "US-OH", name: "Ohio"},
	{code: "US-OK", name: "Oklahoma"},
	{code: "US-OR", name: "Oregon"},
	{code: "US-PA", name: "Pennsylvania"},
	{code: "US-RI", name: "Rhode Island"},
	{code: "US-SC", name: "South Carolina"},
	{code: "US-SD", name: "South Dakota"},
	{code: "US-TN", name: "Tennessee"},
	{code: "US-TX", name: "Texas"},
	{code: "US-UT", name: "Utah"},
	{code: "US-VA", name: "Virginia"},
	{code: "US-VT", name: "Vermont"},
	{code: "US-WA", name: "Washington"},
	{code: "US-WI", name: "Wisconsin"},
	{code: "US-WV", name: "West Virginia"},
	{code: "US-WY", name: "Wyoming"},
}

const letters = 26

// places is where in the list the code with two letters stands, 0 where none does.
var places = sync.OnceValue(func() *[letters * letters]uint8 {
	var out [letters * letters]uint8
	for i, j := range all {
		if i > 0 {
			out[int(j.code[3]-'A')*letters+int(j.code[4]-'A')] = uint8(i) //nolint:gosec // there are 52
		}
	}
	return &out
})
