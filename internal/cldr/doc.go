// Package cldr holds what numbers, dates, money, quotations and units look like in every locale of the Unicode CLDR.
//
// The tables are generated (see Version and internal/gen). Small ones are Go; names, which are many, are records in an
// embedded blob, one a locale, inflated when that locale is first asked for and kept. Nothing happens at start-up.
// Every function is safe for concurrent use, and every pointer it returns is to shared data: read, don't write.
//
// A tag finds its locale as UTS #35 says: zh-TW is zh-Hant, sr-ME is sr-Latn-ME, es-MX inherits from es-419, nb from no.
// A tag without a locale is the root's: decimal ".", groups ",".
package cldr
