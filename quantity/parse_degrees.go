package quantity

import (
	"github.com/claimcheck/claimcheck/internal/scan"
	"github.com/claimcheck/claimcheck/lexicon"
)

// degrees settles what degrees behind a number are of, and their sign:
//
//	degrees = [ "below zero" ] [ scale ["of"] ] number degree [ scale ] [ "below zero" ] | number "below zero"
//
// Where no scale is said they are Celsius if they are below zero or the sentence is about the weather, as all languages but English
// report it; else they stay degrees, which may be an angle's or another scale's.
func (r *reader) degrees(f *found) {
	degree, _ := r.period("degree")
	if !f.hasUnit {
		if f.sign != 0 || f.num.vague || r.particle(f.to) != "below" || f.num.form != Numeral {
			return
		}
		f.unit, f.hasUnit = unit{u: degree, span: r.spanOf(f.to, f.to+1), kind: Temperature, known: true}, true
		f.sign, f.to = -1, f.to+1
		f.unit.to = f.to
		r.celsius(f)
		return
	}
	bare := f.unit.u == degree
	if !bare && f.unit.kind != Temperature || f.to != f.unit.to {
		return
	}
	if bare {
		if class, to, ok := r.scaleOfDegrees(f.to, true); ok {
			r.onScale(f, class, Span{f.unit.span.Start, r.toks[to-1].End})
			f.to, f.unit.to, bare = to, to, false
		} else if k := r.scaleBefore(f); k >= r.from {
			class, _, _ := r.scaleOfDegrees(k, false)
			r.onScale(f, class, f.unit.span)
			f.from, bare = k, false
		}
	} else if s := r.text(f.to); (s == "°" || s == "º" || s == "˚") && r.glued(f.to) { // 37摄氏°
		f.to++
		f.unit.to = f.to
	}
	if f.sign == 0 {
		switch {
		case r.particle(f.to) == "below": // 4 degrees below zero
			f.sign, f.unit.kind = -1, Temperature
			f.to++
		case r.particle(f.from-1) == "below": // 零下5度
			f.sign, f.unit.kind = -1, Temperature
			f.from--
		}
	}
	if bare {
		r.celsius(f)
	}
}

func (r *reader) onScale(f *found, class string, span Span) {
	f.unit.u, _ = r.period(class)
	f.unit.kind, f.unit.span = Temperature, span
}

// scaleOfDegrees reads the name of a scale at token k, or its letter.
func (r *reader) scaleOfDegrees(k int, letter bool) (class string, to int, ok bool) {
	if s, named := r.sense(k, lexicon.Units); named {
		switch s.Class {
		case "celsius", "fahrenheit", "kelvin":
			return s.Class, k + 1, true
		}
	}
	if !letter || k >= r.to || r.toks[k].Class != scan.Word {
		return "", 0, false
	}
	switch r.text(k) {
	case "C", "c", "С", "с": // Cyrillic, too
		if (r.text(k) == "с" || r.text(k) == "С") && !r.glued(k) {
			return "", 0, false // a preposition
		}
		class = "celsius"
	case "F", "f":
		class = "fahrenheit"
	case "K":
		class = "kelvin"
	default:
		return "", 0, false
	}
	return class, k + 1, true
}

// scaleBefore finds the name of a scale before the number: 華氏98.6度, 화씨 90도. It returns where, or -1.
func (r *reader) scaleBefore(f *found) int {
	k := f.from - 1
	if r.isOf(k) {
		k--
	}
	if k < r.from {
		return -1
	}
	if _, _, ok := r.scaleOfDegrees(k, false); ok && r.toks[k].Class == scan.Word && firstRune(r.p.String(k)) >= 0x2E80 {
		return k
	}
	return -1
}

// celsius takes bare degrees for Celsius where the sentence is about the weather and they may be.
func (r *reader) celsius(f *found) {
	if r.english || !r.known || f.num.vague || f.num.form != Numeral || f.num.n.cmp(intNumber(60)) > 0 {
		return
	}
	weather, warmth, placed := f.sign < 0 && (f.from > r.from || f.to < r.to), false, false
	if s, ok := r.sense(f.to-1, lexicon.Particles); ok && s.Class == "below" && s.Arg(0) == "frost" {
		weather = true
	}
	for i := r.from; i < r.to && !weather; i++ {
		t := &r.toks[i]
		if i >= f.from && i < f.to || t.Word == nil {
			continue
		}
		if s, ok := t.Word.Sense(lexicon.Particles); ok && s.Class == "weather" {
			if s.Arg(0) == "warmth" {
				warmth = true
			} else {
				weather = true
			}
		}
		if s, ok := t.Word.Sense(lexicon.Periods); ok && (s.Class == "night" || s.Class == "season") {
			weather = true
		}
		placed = placed || t.In(1<<lexicon.Months|1<<lexicon.Places|1<<lexicon.Weekdays)
	}
	if weather || warmth && placed {
		r.onScale(f, "celsius", f.unit.span)
	}
}
