package quantity_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/claimcheck/claimcheck/quantity"
)

// ucumUnits tells codes and what they are in the canonical notation.
var ucumUnits = []struct{ code, want string }{
	{"m", "meter"},
	{"km/h", "kilometer-per-hour"},
	{"mL", "milliliter"},
	{"dag", "dekagram"},
	{"cd", "candela"},
	{"cm2", "square-centimeter"},
	{"m.s-2", "meter-per-square-second"},
	{"m.s+2", "meter-square-second"},
	{"/min", "per-minute"},
	{"/m.s", "second-per-meter"},
	{"kg/(m.s2)", "kilogram-per-meter-square-second"},
	{"J/(kg.(K.mol))", "joule-per-kelvin-mole-kilogram"},
	{"10*3/uL", "/microliter*1000"},
	{"10^-2", "/100"},
	{"10*30", "factor[1000000000000000000000000000000]"},
	{"3.m", "meter*3"},
	{"{cells}", "1"},
	{"mg{protein}/L", "milligram-per-liter"},
	{"mg/dL", "milligram/deciliter"},
	{"1{tablet}", "1"},
	{"%", "percent"},
	{"[ppm]", "part-per-1e6"},
	{"dyn", "dyne[0.00001 newton]"},
	{"kdyn", "kilodyne[0.01 newton]"},
	{"k[IU]/L", "kiloIU[1000 #IU]/liter"},
	{"[CFU]", "#CFU"},
	{"Cel", "celsius"},
	{"mmol/mol", "millimole-per-mole"},
	{"a", "julian-year[365.25 day]"},
	{"[ft_us]", "survey-foot[1200/3937 meter]"},
	{"B[10.nV]", "bel-10-nanovolt"},
	{"dB", "decibel"},
	{"''", "arc-second"},
	{"mm[Hg]", "millimeter-of-mercury[133.322 pascal]"},
}

func TestParseUCUM(t *testing.T) {
	for _, c := range ucumUnits {
		u, err := quantity.ParseUCUM(c.code)
		if err != nil || u.String() != c.want {
			t.Errorf("%s is %v, %v, want %s", c.code, u, err, c.want)
		}
	}
}

var notUCUM = []struct {
	code   string
	reason error
}{
	{"", quantity.ErrSyntax},
	{"furlong", quantity.ErrUnit},
	{"KM", quantity.ErrUnit},
	{"kmin", quantity.ErrUnit}, // min has no prefixes
	{"kkm", quantity.ErrUnit},
	{"m/", quantity.ErrSyntax},
	{"//m", quantity.ErrSyntax},
	{"m..s", quantity.ErrSyntax},
	{"(m", quantity.ErrSyntax},
	{"m)", quantity.ErrSyntax},
	{"(m)2", quantity.ErrSyntax},
	{"m s", quantity.ErrSyntax},
	{"m-", quantity.ErrSyntax},
	{"m^2", quantity.ErrSyntax},
	{"2m", quantity.ErrSyntax},
	{"10+3", quantity.ErrSyntax},
	{"{a", quantity.ErrSyntax},
	{"{a b}", quantity.ErrSyntax},
	{"{é}", quantity.ErrSyntax},
	{"m/0", quantity.ErrZero},
	{"[in_i", quantity.ErrUnit},
	{"m61", quantity.ErrLimit},
	{"10*401", quantity.ErrLimit},
	{"m99999999999999999999", quantity.ErrLimit},
	{strings.Repeat("(", 40) + "m", quantity.ErrLimit},
	{strings.Repeat("m/", 100_000) + "m", quantity.ErrLimit},
	{strings.Repeat("m.", 70) + "m", quantity.ErrLimit},
	{strings.Repeat("7.", 900) + "m", quantity.ErrLimit},
	{"m.s.g.rad.K.cd.mol.bit.[IU]", quantity.ErrLimit},
}

func TestParseUCUMRefuses(t *testing.T) {
	for _, c := range notUCUM {
		u, err := quantity.ParseUCUM(c.code)
		var ue *quantity.UnitError
		if !errors.Is(err, c.reason) || !errors.As(err, &ue) {
			t.Errorf("%.40s is %v, %v, want %v", c.code, u, err, c.reason)
		}
	}
}

// TestConvertUCUM has answers in the units' own definitions; an empty one can't be had, for the reason given.
func TestConvertUCUM(t *testing.T) {
	for _, c := range []struct {
		n        int64
		from, to string
		want     string
		reason   error
	}{
		{1, "[mi_i]", "km", "1.609344", nil},
		{3, "[gal_br]", "mL", "13 638.27", nil},
		{1, "[mi_us]", "[ft_us]", "5 280", nil},
		{1, "[acr_us]", "[ch_us]2", "10", nil},
		{1, "[acr_br]", "[yd_br]2", "4 840", nil},
		{1, "[twp]", "[sct]", "36", nil},
		{1, "[cicero]", "[didot]", "12", nil},
		{1, "[lb_tr]", "[sc_ap]", "288", nil},
		{2, "erg", "dyn.cm", "2", nil},
		{1, "P", "g/cm/s", "1", nil},
		{1, "Oe", "Gb/cm", "1", nil},
		{1, "G", "Mx/cm2", "1", nil},
		{1, "Lmb.[pi]", "sb", "1", nil},
		{1, "R", "C/kg", "0.000258", nil},
		{1, "REM", "cSv", "1", nil},
		{1, "a", "d", "365.25", nil},
		{1, "[HP]", "[ft_i].[lbf_av]/s", "550", nil},
		{1, "eV", "[e].V", "1", nil},
		{760, "m[Hg]", "[PRU].mL/s", "760 000", nil},
		{40, "Cel", "[degRe]", "32", nil},
		{40, "Cel", "[degF]", "104", nil},
		{30, "dB", "B", "3", nil},
		{5, "k[IU]/L", "[IU]/mL", "5", nil},
		{1, "[IU]", "[CFU]", "", quantity.ErrKind},
		{1, "m", "s", "", quantity.ErrDimension},
		{7, "[pH]", "mol/L", "", quantity.ErrInexact},
		{7, "[pH]", "m", "", quantity.ErrDimension},
		{3, "B", "Np", "", quantity.ErrInexact},
		{3, "B[W]", "W", "", quantity.ErrInexact},
		{1, "[pi].m", "m", "", quantity.ErrInexact},
		{1, "[m_e]", "g", "", quantity.ErrInexact},
	} {
		from, err1 := quantity.ParseUCUM(c.from)
		to, err2 := quantity.ParseUCUM(c.to)
		if err := errors.Join(err1, err2); err != nil {
			t.Error(err)
			continue
		}
		q, err := quantity.Int(c.n, from).In(to)
		got := strings.TrimSuffix(q.String(), " "+to.String())
		if c.want == "" {
			got = ""
		}
		if !errors.Is(err, c.reason) || got != c.want {
			t.Errorf("%d %s in %s is %q, %v, want %q, %v", c.n, c.from, c.to, got, err, c.want, c.reason)
		}
	}
}

func FuzzParseUCUM(f *testing.F) {
	for _, c := range ucumUnits {
		f.Add(c.code)
	}
	for _, c := range notUCUM {
		f.Add(c.code)
	}
	f.Fuzz(func(t *testing.T, s string) {
		u, err := quantity.ParseUCUM(s)
		if err != nil {
			// Whatever is refused is refused with a reason, and where.
			var ue *quantity.UnitError
			if !errors.As(err, &ue) || ue.Offset < 0 || ue.Offset > len(s) {
				t.Fatalf("%q: %v", s, err)
			}
			return
		}
		// What was read is written in the canonical notation, and read back.
		if v, err := quantity.ParseUnit(u.String()); err != nil || v != u {
			t.Fatalf("%q is %s, which is read as %v, %v", s, u, v, err)
		}
		// An annotation changes nothing.
		if v, err := quantity.ParseUCUM(s + "{x}"); err == nil && v != u {
			t.Fatalf("%q is %s, annotated %s", s, u, v)
		}
		// Parentheses change nothing.
		if v, err := quantity.ParseUCUM("(" + s + ")"); err == nil && v != u {
			t.Fatalf("%q is %s, in parentheses %s", s, u, v)
		}
		// Divided by itself it is 1.
		if len(s) < 500 && !strings.HasPrefix(s, "/") {
			if v, err := quantity.ParseUCUM("(" + s + ")/(" + s + ")"); err == nil && v != (quantity.Unit{}) {
				t.Fatalf("%q by itself is %s", s, v)
			}
		}
	})
}

func ExampleParseUCUM() {
	// A laboratory sends its unit as UCUM; the figure goes into a text in another.
	sent, err := quantity.ParseUCUM("g/dL")
	if err != nil {
		fmt.Println(err)
		return
	}
	wanted, _ := quantity.ParseUCUM("g/L")
	fmt.Println(quantity.Int(14, sent).In(wanted))
	_, err = quantity.ParseUCUM("gm/dL")
	fmt.Println(err)
	// Output:
	// 140 gram-per-liter <nil>
	// quantity: "gm/dL" at byte 0: unknown unit
}

func BenchmarkParseUCUM(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := quantity.ParseUCUM("mg/(kg.h)"); err != nil {
			b.Fatal(err)
		}
	}
}
