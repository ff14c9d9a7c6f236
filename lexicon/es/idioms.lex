# Locuciones en las que una palabra de número no lo es. adverb: dicen cómo o cuándo; noun: nombran o describen una cosa.
language es

[idioms]
adverb: a primera vista, en primer lugar, en segundo lugar, en tercer lugar, en primera instancia, en última instancia, de primera mano, de segunda mano, por primera vez en la vida, a la primera, de primera, primeramente, en un primer momento, uno a uno, una a una, uno por uno, una por una, uno tras otro, una tras otra, el uno al otro, unos a otros
noun: primer ministro, primera ministra, primeros ministros, primera dama, primeras damas, primeros auxilios, materia prima, materias primas, segundas intenciones, segunda intención, tercer mundo, tercera edad, tercera persona, séptimo cielo, séptimo arte, sexto sentido, cuarto poder, cuarto de baño, cuartos de baño, cuarto de estar
