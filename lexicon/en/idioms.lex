# Phrases in which a word for a number is none. adverb: they say how or when; noun: they stand for a thing or describe one.
language en

[idioms]
adverb: at first, at first sight, at first glance, at first hand, at first blush, first of all, first and foremost, first off, in the first place, in the first instance, first thing, from first to last, head first, feet first
adverb: first come first served, first come, first served, on second thought, on second thoughts, second to none, one by one, one after another, one after the other, one and all, one or another, one way or another
noun: first name, first names, first-name, first lady, first ladies, first-hand, firsthand, first aid, first-aid, first-rate, first cousin, first cousins, first responder, first responders, first mate, first fruits, first principles, first person, first draft, first drafts, first language
noun: second-hand, secondhand, second hand, second thoughts, second thought, second nature, second-guess, second-guessed, second-guessing, second-rate, second wind, second fiddle, second home, second homes, split second, split-second, second cousin, second cousins, second sight, second person, second in command, second-in-command, second language
noun: third party, third parties, third-party, third person, third-rate, fourth estate, fifth column, fifth columnist, fifth columnists, sixth sense, sixth form, sixth former, sixth formers, sixth-former, sixth-formers, seventh heaven, eleventh hour, eleventh-hour
noun: one-off, one-offs, one-sided, one-way, one-to-one, one-on-one, one another, two-way, two-faced, three-dimensional, two-dimensional, zero-sum, forty winks, nine-to-five
