package quantity

import "golang.org/x/text/language"

// Plural returns the words for u after the number of q.
func (u Unit) Plural(l language.Tag, q Quantity) string { return u.String() }
