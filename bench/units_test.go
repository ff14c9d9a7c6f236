package bench_test

import (
	"math/big"
	"testing"

	"github.com/bojanz/currency"
	"github.com/cockroachdb/apd/v3"

	"github.com/claimcheck/claimcheck/quantity"
)

func benchUnit(b *testing.B, s string) quantity.Unit {
	b.Helper()
	u, err := quantity.ParseUnit(s)
	if err != nil {
		b.Fatal(err)
	}
	return u
}

// BenchmarkConvert turns 90 kilometers per hour into meters per second: exactly, in ready units. Its yardsticks multiply and divide by
// the same factors, ready too, in apd (34 digits) and in big.Rat; "ratio" is how many times as long as ours they take, in one run.
func BenchmarkConvert(b *testing.B) {
	q, to := quantity.Int(90, benchUnit(b, "kilometer-per-hour")), benchUnit(b, "meter-per-second")
	ours := 0.0
	b.Run("Quantity", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := q.In(to); err != nil {
				b.Fatal(err)
			}
		}
		ours = float64(b.Elapsed()) / float64(b.N)
	})
	b.Run("apd", func(b *testing.B) {
		c := apd.BaseContext.WithPrecision(34)
		x, f, g := apd.New(90, 0), apd.New(1000, 0), apd.New(3600, 0)
		b.ReportAllocs()
		for b.Loop() {
			r := new(apd.Decimal)
			if _, err := c.Mul(r, x, f); err != nil {
				b.Fatal(err)
			}
			if _, err := c.Quo(r, r, g); err != nil {
				b.Fatal(err)
			}
		}
		ratio(b, ours)
	})
	b.Run("big.Rat", func(b *testing.B) {
		x, f := big.NewRat(90, 1), big.NewRat(1000, 3600)
		b.ReportAllocs()
		for b.Loop() {
			new(big.Rat).Mul(x, f)
		}
		ratio(b, ours)
	})
}

// BenchmarkExchange turns 100 euros into dollars by a ready rate. Its yardstick is bojanz/currency, which does so in apd.
func BenchmarkExchange(b *testing.B) {
	eur, usd := benchUnit(b, "EUR"), benchUnit(b, "USD")
	ours := 0.0
	b.Run("Quantity", func(b *testing.B) {
		r := quantity.Rate{Base: eur, Quote: usd, Mid: quantity.FromRat(big.NewRat(10892, 10000), quantity.Unit{})}
		q := quantity.Int(100, eur)
		b.ReportAllocs()
		for b.Loop() {
			if _, err := r.Convert(q); err != nil {
				b.Fatal(err)
			}
		}
		ours = float64(b.Elapsed()) / float64(b.N)
	})
	b.Run("bojanz/currency", func(b *testing.B) {
		a, err := currency.NewAmount("100", "EUR")
		if err != nil {
			b.Fatal(err)
		}
		b.ReportAllocs()
		for b.Loop() {
			if _, err := a.Convert("USD", "1.0892"); err != nil {
				b.Fatal(err)
			}
		}
		ratio(b, ours)
	})
}

// BenchmarkReadUnit reads a unit's name. (Nothing else in Go that reads CLDR's or UCUM's is known to us.)
func BenchmarkReadUnit(b *testing.B) {
	for _, c := range []struct {
		text string
		read func(string) (quantity.Unit, error)
	}{{"kilometer-per-hour", quantity.ParseUnit}, {"kilometer/hour", quantity.ParseUnit}, {"km/h", quantity.ParseUCUM}} {
		b.Run(c.text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.read(c.text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func ratio(b *testing.B, ours float64) {
	if ours > 0 {
		b.ReportMetric(float64(b.Elapsed())/float64(b.N)/ours, "ratio")
	}
}
