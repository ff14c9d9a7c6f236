# Uttryck där ett räkneord inte är något tal. adverb: de säger hur eller när; noun: de står för en sak eller beskriver den.
language sv

[idioms]
adverb: först och främst, för det första, för det andra, för det tredje, vid första anblicken, i första hand, i andra hand, i första rummet, ur första hand, i andra änden, den ena efter den andra, den ene efter den andre, de andra, alla andra, många andra, några andra, bland andra, andra sidan, å andra sidan, varandra, en och en, ett och ett, en efter en, en i taget
noun: första hjälpen, första hjälp, andra hand, andrahand, tredje världen, tredje part, sjunde himlen, sjätte sinnet, tredje person
