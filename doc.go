// Package claimcheck checks the figures and quotations of a text against sources that you register. It is deterministic, exact,
// and needs no model and no network.
//
// This package is documentation; the work is in its subpackages, each usable alone:
//
//	lexicon   the words people edit: units, counted kinds, hedges, cues, synonyms
//	quantity  numbers with units, as people state them
//	claim     what a text asserts: figures, dates, quotations, and who says so
//	source    what claims are checked against: tables, documents, folders
//	verify    claims against sources: verdicts with evidence and arithmetic
//	report    findings as text and JSON
//
// # The model
//
// A text has claims. A claim is a figure about something ("around 30 000 additional troops each month"), a date, or words put in
// someone's mouth. A source has evidence: claims of its own, with their provenance. A checker asks sources about a claim,
// without telling them the claimed value, aligns what they say with it slot by slot (measurand, entity, place, period,
// aggregation, modality, unit), compares the numbers only where the scope is the same, and yields a finding:
//
//	supported            a source says so; the finding names the conditions it allowed
//	refuted              a source says otherwise
//	conflicting          sources of one rank disagree
//	not enough evidence  nothing decides; the finding names the nearest miss
//
// # A figure's notation
//
// Figures print in one canonical notation, and read back from it without a lexicon (package quantity has the grammar):
//
//	≈30 000 troop/month     about 30,000 troops a month
//	>3 000 bomb             more than 3,000 bombs
//	1.2e6 EUR               1.2 million euros
//	10..15 percent          10 to 15 per cent
//
// # Concurrency
//
// Values are immutable. Lexicons, parsers, tables, indexes and registries may be used by any number of goroutines once they are
// made; a verify.Checker too, if its Source and Reviewer may.
package claimcheck
