package quantity

import (
	"strconv"
	"strings"
)

// format writes b in the canonical notation.
func (b *body) format(atoms *[maxParts]atom) string {
	if b.n == 0 && b.times == 1 && b.per == 1 {
		return "1"
	}
	var up, down, upSimple, downSimple []string
	for i := range b.n {
		a, pow := &atoms[i], int(b.parts[i].pow)
		switch {
		case a.class != simple && pow > 0:
			up = append(up, a.text+caret(pow))
		case a.class != simple:
			down = append(down, a.text+caret(-pow))
		case pow > 0:
			upSimple = append(upSimple, simplePower(a.text, pow))
		default:
			downSimple = append(downSimple, simplePower(a.text, -pow))
		}
	}
	over := ""
	if b.per > 1 {
		over = formatConstant(b.per)
	}
	var s strings.Builder
	if len(up) == 0 && len(down) == 0 && b.times == 1 && b.n > 0 {
		s.WriteString(strings.Join(upSimple, "-"))
		if over != "" {
			downSimple = append([]string{over}, downSimple...)
		}
		if len(downSimple) > 0 {
			if len(upSimple) > 0 {
				s.WriteByte('-')
			}
			s.WriteString("per-" + strings.Join(downSimple, "-"))
		}
		name := s.String()
		if units().alias(name) == name {
			return name
		}
		// CLDR once gave another unit this name: milligram-per-deciliter was of glucose.
		if len(downSimple) == 0 {
			return strings.Join(upSimple, "*")
		}
		return strings.Join(upSimple, "*") + "/" + strings.Join(downSimple, "/")
	}
	if len(upSimple) > 0 {
		up = append(up, strings.Join(upSimple, "-"))
	}
	if len(downSimple) > 0 {
		down = append(down, strings.Join(downSimple, "-"))
	}
	if over != "" {
		if len(down) > 0 {
			down[0] = over + "-" + down[0]
		} else {
			down = []string{over}
		}
	}
	s.WriteString(strings.Join(up, "*"))
	for _, d := range down {
		s.WriteString("/" + d)
	}
	if b.times > 1 { // last, so that a unit never begins with a digit, as numbers do
		if s.Len() == 0 {
			s.WriteByte('1')
		}
		s.WriteString("*" + formatConstant(b.times))
	}
	return s.String()
}

// formatConstant writes powers of ten from a million on as CLDR does.
func formatConstant(n int64) string {
	s := strconv.FormatInt(n, 10)
	if t := strings.TrimRight(s, "0"); len(s)-len(t) >= 6 {
		return t + "e" + strconv.Itoa(len(s)-len(t))
	}
	return s
}

// simplePower writes a power as CLDR does.
func simplePower(name string, pow int) string {
	switch {
	case pow == 1:
		return name
	case pow == 2:
		return "square-" + name
	case pow == 3:
		return "cubic-" + name
	case pow <= 15:
		return "pow" + strconv.Itoa(pow) + "-" + name
	}
	return "pow15-" + name + "-" + simplePower(name, pow-15) // there is no word for it
}

func caret(pow int) string {
	if pow == 1 {
		return ""
	}
	return "^" + strconv.Itoa(pow)
}
