# తెలుగు. సంఖ్యాపదాలు internal/spell/extra/te.txtలో ఉన్నాయి.
language te

[scales]
వేయి, వెయ్యి, వేలు, వేల = 3
లక్ష, లక్షలు, లక్షల = 5
కోటి, కోట్లు, కోట్ల = 7

[fractions]
సగం, అర = 1/2
పావు = 1/4
ముప్పావు = 3/4

[hedges]
about: సుమారు, దాదాపు, దరిదాపు

[bounds]
at-least: కనీసం
at-most: గరిష్టంగా

[particles]
or: లేదా
minus: మైనస్
