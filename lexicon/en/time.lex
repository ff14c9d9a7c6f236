language en

[months]
January, Jan, Jan. = 1
February, Feb, Feb. = 2
March, Mar, Mar. = 3
April, Apr, Apr. = 4
May = 5
June, Jun, Jun. = 6
July, Jul, Jul. = 7
August, Aug, Aug. = 8
September, Sept, Sept., Sep, Sep. = 9
October, Oct, Oct. = 10
November, Nov, Nov. = 11
December, Dec, Dec. = 12
JANUARY = 1
FEBRUARY = 2
MARCH = 3
APRIL = 4
JUNE = 6
JULY = 7
AUGUST = 8
SEPTEMBER = 9
OCTOBER = 10
NOVEMBER = 11
DECEMBER = 12

[weekdays]
Monday, Mondays, Mon, Mon., MONDAY = 1
Tuesday, Tuesdays, Tue, Tue., Tues, Tues., TUESDAY = 2
Wednesday, Wednesdays, Wed, Wed., WEDNESDAY = 3
Thursday, Thursdays, Thu, Thu., Thur, Thurs, Thurs., THURSDAY = 4
Friday, Fridays, Fri, Fri., FRIDAY = 5
Saturday, Saturdays, Sat, Sat., SATURDAY = 6
Sunday, Sundays, Sun, Sun., SUNDAY = 7

[periods]          # args: each and per (a rate), this, last, next, span (the bare noun), nth, to-date
second each: each second, every second, each and every second, second after second, second by second
second per: a second, per second, a single second, in a second, /second
second this: this second, the current second, current second, the present second, this current second, the second under way
second last: last second, the previous second, previous second, the past second, past second, the preceding second, the last second, a second ago, the prior second, prior second, a second earlier, a second before, the second before
second next: next second, the next second, the coming second, coming second, the following second, following second, the upcoming second, upcoming second
second span: seconds
minute each: each minute, every minute, each and every minute, minute after minute, minute by minute
minute per: a minute, per minute, a single minute, in a minute, /minute
minute this: this minute, the current minute, current minute, the present minute, this current minute, the minute under way
minute last: last minute, the previous minute, previous minute, the past minute, past minute, the preceding minute, the last minute, a minute ago, the prior minute, prior minute, a minute earlier, a minute before, the minute before
minute next: next minute, the next minute, the coming minute, coming minute, the following minute, following minute, the upcoming minute, upcoming minute
minute span: minute, minutes
hour each: each hour, every hour, each and every hour, hour after hour, hour by hour, hourly
hour per: an hour, per hour, a single hour, in an hour, /hour
hour this: this hour, the current hour, current hour, the present hour, this current hour, the hour under way
hour last: last hour, the previous hour, previous hour, the past hour, past hour, the preceding hour, the last hour, an hour ago, the prior hour, prior hour, an hour earlier, an hour before, the hour before
hour next: next hour, the next hour, the coming hour, coming hour, the following hour, following hour, the upcoming hour, upcoming hour
hour span: hour, hours
day each: each day, every day, each and every day, day after day, day by day, daily
day per: a day, per day, a single day, in a day, /day
day this: this day, the current day, current day, the present day, this current day, the day under way
day last: last day, the previous day, previous day, the past day, past day, the preceding day, the last day, a day ago, the prior day, prior day, a day earlier, a day before, the day before
day next: next day, the next day, the coming day, coming day, the following day, following day, the upcoming day, upcoming day
day span: day, days
night each: each night, every night, each and every night, night after night, night by night, nightly
night per: a night, per night, a single night, in a night, /night
night this: this night, the current night, current night, the present night, this current night, the night under way
night last: last night, the previous night, previous night, the past night, past night, the preceding night, the last night, a night ago, the prior night, prior night, a night earlier, a night before, the night before
night next: next night, the next night, the coming night, coming night, the following night, following night, the upcoming night, upcoming night
night span: night, nights
week each: each week, every week, each and every week, week after week, week by week, weekly
week per: a week, per week, a single week, in a week, /week
week this: this week, the current week, current week, the present week, this current week, the week under way
week last: last week, the previous week, previous week, the past week, past week, the preceding week, the last week, a week ago, the prior week, prior week, a week earlier, a week before, the week before
week next: next week, the next week, the coming week, coming week, the following week, following week, the upcoming week, upcoming week
week span: week, weeks
weekend each: each weekend, every weekend, each and every weekend, weekend after weekend, weekend by weekend
weekend per: a weekend, per weekend, a single weekend, in a weekend, /weekend
weekend this: this weekend, the current weekend, current weekend, the present weekend, this current weekend, the weekend under way
weekend last: last weekend, the previous weekend, previous weekend, the past weekend, past weekend, the preceding weekend, the last weekend, a weekend ago, the prior weekend, prior weekend, a weekend earlier, a weekend before, the weekend before
weekend next: next weekend, the next weekend, the coming weekend, coming weekend, the following weekend, following weekend, the upcoming weekend, upcoming weekend
weekend span: weekend, weekends
fortnight each: each fortnight, every fortnight, each and every fortnight, fortnight after fortnight, fortnight by fortnight, fortnightly
fortnight per: a fortnight, per fortnight, a single fortnight, in a fortnight, /fortnight
fortnight this: this fortnight, the current fortnight, current fortnight, the present fortnight, this current fortnight, the fortnight under way
fortnight last: last fortnight, the previous fortnight, previous fortnight, the past fortnight, past fortnight, the preceding fortnight, the last fortnight, a fortnight ago, the prior fortnight, prior fortnight, a fortnight earlier, a fortnight before, the fortnight before
fortnight next: next fortnight, the next fortnight, the coming fortnight, coming fortnight, the following fortnight, following fortnight, the upcoming fortnight, upcoming fortnight
fortnight span: fortnight, fortnights
month each: each month, every month, each and every month, month after month, month by month, monthly
month per: a month, per month, a single month, in a month, /month
month this: this month, the current month, current month, the present month, this current month, the month under way
month last: last month, the previous month, previous month, the past month, past month, the preceding month, the last month, a month ago, the prior month, prior month, a month earlier, a month before, the month before
month next: next month, the next month, the coming month, coming month, the following month, following month, the upcoming month, upcoming month
month span: month, months
quarter each: each quarter, every quarter, each and every quarter, quarter after quarter, quarter by quarter, quarterly
quarter per: a quarter, per quarter, a single quarter, in a quarter, /quarter
quarter this: this quarter, the current quarter, current quarter, the present quarter, this current quarter, the quarter under way
quarter last: last quarter, the previous quarter, previous quarter, the past quarter, past quarter, the preceding quarter, the last quarter, a quarter ago, the prior quarter, prior quarter, a quarter earlier, a quarter before, the quarter before
quarter next: next quarter, the next quarter, the coming quarter, coming quarter, the following quarter, following quarter, the upcoming quarter, upcoming quarter
quarter span: quarter, quarters
season each: each season, every season, each and every season, season after season, season by season
season per: a season, per season, a single season, in a season, /season
season this: this season, the current season, current season, the present season, this current season, the season under way
season last: last season, the previous season, previous season, the past season, past season, the preceding season, the last season, a season ago, the prior season, prior season, a season earlier, a season before, the season before
season next: next season, the next season, the coming season, coming season, the following season, following season, the upcoming season, upcoming season
season span: season, seasons
year each: each year, every year, each and every year, year after year, year by year, yearly, annually, annual, per annum, p.a., pa
year per: a year, per year, a single year, in a year, /year
year this: this year, the current year, current year, the present year, this current year, the year under way
year last: last year, the previous year, previous year, the past year, past year, the preceding year, the last year, a year ago, the prior year, prior year, a year earlier, a year before, the year before
year next: next year, the next year, the coming year, coming year, the following year, following year, the upcoming year, upcoming year
year span: year, years
decade each: each decade, every decade, each and every decade, decade after decade, decade by decade
decade per: a decade, per decade, a single decade, in a decade, /decade
decade this: this decade, the current decade, current decade, the present decade, this current decade, the decade under way
decade last: last decade, the previous decade, previous decade, the past decade, past decade, the preceding decade, the last decade, a decade ago, the prior decade, prior decade, a decade earlier, a decade before, the decade before
decade next: next decade, the next decade, the coming decade, coming decade, the following decade, following decade, the upcoming decade, upcoming decade
decade span: decade, decades
century each: each century, every century, each and every century, century after century, century by century
century per: a century, per century, a single century, in a century, /century
century this: this century, the current century, current century, the present century, this current century, the century under way
century last: last century, the previous century, previous century, the past century, past century, the preceding century, the last century, a century ago, the prior century, prior century, a century earlier, a century before, the century before
century next: next century, the next century, the coming century, coming century, the following century, following century, the upcoming century, upcoming century
century span: century, centuries
generation each: each generation, every generation, each and every generation, generation after generation, generation by generation
generation per: a generation, per generation, a single generation, in a generation, /generation
generation this: this generation, the current generation, current generation, the present generation, this current generation, the generation under way
generation last: last generation, the previous generation, previous generation, the past generation, past generation, the preceding generation, the last generation, a generation ago, the prior generation, prior generation, a generation earlier, a generation before, the generation before
generation next: next generation, the next generation, the coming generation, coming generation, the following generation, following generation, the upcoming generation, upcoming generation
generation span: generation, generations
day this: today, tonight, this morning, this afternoon, this evening, as of today
day last: yesterday, last night, overnight, yesterday morning, yesterday evening, yesterday afternoon
day next: tomorrow, tomorrow morning, tomorrow night
fiscal-year span: fiscal year, financial year, tax year, budget year, fiscal, FY
fiscal-year this: this fiscal year, this financial year, the current fiscal year, the current financial year
fiscal-year last: last fiscal year, last financial year, the previous fiscal year, the previous financial year
fiscal-year next: next fiscal year, next financial year, the coming fiscal year, the coming financial year
fiscal-year each: each fiscal year, every fiscal year
school-year span: school year, academic year
school-year this: this school year, this academic year
school-year last: last school year, last academic year
year to-date: so far this year, this year so far, year to date, year-to-date, the year so far, since the start of the year, since the beginning of the year, since January
month to-date: so far this month, this month so far, month to date, month-to-date
week to-date: so far this week, this week so far
day to-date: so far today
year span: calendar year
year on: year-on-year, year on year, year-over-year, year over year, y/y, yoy, YoY, on the year, from a year earlier, from a year ago, compared with a year earlier, compared with a year ago, compared to a year earlier, annualized, annualised
month on: month-on-month, month on month, month-over-month, month over month, m/m, mom, MoM, on the month, from a month earlier
quarter on: quarter-on-quarter, quarter on quarter, quarter-over-quarter, quarter over quarter, q/q, qoq, QoQ, on the quarter
week on: week-on-week, week on week, week-over-week, on the week
day on: on the day, day-on-day
quarter nth: first quarter, the first quarter, first-quarter, Q1, 1Q = 1
quarter nth: second quarter, the second quarter, second-quarter, Q2, 2Q = 2
quarter nth: third quarter, the third quarter, third-quarter, Q3, 3Q = 3
quarter nth: fourth quarter, the fourth quarter, fourth-quarter, Q4, 4Q, final quarter, the final quarter = 4
half nth: first half, the first half, first-half, first half of the year, H1, 1H = 1
half nth: second half, the second half, second-half, second half of the year, H2, 2H = 2
season nth: spring, springtime = 1
season nth: summer, summertime = 2
season nth: autumn, fall = 3
season nth: winter, wintertime = 4
time each: each time, every time
time per: per time
