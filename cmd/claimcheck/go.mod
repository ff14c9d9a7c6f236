module github.com/claimcheck/claimcheck/cmd/claimcheck

go 1.26.0
