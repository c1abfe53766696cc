package law

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
	{code: "US-IL", name: "Illinois", write: illinois},
	{code: "US-NC", name: "North Carolina", write: northCarolina},
	{code: "US-ND", name: "North Dakota", write: northDakota},
	{code: "US-NH", name: "New Hampshire", write: newHampshire},
	{code: "US-NJ", name: "New Jersey", write: newJersey},
	{code: "US-NM", name: "New Mexico", write: newMexico},
	{code: "US-NV", name: "Nevada", write: nevada},
	{code: "US-NY", name: "New York", write: newYork},
	{code: "US-OR", name: "Oregon", write: oregon},
	{code: "US-UT", name: "Utah", write: utah},
	{code: "US-VA", name: "Virginia", write: virginia},
	{code: "US-VT", name: "Vermont", write: vermont},
	{code: "US-WI", name: "Wisconsin", write: wisconsin},
	{code: "US-WV", name: "West Virginia", write: westVirginia},
	{code: "US-WY", name: "Wyoming", write: wyoming},
}
