module github.com/claimcheck/claimcheck/bench

go 1.26.0

require (
	github.com/bojanz/currency v1.4.2 // indirect
	github.com/clipperhouse/uax29/v2 v2.7.0 // indirect
	github.com/cockroachdb/apd/v3 v3.2.3 // indirect
	golang.org/x/text v0.44.0 // indirect
)
