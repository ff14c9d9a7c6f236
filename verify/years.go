package verify

import (
	"strconv"
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// Names of the lexicon's synonym groups that ages and anniversaries are counted from.
const (
	groupFounding    = "founded"
	groupBirth       = "born"
	groupAnniversary = "anniversary"
)

// mentions reports whether one of the words belongs to a synonym group.
func (d *decision) mentions(words, group string) bool {
	for w := range wordsOf(words) {
		if d.words.Group(w) == group {
			return true
		}
	}
	return false
}

// years computes ages and anniversaries from the dates of births and foundings.
func (d *decision) years() {
	from := groupFounding
	if d.class == aged {
		from = groupBirth
	} else if !d.mentions(d.a.Measurand, groupAnniversary) {
		return
	}
	on := d.today
	if p := d.a.Period; p.Start == p.End && p.Start.Year != 0 && !p.Start.IsZero() {
		on = p.Start
	}
	if on.IsZero() {
		return
	}
	for i := range d.es {
		b := d.es[i].Claim.Assertion
		if b == nil || b.Date == nil || b.Date.Year == 0 || !d.usable(i) {
			continue
		}
		event := d.mentions(b.Measurand, from) || d.class == aged && d.mentions(b.Measurand, groupFounding)
		s := d.align(d.a, b, "metric", "population", "period", "aggregation")
		if !event || s.bad >= 0 || s.narrower || s.wider {
			continue
		}
		if b.Entity == "" || d.a.Entity == "" && !d.named(b.Entity) {
			continue // whose it is has to be said, by both or by the text around the claim
		}
		d.since(i, *b.Date, on, s)
	}
}

// since counts the years from a date to the claim's day.
func (d *decision) since(i int, date, on claim.Date, s scope) {
	cal, unit := calendar(), d.gauge.unit
	if unit != one && unit != cal.year && unit.String() != "year-person" {
		return
	}
	whole := date.Month != 0 && date.Day != 0
	from := yearName(date)
	n := int64(on.Year) - int64(date.Year)
	low := n
	if d.class == aged {
		if whole {
			n = int64(date.YearsUntil(on))
			low = n
		} else {
			low = n - 1
		}
	}
	if n < 0 {
		return
	}
	var steps []Step
	if whole {
		days := quantity.Int(int64(date.DaysUntil(on)), cal.day)
		steps = append(steps, Step{Op: "days", Out: operand(days), Why: "from " + from + " to " + on.String()})
	}
	out := quantity.Int(n, cal.year)
	why := "from the year " + strconv.Itoa(int(date.Year)) + " to the year " + strconv.Itoa(int(on.Year))
	if d.class == aged && whole {
		why = "whole years from " + from + " to " + on.String()
	}
	steps = append(steps, Step{
		Op: "years", Args: []quantity.Interval{operand(quantity.Int(int64(date.Year), cal.year)), operand(quantity.Int(int64(on.Year), cal.year))},
		Out: operand(out), Why: why,
	})
	if low == n {
		d.derived([]int{i}, quantity.Int(n, unit), steps, s, 0)
		return
	}
	f, err := quantity.Range(quantity.Int(low, unit), quantity.Int(n, unit), 0)
	if err != nil {
		return
	}
	g := found{Grounding: Grounding{Evidence: []int{i}, Slots: s.slots, Steps: steps, Conditions: s.conditions | Computed}, assumed: s.assumed, computed: true}
	g.Value = assertionOf(d.a, f)
	d.settle(&g, d.p.judge(&d.gauge, f), scope{slots: s.slots, bad: -1})
}

func yearName(d claim.Date) string {
	if d.Month == 0 || d.Day == 0 {
		return strconv.Itoa(int(d.Year))
	}
	return d.String()
}

// named reports whether the claim's own text names an entity: one that a claim leaves unsaid must at least be spoken of.
func (d *decision) named(entity string) bool {
	return entity != "" && d.c.Text != nil && strings.Contains(d.c.Text.Body, entity)
}
