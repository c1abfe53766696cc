package law

import "sync"

// all is every jurisdiction, in the order of codes, federal law first. The law of one is put together when it is first
// asked for.
var all = [...]*jurisdiction{
	{code: "US", name: "United States (federal law)", write: federal},
	{code: "US-AK", name: "Alaska", write: alaska},
	{code: "US-AL", name: "Alabama", write: alabama},
	{code: "US-AR", name: "Arkansas", write: arkansas},
	{code: "US-AZ", name: "Arizona", write: arizona},
	{code: "US-CA", name: "California", write: california},
	{code: "US-CO", name: "Colorado", write: colorado},
	{code: "US-CT", name: "Connecticut", write: connecticut},
	{code: "US-DC", name: "District of Columbia", write: districtOfColumbia},
	{code: "US-DE", name: "Delaware", write: delaware},
	{code: "US-FL", name: "Florida", write: florida},
	{code: "US-GA", name: "Georgia", write: georgia},
	{code: "US-HI", name: "Hawaii", write: hawaii},
	{code: "US-IA", name: "Iowa", write: iowa},
	{code: "US-ID", name: "Idaho", write: idaho},
	{code: "US-IL", name: "Illinois", write: illinois},
	{code: "US-IN", name: "Indiana", write: indiana},
	{code: "US-KS", name: "Kansas", write: kansas},
	{code: "US-KY", name: "Kentucky", write: kentucky},
	{code: "US-LA", name: "Louisiana", write: louisiana},
	{code: "US-MA", name: "Massachusetts", write: massachusetts},
	{code: "US-MD", name: "Maryland", write: maryland},
	{code: "US-ME", name: "Maine", write: maine},
	{code: "US-MI", name: "Michigan", write: michigan},
	{code: "US-MN", name: "Minnesota", write: minnesota},
	{code: "US-MO", name: "Missouri", write: missouri},
	{code: "US-MS", name: "Mississippi", write: mississippi},
	{code: "US-MT", name: "Montana", write: montana},
	{code: "US-NC", name: "North Carolina", write: northCarolina},
	{code: "US-ND", name: "North Dakota", write: northDakota},
	{code: "US-NE", name: "Nebraska", write: nebraska},
	{code: "US-NH", name: "New Hampshire", write: newHampshire},
	{code: "US-NJ", name: "New Jersey", write: newJersey},
	{code: "US-NM", name: "New Mexico", write: newMexico},
	{code: "US-NV", name: "Nevada", write: nevada},
	{code: "US-NY", name: "New York", write: newYork},
	{code: "US-OH", name: "Ohio", write: ohio},
	{code: "US-OK", name: "Oklahoma", write: oklahoma},
	{code: "US-OR", name: "Oregon", write: oregon},
	{code: "US-PA", name: "Pennsylvania", write: pennsylvania},
	{code: "US-RI", name: "Rhode Island", write: rhodeIsland},
	{code: "US-SC", name: "South Carolina", write: southCarolina},
	{code: "US-SD", name: "South Dakota", write: southDakota},
	{code: "US-TN", name: "Tennessee", write: tennessee},
	{code: "US-TX", name: "Texas", write: texas},
	{code: "US-UT", name: "Utah", write: utah},
	{code: "US-VA", name: "Virginia", write: virginia},
	{code: "US-VT", name: "Vermont", write: vermont},
	{code: "US-WA", name: "Washington", write: washington},
	{code: "US-WI", name: "Wisconsin", write: wisconsin},
	{code: "US-WV", name: "West Virginia", write: westVirginia},
	{code: "US-WY", name: "Wyoming", write: wyoming},
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
