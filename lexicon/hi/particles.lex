# अंकों के साथ आने वाले छोटे शब्द; en/particles.lex देखें।
language hi

[particles]
and: और
or: या
per: प्रति
minus: ऋण, माइनस
plus: प्लस
below: शून्य से नीचे
aged: उम्र, आयु
years-old: वर्षीय, साल का, साल की, वर्षीया
clock: बजे
point: दशमलव
with 1/2: साढ़े
with 1/4: सवा
short 1/4: पौने
