module github.com/claimcheck/claimcheck/bench

go 1.26.0
