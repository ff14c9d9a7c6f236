package verify

import (
	"strings"

	"github.com/claimcheck/claimcheck/claim"
	"github.com/claimcheck/claimcheck/quantity"
)

// classify says what sort of number an assertion's figure is: by what the text says, then by its unit.
func (d *decision) classify(a *claim.Assertion) class {
	switch a.Relation {
	case claim.Times:
		return timesed
	case claim.ChangeBy:
		if u := unitOf(a.Figure); u == calendar().percent {
			return varied
		}
	}
	switch a.Kind {
	case quantity.Ordinal, quantity.Rank:
		return ranked
	case quantity.Age:
		return aged
	case quantity.Temperature:
		return scaled
	case quantity.Percentage, quantity.Point:
		return percent
	case quantity.Currency, quantity.Duration, quantity.Ratio:
		return measured
	}
	return unitClass(unitOf(a.Figure))
}

// unitClass is the class that a unit alone tells.
func unitClass(u quantity.Unit) class {
	switch {
	case u == one:
		return counted
	case isCounted(u):
		return counted
	case u == calendar().percent, u == calendar().point:
		return percent
	}
	switch u.String() {
	case "celsius", "fahrenheit", "kelvin", "rankine":
		return scaled
	case "permille", "basis-point", "permyriad", "portion-per-1e9":
		return percent
	}
	if strings.HasPrefix(u.String(), "part-per-") {
		return percent
	}
	return measured
}
