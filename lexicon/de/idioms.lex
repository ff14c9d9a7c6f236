# Wendungen, in denen ein Zahlwort keine Zahl ist. adverb: sie sagen, wie oder wann; noun: sie stehen für eine Sache oder beschreiben sie.
language de

[idioms]
adverb: fürs erste, fürs Erste, erstens, zweitens, drittens, viertens, fünftens, in erster Linie, in zweiter Linie, auf den ersten Blick, auf den zweiten Blick, beim ersten Blick, aus erster Hand, aus zweiter Hand, zum einen, zum anderen, ein für alle Mal, ein für allemal, unter vier Augen, auf einmal, eins zu eins
noun: Erste Hilfe, erste Hilfe, Erster Hilfe, erster Hilfe, Dritte Welt, dritte Welt, Dritten Welt, dritten Welt, dritte Seite, von dritter Seite, Erste Geige, erste Geige, zweite Geige, zweites Gesicht, siebter Himmel, siebten Himmel, elfte Stunde, aus erster Ehe, aus zweiter Ehe
