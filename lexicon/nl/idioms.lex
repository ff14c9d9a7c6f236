# Wendingen waarin een telwoord geen getal is. adverb: ze zeggen hoe of wanneer; noun: ze noemen of beschrijven een ding.
language nl

[idioms]
adverb: op het eerste gezicht, in de eerste plaats, in de tweede plaats, in de derde plaats, in eerste instantie, in tweede instantie, ten eerste, ten tweede, ten derde, ten vierde, uit de eerste hand, uit de tweede hand, ten enenmale, een voor een, één voor één, in één keer, één op één, om de beurt
noun: eerste minister, eerste ministers, eerste hulp, eerste levensbehoeften, eerste levensbehoefte, tweede natuur, tweede viool, tweede kans, derde wereld, derde partij, derde partijen, zevende hemel, zesde zintuig, Eerste Kamer, Tweede Kamer, tweedehands, eersteklas
