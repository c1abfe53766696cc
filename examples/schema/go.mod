module github.com/makewhole/remedies/examples/schema

go 1.25.0

require (
	github.com/makewhole/remedies v0.0.0
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
)

require golang.org/x/text v0.14.0 // indirect

replace github.com/makewhole/remedies => ../..
