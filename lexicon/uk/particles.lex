# The small words that figures are put together with; see en/particles.lex.
language uk

[particles]
and: і, й, та
or: або, чи
of: з, із, зі
out-of: з кожних, із кожних
to: до
minus: мінус
plus: плюс
below: нижче нуля, морозу
aged: віком, у віці, в віці
years-old: річний, річна, річне, річні, річного, річної, річному, річній, річну, річним, річною, річних, річними
