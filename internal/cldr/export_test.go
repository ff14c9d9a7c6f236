package cldr

import (
	"sync/atomic"

	"golang.org/x/text/language"
)

// Forget forgets what locales have been read, but not the dictionaries, so that a benchmark can read one again.
func Forget() {
	forget(datesCache[:])
	forget(compactCache[:])
	forget(currencySymbolsCache[:])
	forget(currencyNamesCache[:])
	forget(territoriesCache[:])
	forget(territoryCodeCache[:])
}

func forget[T any](slots []atomic.Pointer[T]) {
	for i := range slots {
		slots[i].Store(nil)
	}
}

// DecodeUnitNames decodes a locale again.
func DecodeUnitNames(tag language.Tag) *UnitTable {
	return decodeUnitNames(unitRecord(int(unitNamesOf[resolve(tag)])))
}
