package source

import (
	"io"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/lexicon"
	"golang.org/x/text/language"
)

// Table says how to read one. Each cell of a value column becomes an assertion, whose selector names its column and
// its row (the line of the file that it begins on).
//
// The zero value wants a header line with the columns value, unit, measurand, entity, place, period, in any order and
// case; value is required, other roles are taken by their names too, and any other column is left alone. It reads
// numbers in the neutral notation: "1234.5", "30 000", "-7", "(1 234)" for −1234, "1.2e6", "12 %", "10..15", "≥3 000".
// With a Language numbers are read as that language writes them: "1.234,5".
//
// Units are read in the notation of [quantity.ParseUnit], then as words of the language (English where none is
// stated): "USD", "million US$", "troops/month". Periods are read by [claim.ParsePeriod], or by the column's Format.
//
// Cells that say that there is nothing are skipped: the empty cell, "n/a", "n.a.", "na", "nan", "null", "none", "..", "...", "…",
// ":", "-", "–", "—", "x", in any case, and the table's own Missing.
type Table struct {
	Name     string // of the dataset; "": "table"
	Title    string
	Columns  []Column // nil: by their names
	Language language.Tag
	Lexicon  *lexicon.Lexicon
	Complete bool     // every member of the universe is in it: needed for records, ranks and totals
	Missing  []string // more words for "nothing"
	Comma    rune     // between the fields; 0: comma, semicolon, tab or bar, whichever the header line has most of
	Encoding string   // "": UTF-8, or UTF-16 by its byte order mark; else a name such as "windows-1252"

	// What holds for every cell whose row and column don't say.
	Measurand, Entity, Place, Unit string
	Period                         claim.Period
	Aggregation                    claim.Aggregation
	Modality                       claim.Modality
	Provenance                     Provenance

	decimal, group string // of numbers, where a package states them; "": the language's
}

// What a table may have. Beyond it reading fails; nothing is cut off.
const (
	MaxRecord  = 1 << 20 // bytes in a record, line breaks within quotation marks included
	MaxColumns = 1 << 12
	MaxRows    = 1 << 25
	MaxDigits  = 400 // of a number; exponents are bounded by it too
	MaxFaults  = 10  // errors told at once
)

// Column says what stands in a column.
type Column struct {
	Name   string // as the header line has it; "*": a value column for each header not named otherwise, which is its period or else its measurand
	Role   Role
	Unit   string // of a value column
	Format string // of a period: "%Y-%m-%d" and its kind; "year", "quarter", "month": dates that stand for it
	Of     string // lower, upper, uncertainty, status: the value column that it is about; "": every one

	// Of a value column: what holds for its cells. A row's own word comes first, but a measurand is added to it.
	Measurand, Entity, Place, Period string
	Aggregation                      claim.Aggregation
	Modality                         claim.Modality

	at      int  // by inference: its place in the header, from 1, since names there may be empty or the same
	lenient bool // by inference: what is no number is left out, with a warning
	coded   bool // by inference: its cells begin with a number that stands for the word after it
}

// Role is what a column is for. The zero value is none: the column is left alone.
type Role string

// The roles.
const (
	RoleNone        Role = ""
	RoleValue       Role = "value"       // a figure
	RoleDate        Role = "date"        // a date that is itself what is asserted: "founded"
	RoleUnit        Role = "unit"        // of the row's values
	RoleMeasurand   Role = "measurand"   // what is measured; "metric" is read as the same
	RoleEntity      Role = "entity"      // of whom or what
	RolePlace       Role = "place"       // where
	RolePeriod      Role = "period"      // when
	RoleDimension   Role = "dimension"   // narrows what is measured: sector, sex, age group
	RoleLower       Role = "lower"       // the lower end of a range, or of an interval around a value
	RoleUpper       Role = "upper"       // the upper end
	RoleUncertainty Role = "uncertainty" // ± around a value
	RoleAggregation Role = "aggregation" // total, mean, instant …
	RoleModality    Role = "modality"    // estimated, forecast …
	RoleStatus      Role = "status"      // the publisher's flag
	RolePublisher   Role = "publisher"
	RoleURL         Role = "url"
	RolePublished   Role = "published" // the date of first release
	RoleVintage     Role = "vintage"
	RoleTier        Role = "tier"
)

var roles = [...]Role{
	RoleValue, RoleDate, RoleUnit, RoleMeasurand, RoleEntity, RolePlace, RolePeriod, RoleDimension, RoleLower, RoleUpper, RoleUncertainty,
	RoleAggregation, RoleModality, RoleStatus, RolePublisher, RoleURL, RolePublished, RoleVintage, RoleTier,
}

// ParseRole reads a role's name.
func ParseRole(s string) (Role, bool) {
	if s == "metric" {
		return RoleMeasurand, true
	}
	for _, r := range roles {
		if string(r) == s {
			return r, true
		}
	}
	return RoleNone, s == "" || s == "none"
}

// Infer reads a table through and chooses what its columns are for, by their names and contents, where t declares none.
// The answer is t with Columns, to be read by ReadCSV, and what was chosen as warnings. It fails where there is nothing
// that could be a value. The title is read for what the table is about.
func (t Table) Infer(r io.Reader) (Table, []Warning, error) {
	ws, err := t.infer(r, &descriptor{Name: t.Name, Title: t.Title}, &resource{})
	return t, ws, err
}

// ReadCSV reads a table. An error is a *ParseError, or several joined, each with line, column, value and what is
// accepted; then there is no index.
func (t Table) ReadCSV(r io.Reader) (*Index, error) {
	b := newBuilder(t.Lexicon)
	if err := t.read(b, r, nil); err != nil {
		return nil, err
	}
	return b.index(), nil
}
