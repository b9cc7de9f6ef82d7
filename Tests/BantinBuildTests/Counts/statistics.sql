-- What the statistics of a commune and its cells must be, computed from the rows of its counts file by sets and joins, in
-- another way than the program does it. Given: the table `counted` (the rows), `cells` and `targets`. The result is one line
-- for each name that is asked: name|numerator|denominator, without numbers where the figure is unknown.

-- Times are quarters from 2018-q1 = 0; a span runs from the beginning of a to the beginning of b.
create table all_spans(id text, a int, b int, previous text, last_year text);
with recursive q(n) as (values(0) union all select n + 1 from q where n < 8)
insert into all_spans
  select (2018 + n / 4) || '-q' || (n % 4 + 1), n, n + 1,
    (2018 + (n + 3) / 4 - 1) || '-q' || ((n + 3) % 4 + 1), (2017 + n / 4) || '-q' || (n % 4 + 1) from q;
insert into all_spans values
  ('2018-h1', 0, 2, '2017-h2', '2017-h1'), ('2018-h2', 2, 4, '2018-h1', '2017-h2'), ('2019-h1', 4, 6, '2018-h2', '2018-h1'),
  ('2019-h2', 6, 8, '2019-h1', '2018-h2'), ('2018', 0, 4, '2017', '2017'), ('2019', 4, 8, '2018', '2018'),
  ('2018-9m', 0, 3, null, '2017-9m'), ('2019-9m', 4, 7, null, '2018-9m'), ('2018-2019', 0, 8, null, null),
  -- Nothing is told of 2017 but the members at its end.
  ('2017-q4', -1, 0, null, null), ('2017-h2', -2, 0, null, null), ('2017', -4, 0, null, null);
create view spans as select * from all_spans where a >= 0;
create table days as
  select id, date('2018-01-01', (3 * a) || ' months') as first, date('2018-01-01', (3 * a) || ' months', '-1 day') as eve,
    date('2018-01-01', (3 * b) || ' months', '-1 day') as last from all_spans;

create table parts(id text);
insert into parts values (''), ('women'), ('young'), ('age-0-30'), ('age-31-up');
create table flows(id text, sign int);
insert into flows values ('admissions', 1), ('readmissions', 1), ('transfers-in', 1), ('transfers-out', -1),
  ('transfers-internal', 0), ('deaths', -1), ('removals', -1), ('withdrawals', -1), ('expulsions', -1), ('recognitions', 0);
create table bodies as select 'xa' as id union all select id from cells;

-- Every number of every row, and zero for the parts of nobody.
create table stated as
  select whole.body, whole.measure, whole.period, parts.id as part,
    case when own.value is not null then cast(own.value as int) when whole.value = '0' then 0 end as n
  from counted whole, parts left join counted own on own.body = whole.body and own.measure = whole.measure
    and own.period = whole.period and own."group" = parts.id
  where whole."group" = '';

-- MARK: Flows

-- All chains of entries, each beginning where the one before ends.
create table chains as
  with recursive
    links(body, measure, part, a, b, n) as
      (select body, measure, part, a, b, n from stated join spans on id = period
        where measure <> 'members' and n is not null),
    chain(body, measure, part, a, b, n) as
      (select * from links union
       select c.body, c.measure, c.part, c.a, l.b, c.n + l.n from chain c join links l
         on l.body = c.body and l.measure = c.measure and l.part = c.part and l.a = c.b)
  select * from chain;

create table flow(body text, measure text, part text, period text, n int);
insert into flow select distinct body, measure, part, id, n from chains join spans using (a, b);
-- Withdrawals are dated, and reported for 2018 and 2019: what is not there did not happen.
insert into flow
  select cells.id, 'withdrawals', parts.id, days.id, coalesce(sum(s.n), 0)
  from cells, parts, days left join stated s on s.body = cells.id and s.measure = 'withdrawals' and s.part = parts.id
    and s.period between days.first and days.last
  where days.first >= '2018-01-01' and days.last <= '2019-12-31'
  group by 1, 2, 3, 4 having count(s.period) = count(s.n);
insert into flow select cells.id, 'transfers-internal', parts.id, spans.id, 0 from cells, parts, spans;
insert into flow
  select 'xa', measure, part, period, sum(n) from flow
  where measure not like 'transfers-%' and body <> 'xa'
  group by measure, part, period having count(*) = (select count(*) from cells);
-- Moves between the cells: what the cells have together, less what the commune has (or the other way round, inside it).
create table together as
  select measure, part, period, sum(n) as n from flow where measure like 'transfers-%' and body <> 'xa'
  group by 1, 2, 3 having count(*) = (select count(*) from cells);
create table moves as
  select distinct t.part, t.period, case t.measure when 'transfers-internal' then f.n - t.n else t.n - f.n end as n
  from together t join flow f on f.body = 'xa' and f.measure = t.measure and f.part = t.part and f.period = t.period;
insert into flow
  select 'xa', t.measure, t.part, t.period, case t.measure when 'transfers-internal' then t.n + m.n else t.n - m.n end
  from together t join moves m using (part, period)
  where not exists (select * from flow f where f.body = 'xa' and f.measure = t.measure and f.part = t.part
    and f.period = t.period);

-- MARK: Stocks

create table asked(day text, tolerance int);
insert into asked values ('2018-04-15', 366), ('2018-12-31', 366), ('2019-02-28', 366), ('2019-06-30', 366),
  ('2019-11-02', 366), ('2020-03-31', 366);
insert into asked select last, 31 from days union select eve, 31 from days;
insert into asked select last, 0 from days union select eve, 0 from days;
create table levels as select body, period as day, part, n from stated where measure = 'members';
-- By body, day asked, how old it may be: the day of the latest snapshot.
create table latest as
  select cells.id as body, asked.day, tolerance, max(levels.day) as on_day from cells, asked, levels
  where levels.body = cells.id and levels.day <= asked.day and julianday(asked.day) - julianday(levels.day) <= tolerance
  group by 1, 2, 3
  union all
  select 'xa', asked.day, tolerance, max(levels.day) from asked, levels
  where levels.day <= asked.day and julianday(asked.day) - julianday(levels.day) <= tolerance group by 1, 2, 3;
create table stock as
  select latest.body, latest.day, tolerance, part, on_day, sum(levels.n) as n
  from latest join levels on levels.day = on_day and (latest.body = 'xa' or levels.body = latest.body)
  group by 1, 2, 3, 4, 5
  having count(levels.n) = case latest.body when 'xa' then (select count(*) from cells) else 1 end;
insert into stock
  select body, day, tolerance, 'age', on_day, sum(n) from stock where part like 'age-%' group by 1, 2, 3, 5
  having count(*) = 2;
create view opening as
  select body, id as period, part, n from days join stock on day = eve and tolerance = 31;
create view closing as
  select body, id as period, part, n, on_day from days join stock on day = last and tolerance = 31;

-- MARK: What is asked

create table expected(name text, n int, d int);
insert into expected
  select b.id || '.members' || case p.id when '' then '' else '.' || p.id end || '@' || a.day, s.n, 1
  from bodies b, (select id from parts union values('age')) p, (select * from asked where tolerance = 366) a
  left join stock s on s.body = b.id and s.part = p.id and s.day = a.day and s.tolerance = 366;
insert into expected
  select b.id || '.members.' || p.id || '.share@' || a.day, s.n, nullif(w.n, 0)
  from bodies b, parts p, (select * from asked where tolerance = 366) a
  left join stock s on s.body = b.id and s.part = p.id and s.day = a.day and s.tolerance = 366
  left join stock w on w.body = b.id and w.part = '' and w.day = a.day and w.tolerance = 366 where p.id <> '';
insert into expected
  select b.id || '.members.age-0-30.share-of-age@' || a.day, s.n, nullif(w.n, 0)
  from bodies b, (select * from asked where tolerance = 366) a
  left join stock s on s.body = b.id and s.part = 'age-0-30' and s.day = a.day and s.tolerance = 366
  left join stock w on w.body = b.id and w.part = 'age' and w.day = a.day and w.tolerance = 366;
insert into expected
  select b.id || '.members.' || p.id || '.opening', o.n, 1 from bodies b, spans p
  left join opening o on o.body = b.id and o.period = p.id and o.part = ''
  union all
  select b.id || '.members.' || p.id || '.average', o.n + c.n, 2 from bodies b, spans p
  left join opening o on o.body = b.id and o.period = p.id and o.part = ''
  left join closing c on c.body = b.id and c.period = p.id and c.part = ''
  union all
  select b.id || '.members.women.' || p.id, c.n, 1 from bodies b, spans p
  left join closing c on c.body = b.id and c.period = p.id and c.part = 'women';

insert into expected
  select b.id || '.' || f.id || case p.id when '' then '.' else '.' || p.id || '.' end || s.id, flow.n, 1
  from bodies b, flows f, parts p, spans s left join flow
    on flow.body = b.id and flow.measure = f.id and flow.part = p.id and flow.period = s.id
  where p.id in ('', 'women', 'young');
insert into expected
  select b.id || '.transfers.' || s.id, sum(n), 1 from bodies b, spans s left join flow
    on flow.body = b.id and flow.measure like 'transfers-%' and flow.part = '' and flow.period = s.id
  group by 1 having count(n) = 3;

-- Admissions, against everything that they are held against.
create table every_admitted as
  select b.id as body, s.*, a.n, w.n as women, y.n as young, o.n as opening, c.n as closing, co.n as opening_women,
    cw.n as closing_women, e.n as year_end, t.n as term
  from bodies b, all_spans s
  left join flow a on a.body = b.id and a.measure = 'admissions' and a.period = s.id and a.part = ''
  left join flow w on w.body = b.id and w.measure = 'admissions' and w.period = s.id and w.part = 'women'
  left join flow y on y.body = b.id and y.measure = 'admissions' and y.period = s.id and y.part = 'young'
  left join opening o on o.body = b.id and o.period = s.id and o.part = ''
  left join closing c on c.body = b.id and c.period = s.id and c.part = ''
  left join opening co on co.body = b.id and co.period = s.id and co.part = 'women'
  left join closing cw on cw.body = b.id and cw.period = s.id and cw.part = 'women'
  left join stock e on e.body = b.id and e.part = '' and e.tolerance = 31
    and e.day = (2017 + s.a / 4) || '-12-31'
  left join opening t on t.body = b.id and t.period = '2018-2019' and t.part = '' and s.b <= 8;
create view admitted as select * from every_admitted where a >= 0;
insert into expected
  select body || '.admissions.women.' || id || '.share', women, nullif(n, 0) from admitted union all
  select body || '.admissions.women.' || id || '.share-of-young', women, nullif(young, 0) from admitted union all
  select body || '.admissions.' || id || '.per-year', 4 * n, b - a from admitted union all
  select body || '.admissions.' || id || '.rate-start', n, nullif(opening, 0) from admitted union all
  select body || '.admissions.' || id || '.rate-end', n, nullif(closing, 0) from admitted union all
  select body || '.admissions.women.' || id || '.rate-end', women, nullif(closing, 0) from admitted union all
  select body || '.admissions.' || id || '.share-of-members', n, nullif(closing, 0) from admitted union all
  select body || '.admissions.' || id || '.rate-average', 2 * n, nullif(opening + closing, 0) from admitted union all
  select body || '.admissions.' || id || '.rate-previous-year-end', n, nullif(year_end, 0) from admitted union all
  select body || '.admissions.' || id || '.rate-term-start', n, nullif(term, 0) from admitted union all
  select body || '.admissions.' || id || '.rate-per-year-start', 4 * n, nullif((b - a) * opening, 0) from admitted;

-- Comparisons of two periods; the rates are over the closing stock, as the policy says, and points are hundredths.
create table pairs as
  select now.body, now.id, 'previous' as other, now.n, now.women, now.closing, now.closing_women, was.n as n0,
    was.women as women0, was.closing as closing0, was.closing_women as closing_women0
  from admitted now left join every_admitted was on was.body = now.body and was.id = now.previous where now.previous is not null
  union all
  select now.body, now.id, 'last-year', now.n, now.women, now.closing, now.closing_women, was.n, was.women, was.closing,
    was.closing_women
  from admitted now left join every_admitted was on was.body = now.body and was.id = now.last_year where now.last_year is not null;
insert into expected
  select body || '.admissions.' || id || '.change-' || other, n - n0, 1 from pairs union all
  select body || '.admissions.' || id || '.change-rate-' || other, n - n0, nullif(n0, 0) from pairs union all
  select body || '.admissions.' || id || '.times-' || other, n, nullif(n0, 0) from pairs union all
  select body || '.admissions.women.' || id || '.share-change-' || other, 100 * (women * n0 - women0 * n), nullif(n * n0, 0)
    from pairs union all
  select body || '.admissions.' || id || '.rate-change-' || other, 100 * (n * closing0 - n0 * closing),
    nullif(closing * closing0, 0) from pairs union all
  select body || '.members.women.' || id || '.share-change-' || other,
    100 * (closing_women * closing0 - closing_women0 * closing), nullif(closing * closing0, 0) from pairs union all
  select body || '.members.' || id || '.change-' || other, closing - closing0, 1 from pairs;

-- Targets of the commune; a verdict stands in place of the numerator.
create table judged as
  select t.*, case t.part when '' then 'xa.admissions.' else 'xa.admissions.women.' end || t.period as name, n
  from targets t left join flow f on f.body = 'xa' and f.measure = 'admissions' and f.part = t.part and f.period = t.period;
insert into expected
  select name || '.attainment', n, low from judged union all
  select name || '.excess', n - low, 1 from judged union all
  select name || '.shortfall', max(low - n, 0), 1 from judged union all
  select name || '.excess-rate', n - low, low from judged union all
  select name || '.target-min', low, 1 from judged union all
  select name || '.verdict', case when n < low then 'missed' when high is null and n > low or n > high then 'exceeded'
    when n is not null then 'reached' end, 1 from judged;

-- Coverage: how many of the cells, where all say it.
create table said as
  select 'cells.with-committee' as name, committee as yes, 1 as asked from cells union all
  select 'cells.without-committee', 1 - committee, 1 from cells union all
  select 'cells.type-school', type = 'school', 1 from cells union all
  select 'cells.type-school.with-committee', committee, type = 'school' from cells union all
  select 'cells.with-admissions.' || s.id, f.n > 0, 1 from cells, spans s left join flow f
    on f.body = cells.id and f.measure = 'admissions' and f.part = '' and f.period = s.id union all
  select 'cells.without-admissions.' || s.id, f.n = 0, 1 from cells, spans s left join flow f
    on f.body = cells.id and f.measure = 'admissions' and f.part = '' and f.period = s.id;
create table covered as
  select name, case when count(yes) filter (where asked) = sum(asked) then coalesce(sum(yes) filter (where asked), 0) end as n,
    case name when 'cells.type-school.with-committee' then sum(asked) else count(*) end as whole
  from said group by name;
insert into expected select 'xa.' || name, n, 1 from covered;
insert into expected select 'xa.' || name || '.share', n, nullif(whole, 0) from covered;
insert into expected select 'xa.cells', count(*), 1 from cells;

-- MARK: Movement of members

create table net as
  select b.id as body, s.id as period, sum(sign * n) as n, count(n) as known
  from bodies b, spans s, (select * from flows where sign <> 0) m
  left join flow f on f.body = b.id and f.measure = m.id and f.part = '' and f.period = s.id
  group by 1, 2;
create table moved as
  select net.*, c.n - o.n as difference from net join days on days.id = period
  left join stock c on c.body = net.body and c.part = '' and c.day = last and c.tolerance = 0
  left join stock o on o.body = net.body and o.part = '' and o.day = eve and o.tolerance = 0;
insert into expected
  select body || '.members.' || period || '.net-change', case known when 8 then n end, 1 from moved union all
  select body || '.members.' || period || '.net-reported', case when known > 0 then n end, 1 from moved union all
  select body || '.members.' || period || '.residual', case known when 8 then difference - n end, 1 from moved union all
  select body || '.members.' || period || '.unreported',
    case when known < 8 then difference - coalesce(n, 0) end, 1 from moved;

select name, n, d from expected;
