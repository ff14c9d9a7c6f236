package quantity_test

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/claimcheck/claimcheck/quantity"
)

// Each benchmark's yardstick is the same work in decimal.Decimal and in big.Rat.

func BenchmarkCompare(b *testing.B) {
	q, r := amount(b, "30 000 troop"), amount(b, "29 650 troop")
	b.Run("Quantity", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			q.Compare(r)
		}
	})
	b.Run("Decimal", func(b *testing.B) {
		x, y := decimal.New(3, 4), decimal.New(29650, 0)
		b.ReportAllocs()
		for b.Loop() {
			x.Cmp(y)
		}
	})
	b.Run("Rat", func(b *testing.B) {
		x, y := big.NewRat(30000, 1), big.NewRat(29650, 1)
		b.ReportAllocs()
		for b.Loop() {
			x.Cmp(y)
		}
	})
}

func BenchmarkCompareUnits(b *testing.B) {
	q, r := amount(b, "1.5 kilometer"), amount(b, "1 499 meter")
	b.ReportAllocs()
	for b.Loop() {
		q.Compare(r)
	}
}

func BenchmarkIn(b *testing.B) {
	for _, c := range [][2]string{
		{"90 kilometer-per-hour", "meter-per-second"}, {"12 mile", "kilometer"}, {"5 percent", "1"}, {"1 square-mile", "acre"},
	} {
		q, u := amount(b, c[0]), unit(b, c[1])
		b.Run(c[0]+" in "+c[1], func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := q.In(u); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("Decimal", func(b *testing.B) {
		x, f, g := decimal.New(90, 0), decimal.New(1000, 0), decimal.New(3600, 0)
		b.ReportAllocs()
		for b.Loop() {
			x.Mul(f).Div(g)
		}
	})
	b.Run("Rat", func(b *testing.B) {
		x, f := big.NewRat(90, 1), big.NewRat(1000, 3600)
		b.ReportAllocs()
		for b.Loop() {
			new(big.Rat).Mul(x, f)
		}
	})
}

func BenchmarkAdd(b *testing.B) {
	q, r := amount(b, "1.25 EUR"), amount(b, "99 EUR")
	b.Run("Quantity", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			q.Add(r)
		}
	})
	b.Run("Decimal", func(b *testing.B) {
		x, y := decimal.New(125, -2), decimal.New(99, 0)
		b.ReportAllocs()
		for b.Loop() {
			x.Add(y)
		}
	})
	b.Run("Rat", func(b *testing.B) {
		x, y := big.NewRat(125, 100), big.NewRat(99, 1)
		b.ReportAllocs()
		for b.Loop() {
			new(big.Rat).Add(x, y)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	for _, s := range []string{"12", "≈30 000 troop/month", "1.2e6 EUR", "4.3 kilometer-per-hour"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := quantity.Parse(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkParseUnit(b *testing.B) {
	for _, s := range []string{"kilometer-per-hour", "kilometer/hour", "troop/month", "EUR", "wing[24 #sortie]"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := quantity.ParseUnit(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkString(b *testing.B) {
	f, err := quantity.Parse("≈30 000 troop/month")
	if err != nil {
		b.Fatal(err)
	}
	buf := make([]byte, 0, 100)
	b.ReportAllocs()
	for b.Loop() {
		f.AppendText(buf)
	}
}

func BenchmarkUnitPer(b *testing.B) {
	n, m := unit(b, "troop"), unit(b, "month")
	b.ReportAllocs()
	for b.Loop() {
		n.Per(m)
	}
}

func BenchmarkCountedKind(b *testing.B) {
	for _, s := range []string{"troop", "wheelbarrow"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				quantity.CountedKind(s)
			}
		})
	}
}
