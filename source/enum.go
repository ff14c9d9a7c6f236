package source

import "strings"

// named is an enum of package claim: its values have names, and beyond the last one there is "unknown".
type enumerated interface {
	~uint8
	String() string
}

// enum reads the name of a value.
func enum[E enumerated](s string) (E, bool) {
	for i := range E(255) {
		if n := i.String(); n == "unknown" {
			break
		} else if strings.EqualFold(n, s) {
			return i, true
		}
	}
	return 0, false
}

// enumNames lists them.
func enumNames[E enumerated]() string {
	var s []string
	for i := range E(255) {
		n := i.String()
		if n == "unknown" {
			break
		}
		s = append(s, n)
	}
	return strings.Join(s, ", ")
}
