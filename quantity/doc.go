// Package quantity holds numbers with units, exactly, and reads and compares them as people state them.
//
// # Notation
//
// Quantities, units and figures have one canonical notation. String and MarshalText write it, Parse, ParseUnit and
// UnmarshalText read it, and reading what was written gives the same value, without a lexicon. What people write is
// read by a Parser.
//
//	figure   = [hedge] [bound] ["collective "] number [".." [number]] ["@" exponent] [" " unit] .
//	hedge    = "=" | "≈" | "nearly " | "just under " | "just over " | "vague " | "fraction " .
//	bound    = "≥" | ">" | "≤" | "<" | "up to " .
//	number   = ["-"] digits ["." digits | "/" digits] ["e" exponent] .
//	digits   = groups of three digits with a space between, the first of one to three; or digits without spaces .
//	exponent = ["-"] digits, at most 10 000 .
//
//	unit     = "1" | ["/"] term { ("*" | "/") term } .
//	term     = constant | [constant "-"] atom ["^" integer] .
//	constant = digits ["e" digits] .
//	atom     = CLDR identifier       kilometer-per-hour, square-meter, liter-per-100-kilometer, percent
//	         | ISO 4217 code         EUR
//	         | kind                  troop: a thing counted that the built-in lexicon knows
//	         | "#" noun              #wheelbarrow: any other
//	         | name "[" number [" " unit] "]"   wing[24 #sortie]: a unit of one's own, with its definition .
//
// The exponent of a number stands for the scale word: "1.2 million euros" is "1.2e6 EUR", "30 thousand" "30e3". Digits tell
// the place of the last digit written; where they don't, "@" does ("30 000@3": only the thousands are meant). "p/q" is a
// figure written as a fraction, unless "@" gives a place: then it is a number whose digits don't end. "20.." after "vague " is a word like "dozens", which has a lower end only. A range has both numbers in one
// unit, the lower first. Parse also takes "~" for "≈", ">=" for "≥" and "<=" for "≤".
//
// Units are CLDR 48's. Ours besides: percentage-point and basis-point, which convert to each other and not to percent;
// celsius-difference, fahrenheit-difference, kelvin-difference and rankine-difference, which don't convert to temperatures.
// "#troop" and "troop" are one unit, printed bare. "a/b/c" is a/(b·c), "a/b*c" is (a/b)·c.
package quantity
