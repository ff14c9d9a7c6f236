// Package verify checks claims against sources: ask (Policy.Queries), fetch (Checker), decide (Policy.Decide). Ask and decide are
// pure, so that a finding can be decided again from what it holds (Replay).
//
// # How a figure is decided
//
//  1. Evidence that is the text itself or a copy of it is set aside; copies of one origin count once.
//  2. Each evidence is aligned with the claim slot by slot (claim.Align): metric, entity, place, period, aggregation, population,
//     modality, unit. A slot that is other ends it, and it is kept as the nearest miss. A narrower scope that alone exceeds a lower
//     bound still supports it; a wider one that is still less than the claim refutes it.
//  3. What is unstated on one side is a Condition of its own. Policy.Allow says which of them a supported verdict may carry.
//  4. The evidence's quantity is brought into the claim's unit, exactly; or computed from several evidences: an age, an anniversary,
//     a change, a share, a sum, a rate over a time. Each Step says what went in, what came out, and why.
//  5. The claim's words become two bands, hard and soft, by the row of the policy's table (News). The quantity lies in one of
//     them, or differs.
//  6. Higher tiers outweigh lower ones; within a tier, disagreement is conflicting.
//
// An attributed figure asks two questions: is it so (True), and did they say so (Said).
//
// # How a quotation is decided
//
// The quotation's words are aligned with each document's, each difference is judged, then who speaks, then what stands just
// outside and governs the words. The classes:
//
//	verbatim        supported            word for word, the same speaker
//	typography      supported            marks, dashes, spaces, line wraps, ligatures, the case of words, "four" for "4"
//	elided          supported            … or […], in order, within reach, nothing swallowed that governs what stays
//	bracketed       supported            [the president], [sic]
//	cleaned         supported by News    hesitations left out without a mark; Strict refutes it
//	cut short       refuted              a negation, condition or question that governs the words stands just outside
//	altered         refuted              other words; a question made a statement; a negation swallowed or put in brackets
//	figure changed  refuted              another number
//	spliced         refuted              two places or speakers run together, reversed, or too far apart for an ellipsis
//	misattributed   refuted              another speaker's words
//	not found       not enough evidence  the words aren't there, or are too common to tell
//
// # Concurrency
//
// A Policy may be read by any number of goroutines. A Checker may be used by many if its Source and Reviewer may; All runs
// Workers of its own and has ended them when it returns.
package verify
