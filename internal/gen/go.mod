module github.com/claimcheck/claimcheck/internal/gen

go 1.26.0
