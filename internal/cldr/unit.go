package cldr

import (
	"iter"
	"math/big"
	"slices"
	"strings"
)

// Unit is a simple unit of the CLDR with its conversion to base units (UTS #35, Unit Conversion):
//
//	base = value × Num/Den × π^Pi + OffsetNum/OffsetDen
//
// Num, Den and the offset are exact, as decimal integers; where the factor was measured, not defined, Measured says so.
type Unit struct {
	ID       string
	Quantity string // what it measures: "length", "speed", "temperature"
	BaseUnit string // CLDR identifier of the base: "kilogram-meter-per-square-second"
	Base     []Power

	Num, Den             string
	Pi                   int8
	OffsetNum, OffsetDen string // empty where there is none

	Special    string // "beaufort": a scale with a table, not a factor
	Measured   bool
	Prefixable bool // kilo-, milli- … may stand before it
}

// Power is a simple base unit with an exponent.
type Power struct {
	Unit string
	Exp  int8
}

// Inexact reports whether no rational number converts the unit exactly.
func (u *Unit) Inexact() bool { return u.Pi != 0 || u.Measured || u.Special != "" }

// Factor is Num/Den, new on each call. Without Pi it is the whole factor.
func (u *Unit) Factor() *big.Rat { return rat(u.Num, u.Den) }

// Offset is what is added after the factor, zero for most; new on each call.
func (u *Unit) Offset() *big.Rat { return rat(u.OffsetNum, u.OffsetDen) }

func rat(num, den string) *big.Rat {
	if r, ok := new(big.Rat).SetString(num + "/" + den); ok {
		return r
	}
	return new(big.Rat)
}

// Units yields the simple units by ID.
func Units() iter.Seq[*Unit] {
	return func(yield func(*Unit) bool) {
		for i := range unitTable {
			if !yield(&unitTable[i]) {
				return
			}
		}
	}
}

// UnitByID finds a simple unit. Prefixes and compounds ("kilometer-per-hour") are for the caller to take apart.
func UnitByID(id string) (*Unit, bool) {
	i, ok := slices.BinarySearchFunc(unitTable[:], id, func(u Unit, id string) int { return strings.Compare(u.ID, id) })
	if !ok {
		return nil, false
	}
	return &unitTable[i], true
}

// UnitAlias is today's identifier for one of an earlier CLDR version, "tonne" for "metric-ton".
func UnitAlias(id string) (string, bool) {
	a, ok := search(unitAliases[:], id, func(a *[2]string) string { return a[0] })
	return a[1], ok
}

// Prefix is a prefix of a unit: Base to the Power.
type Prefix struct {
	Name, Symbol string // "kilo", "k"
	Base         uint8  // 10 or 2
	Power        int8
}

// Prefixes yields the SI and binary prefixes by name.
func Prefixes() iter.Seq[Prefix] { return slices.Values(prefixTable[:]) }

// PrefixByName finds "kilo", "mebi" …
func PrefixByName(name string) (Prefix, bool) {
	return search(prefixTable[:], name, func(p *Prefix) string { return p.Name })
}
