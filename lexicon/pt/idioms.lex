# Locuções em que uma palavra de número não o é. adverb: dizem como ou quando; noun: designam ou descrevem uma coisa.
language pt

[idioms]
adverb: à primeira vista, a primeira vista, em primeiro lugar, em segundo lugar, em terceiro lugar, em primeira mão, em segunda mão, de segunda mão, de primeira mão, primeiramente, antes de mais nada, num primeiro momento, em um primeiro momento, segundo ele, segundo ela, segundo eles, segundo elas, um a um, uma a uma, um por um, uma por uma, um ao outro, uns aos outros
noun: primeiro-ministro, primeira-ministra, primeiros-ministros, primeiras-ministras, primeiro ministro, primeira ministra, primeira-dama, primeiras-damas, primeira dama, primeiros socorros, primeiros-socorros, matéria-prima, matérias-primas, matéria prima, número primo, números primos, segundas intenções, segunda intenção, terceiro mundo, terceira idade, terceira pessoa, sexto sentido, sétimo céu, sétima arte, quarto poder
noun: segunda-feira, segundas-feiras, terça-feira, quarta-feira, quinta-feira, sexta-feira, quarto de banho, quartos de banho, quarto de hotel, quartos de hotel
