module github.com/claimcheck/claimcheck/internal/proptest

go 1.26.0
