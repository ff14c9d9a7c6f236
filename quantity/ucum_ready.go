package quantity

import (
	"strings"
	"sync"
)

// commonCodes are codes of UCUM that texts and tables use most, kept ready: reading one is a look-up.
const commonCodes = `
% 1 m km cm mm um nm m2 km2 cm2 mm2 har m3 cm3 dm3 L dL mL uL hL s ms us ns min h d wk mo a g kg mg ug ng t K Cel [degF] [in_i] [ft_i]
[yd_i] [mi_i] [nmi_i] [sft_i] [smi_us] [acr_us] [gal_us] [lb_av] [oz_av] [stone_av] km/h m/s m/s2 [mi_i]/h [kn_i] L/min mL/min L/h mL/h m3/h m3/s
kg/m3 g/cm3 g/m3 mg/m3 ug/m3 g/L mg/L ug/L mg/dL g/dL ng/mL pg/mL ug/mL mmol/L umol/L nmol/L mol/L mmol mol mg/kg g/kg ug/kg kg/m2 kg/h t/d t/a
Pa kPa MPa hPa bar mbar mm[Hg] [psi] N kN J kJ MJ kcal cal W kW MW GW kW.h MW.h GW.h W.h W/m2 V kV mV A mA Hz kHz MHz GHz Ohm lx lm cd
bit By kBy MBy GBy [ppm] [ppb] [IU] [IU]/L /min /h /d /uL 10*3/uL 10*6/uL 10*9/L 10*12/L {beats}/min rad deg dB Bq Gy Sv mSv uSv/h pH
`

var readyCodes = sync.OnceValue(func() map[string]Unit {
	m := map[string]Unit{}
	for code := range strings.FieldsSeq(commonCodes) {
		if u, err := parseUCUM(code); err == nil {
			m[code] = u
		}
	}
	return m
})
