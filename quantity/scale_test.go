package quantity_test

import (
	"errors"
	"math/big"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
)

// TestScales converts between scales of their own and what they measure: In never does, Interval.In encloses.
func TestScales(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		// The table of the Beaufort scale: force 5 is 8.0 to 10.7 m/s, force 12 (here up to 17) a hurricane.
		{"[5, 5] beaufort", "meter-per-second", "[8, 10.8) meter-per-second"},
		{"[0, 0] beaufort", "meter-per-second", "[0, 0.3) meter-per-second"},
		{"[17, 17] beaufort", "meter-per-second", "[55.8, ∞) meter-per-second"},
		{"[5, 6] beaufort", "kilometer-per-hour", "[28.8, 50.04) kilometer-per-hour"},
		{"(5, ∞) beaufort", "meter-per-second", "[10.8, ∞) meter-per-second"},
		{"(-∞, 5) beaufort", "meter-per-second", "[0, 8) meter-per-second"},
		{"[10, 10] meter-per-second", "beaufort", "[5, 5] beaufort"},
		{"[8, 10.8) meter-per-second", "beaufort", "[5, 5] beaufort"},
		{"[8, 10.8] meter-per-second", "beaufort", "[5, 6] beaufort"},
		{"[64, 64] knot", "beaufort", "[12, 12] beaufort"},
		{"[500, 500] meter-per-second", "beaufort", "[17, 17] beaufort"},
		// Logarithms, exact where the exponent is whole.
		{"[7, 7] pH", "mole-per-liter", "[0.0000001, 0.0000001] mole-per-liter"},
		{"[4, 7] pH", "millimole-per-liter", "[0.0001, 0.1] millimole-per-liter"},
		{"[0.001, 0.001] mole-per-liter", "pH", "[3, 3] pH"},
		{"(-∞, 7] pH", "mole-per-liter", "[0.0000001, ∞) mole-per-liter"},
		{"[20, 20] decibel", "1", "[100, 100]"},
		{"[2, 2] bel", "decibel", "[20, 20] decibel"},
		{"[4, 4] bel-volt", "volt", "[100, 100] volt"},
		{"[2, 2] bel-kilowatt", "kilowatt", "[100, 100] kilowatt"},
		{"[8, 8] bit-logarithmic", "1", "[256, 256]"},
		{"[6, 6] homeopathic-x", "part-per-1e6", "[1, 1] part-per-1e6"},
		{"[3, 3] homeopathic-c", "part-per-1e6", "[1, 1] part-per-1e6"},
		{"[3, 3] root-hertz-acceleration", "square-meter-per-pow3-second", "[9, 9] square-meter-per-cubic-second"},
	} {
		var i quantity.Interval
		if err := i.UnmarshalText([]byte(c.from)); err != nil {
			t.Fatal(c.from, err)
		}
		j, err := i.In(unit(t, c.to))
		if err != nil {
			t.Errorf("%s in %s: %v", c.from, c.to, err)
			continue
		}
		if j.String() != c.want {
			t.Errorf("%s in %s is %s, want %s", c.from, c.to, j, c.want)
		}
		if q, err := i.Lo().Quantity.In(unit(t, c.to)); i.Unit() != unit(t, c.to) && !i.Lo().Unbounded && c.from != "[2, 2] bel" && !errors.Is(err, quantity.ErrInexact) {
			t.Errorf("%s in %s: %v, %v", i.Lo().Quantity, c.to, q, err)
		}
	}
}

// TestScalesEnclose compares with values known to many digits.
func TestScalesEnclose(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"7.4 pH", "mole-per-liter", "3.98107170553497250770252305087752043487675866877556e-8"},
		{"1 neper", "1", "2.71828182845904523536028747135266249775724709369995957"},
		{"3 decibel", "1", "1.99526231496887960135245539673954306236497889"},
		{"2 1", "bel", "0.301029995663981195213738894724493026768189881462108541"},
		{"10 percent-slope", "degree", "5.71059313749964251269588134823436011147916106690476296238503"},
		{"100 percent-slope", "degree", "45"},
		{"45 degree", "percent-slope", "100"},
		{"30 degree", "percent-slope", "57.7350269189625764509148780501957455647601751270126876"},
		{"0.5 mole-per-liter", "pH", "0.301029995663981195213738894724493026768189881462108541"},
		{"6 bel-spl", "pascal", "0.02"},
	} {
		var q quantity.Quantity
		if c.from == "2 1" {
			q = quantity.Int(2, quantity.Unit{})
		} else if err := q.UnmarshalText([]byte(c.from)); err != nil {
			t.Fatal(c.from, err)
		}
		i, err := quantity.PointInterval(q).In(unit(t, c.to))
		if err != nil {
			t.Errorf("%s in %s: %v", c.from, c.to, err)
			continue
		}
		want, _ := new(big.Rat).SetString(c.want)
		lo, hi := i.Lo().Quantity.Rat(), i.Hi().Quantity.Rat()
		last := new(big.Rat).Mul(new(big.Rat).Abs(want), big.NewRat(1, 1e15))
		last.Mul(last, big.NewRat(1, 1e13))
		if new(big.Rat).Sub(lo, last).Cmp(want) > 0 || new(big.Rat).Add(hi, last).Cmp(want) < 0 {
			t.Errorf("%s in %s is between %s and %s, not %s", c.from, c.to, lo.FloatString(60), hi.FloatString(60), c.want)
		}
		if width := hi.Sub(hi, lo); width.Cmp(last) > 0 {
			t.Errorf("%s in %s is enclosed within %s only", c.from, c.to, width.FloatString(60))
		}
	}
}

// TestScalesRefuse: what has no place on a scale is an error.
func TestScalesRefuse(t *testing.T) {
	for _, c := range [][2]string{
		{"[-1, 1] meter-per-second", "beaufort"}, {"[-1, 1] mole-per-liter", "pH"}, {"[0, 0] mole-per-liter", "pH"},
		{"[0, 90] degree", "percent-slope"}, {"[5, 5] beaufort", "meter"}, {"[1, 1] bel-volt", "watt"},
		{"[1e9, 1e9] bel", "1"}, {"[100000.5, 100000.5] neper", "1"},
	} {
		var i quantity.Interval
		if err := i.UnmarshalText([]byte(c[0])); err != nil {
			t.Fatal(err)
		}
		if j, err := i.In(unit(t, c[1])); err == nil && !(c[0] == "[0, 0] mole-per-liter" && j.Hi().Unbounded) {
			t.Errorf("%s in %s is %s", c[0], c[1], j)
		}
	}
}
