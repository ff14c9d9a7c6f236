package verify

import (
	"time"

	"github.com/claimcheck/claimcheck/quantity"
)

// Policy is every number of "what a figure means". C is the claimed value, S the source's, u the place of C's last
// non-zero digit (a power of ten), ulp the place of the last digit written (a scale word counts). All numbers are exact decimals
// as text. A row's hard band agrees; its soft band is close, which supports with a condition if Close is set and refutes otherwise.
//
// News and Strict return fresh values to change. The zero Policy accepts nothing but the very number. A Policy must not be
// changed while it is in use; a finding holds all of it.
type Policy struct {
	Name string `json:"name"`

	// Close lets the soft bands support.
	Close bool `json:"close"`
	// Allow is what a supported verdict may have had to allow for; anything else makes it not enough evidence.
	Allow Condition `json:"allow"`

	// Rounded is in ulp: bare percentages, rates, indices, temperatures; money and measures with fewer than RoundZeros trailing
	// zeros; scale words with decimals. Hard is to either side, Soft away from zero only (truncated digits).
	Rounded Tolerance `json:"rounded"`
	// Count is in u: bare counts with exactly one trailing zero from CountFrom on. Other bare counts, ranks and
	// anniversaries with fewer than RoundZeros trailing zeros are the very number.
	Count     Tolerance `json:"count"`
	CountFrom string    `json:"countFrom"`
	// Age is in years from C, which itself belongs to it: whole years that have elapsed.
	Age string `json:"age"`
	// Round is for bare numbers with at least RoundZeros trailing zeros, and for scale words without decimals; RoundTruncated
	// reaches away from zero from C by its Place, at most its Max.
	Round          Clipped `json:"round"`
	RoundTruncated Clip    `json:"roundTruncated"`
	RoundZeros     int     `json:"roundZeros"`
	// About is about, around, some, roughly, circa. Counts below AboutSmallBelow have at least AboutSmall to either side.
	About           Clipped `json:"about"`
	AboutSmall      string  `json:"aboutSmall"`
	AboutSmallBelow string  `json:"aboutSmallBelow"`
	// AboutScale is in ulp: about, on an interval scale (°C).
	AboutScale Tolerance `json:"aboutScale"`
	// Understated and Tenfold are shares of C: a lower bound that holds, and from where it says too little or is off by a digit.
	Understated string `json:"understated"`
	Tenfold     string `json:"tenfold"`
	// UpTo is a share of C: up to, as many as; S lies between it and C.
	UpTo Tolerance `json:"upTo"`
	// Nearly, JustUnder and JustOver are shares of C, to the one side that the words say.
	Nearly    Tolerance `json:"nearly"`
	JustUnder Tolerance `json:"justUnder"`
	JustOver  Tolerance `json:"justOver"`
	// Between widens a stated range by Place of the written place, at most Max of the end.
	Between Clip `json:"between"`
	// Several is how far "several" stretches; VagueUnderstated times the lower end of a vague word is where it says too little.
	Several          string `json:"several"`
	VagueUnderstated string `json:"vagueUnderstated"`
	// CollectiveLow and CollectiveHigh are shares of C: a dozen, une dizaine.
	CollectiveLow  string `json:"collectiveLow"`
	CollectiveHigh string `json:"collectiveHigh"`
	// Fraction is a share of the smaller of p and 1 − p: half, a third, two in five.
	Fraction Tolerance `json:"fraction"`
	// Times is for doubled, tripled, halved: Hard is a share of what was added (of the factor itself, below one), Soft of the
	// factor.
	Times Tolerance `json:"times"`
	// Change is for "rose by p %": Hard in ulp; Soft a share of p where p is a multiple of ten. Truncated digits are as in Rounded.
	Change Tolerance `json:"change"`

	// Stale is how many days after its period's end a value may speak for the present, by the length of its period.
	Stale Stale `json:"stale"`
	// CountMonths converts a rate by the days of the months that the claim or its evidence is about, where those are whole ("in
	// February 2024": 29 days); else, and for all others, MeanMonth and MeanYear are the days by which rates, never durations,
	// convert.
	CountMonths bool   `json:"countMonths,omitempty"`
	MeanMonth   string `json:"meanMonth"`
	MeanYear    string `json:"meanYear"`

	// Limit is how many evidences a claim is decided by; the rest is said to be left out.
	Limit int `json:"limit"`
	// Rates convert currencies; without one they are another unit.
	Rates []quantity.Rate `json:"rates,omitempty"`
	// AsOf is the day that texts without a date are read on; zero: unknown.
	AsOf time.Time `json:"asOf,omitzero"`
}

// Tolerance is a pair of bands, each an exact decimal as text; the row says of what. "" is none.
type Tolerance struct {
	Hard string `json:"hard,omitempty"`
	Soft string `json:"soft,omitempty"`
}

// Clipped is a pair of clipped bands.
type Clipped struct {
	Hard Clip `json:"hard"`
	Soft Clip `json:"soft"`
}

// Clip is Place of the place u, but no less than Min and no more than Max of the value.
type Clip struct {
	Place string `json:"place"`
	Min   string `json:"min,omitempty"`
	Max   string `json:"max,omitempty"`
}

// Stale is a number of days by how often a value is published.
type Stale struct {
	Daily     int `json:"daily"`
	Monthly   int `json:"monthly"`
	Quarterly int `json:"quarterly"`
	Yearly    int `json:"yearly"`
}

// News is how a careful editor reads figures.
//
//	row                                               hard                          soft
//	exactly                                           {C}                           –
//	bare count, rank, anniversary, < 2 trailing zeros {C}                           one zero and C ≥ 100: ± u/2
//	age, elapsed whole years                          [C, C+1)                      –
//	bare percent, rate, index, temperature;
//	money, measure, < 2 trailing zeros;
//	a scale word with decimals                        ± ulp/2                       truncated: [C, C+ulp)
//	≥ 2 trailing zeros; a scale word without decimals ± clip(u/2, 0.5 %, 5 %)       ± clip(u/2, 1 %, 8 %); truncated: [C, C+min(u, 5 %))
//	about                                             ± clip(u/2, 5 %, 10 %)        ± clip(u/2, 8 %, 12 %); counts < 20: at least ± 1
//	about, on an interval scale                       ± 1 ulp                       ± 2 ulp
//	more than; at least                               (C, ∞); [C, ∞)                – ; from 1.5 C understated
//	less than; at most                                (−∞, C); (−∞, C]              – ; mirrored
//	up to                                             [0.8 C, C]                    from 0.5 C overstated
//	nearly                                            [0.95 C, C)                   [0.92 C, C)
//	just under                                        [0.97 C, C)                   [0.95 C, C)
//	just over                                         (C, 1.03 C]                   (C, 1.06 C]
//	between A and B                                   [A, B]                        ± min(half the written place, 5 %)
//	vague words                                       as the lexicon has them       several: up to 20
//	a dozen and other collectives                     [0.8 C, 1.3 C]                –
//	a fraction p                                      ± 10 % of min(p, 1 − p)       ± 15 %
//	doubled, tripled, halved                          1.9–2.1, 2.8–3.2, 0.45–0.55   ± 10 %
//	rose or fell by p %                               ± ulp/2                       ± 5 % of p where 10 divides p, or truncated
func News() *Policy {
	return &Policy{
		Name:             "news",
		Close:            true,
		Allow:            allConditions &^ (BoundDropped | Incomplete),
		Rounded:          Tolerance{"0.5", "1"},
		Count:            Tolerance{"0", "0.5"},
		CountFrom:        "100",
		Age:              "1",
		Round:            Clipped{Clip{"0.5", "0.005", "0.05"}, Clip{"0.5", "0.01", "0.08"}},
		RoundTruncated:   Clip{"1", "", "0.05"},
		RoundZeros:       2,
		About:            Clipped{Clip{"0.5", "0.05", "0.1"}, Clip{"0.5", "0.08", "0.12"}},
		AboutSmall:       "1",
		AboutSmallBelow:  "20",
		AboutScale:       Tolerance{"1", "2"},
		Understated:      "1.5",
		Tenfold:          "5",
		UpTo:             Tolerance{"0.8", "0.5"},
		Nearly:           Tolerance{"0.95", "0.92"},
		JustUnder:        Tolerance{"0.97", "0.95"},
		JustOver:         Tolerance{"1.03", "1.06"},
		Between:          Clip{"0.5", "", "0.05"},
		Several:          "20",
		VagueUnderstated: "5",
		CollectiveLow:    "0.8",
		CollectiveHigh:   "1.3",
		Fraction:         Tolerance{"0.1", "0.15"},
		Times:            Tolerance{"0.1", "0.1"},
		Change:           Tolerance{"0.5", "0.05"},
		Stale:            Stale{Daily: 7, Monthly: 62, Quarterly: 200, Yearly: 3 * 366},
		MeanMonth:        "30.436875",
		MeanYear:         "365.2425",
		Limit:            1000,
	}
}

// Strict reads figures as News does, but lets no soft band support, nor anything that a source leaves unsaid.
func Strict() *Policy {
	p := News()
	p.Name = "strict"
	p.Close = false
	p.Allow &^= SpeakerAssumed | Cleaned | UnitAssumed | MeasurandAssumed | EntityAssumed | PlaceAssumed | PeriodAssumed | ModalityAssumed |
		Stretched | Truncated | Cleaned | VintageUnknown | SameSpeaker
	return p
}
