package verify

// The diagnoses of a refuted figure: what an editor wants to read. The list is closed; a finding names the most likely one,
// which is the first of these that fits.
const (
	PercentPoints    = "percent versus points" // the other reading of the change fits
	WrongSign        = "wrong sign"            // the same number, the other way
	OutdatedFigure   = "outdated"              // it was so once
	ThousandMillion  = "thousand/million"      // a factor of 1 000, or of 1 000 000
	FactorHundred    = "factor of a hundred"   //
	FactorTen        = "factor of ten"         //
	MonthYear        = "month/year"            // a factor of 12
	TransposedDigits = "transposed digits"     // two neighboring digits have changed places
)
