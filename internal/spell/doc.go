// Package spell reads numbers written in words: "thirty-five thousand", "quatre-vingt-dix-neuf", "einundzwanzig",
// "двумстам семидесяти трём", "一万五千亿".
//
// # Where the words come from
//
// The rule-based number formats of the CLDR (UTS #35 part 3, RBNF) print a number as words in some 88 languages. A
// rule holds for the numbers from its base value up to the next rule's, and divides them by a power of its radix:
//
//	%spellout-cardinal:
//	    20: twenty[->>];       the remainder by 10, unless it is 0
//	    100: << hundred[ >>];  the quotient by 100, the word, the remainder
//	    1000: << thousand[ >>];
//
// Read backwards, the rules are a grammar with arithmetic: what "<< hundred[ >>]" has read is q·100 + r, and is a
// number only if that lies from 100 to 1000 and r below 100. Rules for all genders and cases are one grammar, so that a
// text may mix them; internal/gen puts it together, package cldr holds it.
//
// # How it is read
//
// A chart, from left to right: for each place that something may begin at, everything that is complete there and its
// value. A number grows to the right out of the one it begins with ("two" → "two hundred" → "two hundred thousand"), and
// what follows is asked only for values that still fit below the last divisor. So nothing is read twice, a number's
// length is bounded by its value, and time is linear in the length of the text.
//
// Letters match in any case; apostrophes of every kind are one; soft hyphens, vowel points and joiners are passed over;
// so is the difference of е and ё, of ß and ss, and of the carriers of hamza. Between the parts of a number a space, a
// hyphen and nothing are the same, where the rules have either of them. Other letters match as they are written,
// composed or decomposed.
package spell
