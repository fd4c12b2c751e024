-- By what two incidents may be one: an act with to whom it was done, or where, and the days between which it happened, each a row, so that
-- they are found by an index, however many there are. They follow from the bodies at each save; withdrawn records have none.
create table incident_sign (
    -- Compared by its letters' numbers: it is only ever asked whether two are equal.
    key      text    collate "C" not null,
    record   bigint  not null references record (id),
    day_from date    not null,
    day_to   date    not null,
    -- Whether it is enough by itself. A place is not, where the incident says to whom it happened.
    alone    boolean not null,
    primary key (key, day_from, record)
);

create index incident_sign_record on incident_sign (record);

with incident as (
    select r.id, r.body, r.sort_from, r.sort_to,
      case when r.body ->> 'kind' in ('AGGREGATE', 'UMBRELLA') then (r.body ->> 'kind') || ' ' else '' end as many
    from record r
    where r.kind = 'I' and r.review <> 'WITHDRAWN'
      -- With a beginning and an end: what has none is sorted by the other.
      and r.body ->> 'when' is not null and r.body ->> 'when' !~ '^([.][.])?/|/([.][.])?$'
      and r.sort_from is not null and r.sort_to is not null
), act as (
    select distinct i.*, i.many || case when a.name like '%DETENTION' then 'DETENTION' else a.name end as what
    from incident i cross join lateral jsonb_array_elements_text(coalesce(i.body -> 'acts', '[]')) as a (name)
    where a.name <> 'UNSAID'
), whom as (
    select distinct i.id, p.party ->> 'who' as who
    from incident i cross join lateral jsonb_array_elements(coalesce(i.body -> 'parties', '[]')) as p (party)
    where p.party ->> 'who' is not null
      and coalesce(p.party ->> 'role', '') not in ('ALLEGED_PERPETRATOR', 'CONVICTED_PERPETRATOR', 'SUSPECT', 'RELATIVE', 'REPORTED_BY')
)
insert into incident_sign (key, record, day_from, day_to, alone)
select act.what || ' to ' || whom.who, act.id, act.sort_from, act.sort_to, true from act join whom on whom.id = act.id
union
select act.what || ' at ' || (act.body ->> 'place'), act.id, act.sort_from, act.sort_to, not exists (select 1 from whom where whom.id = act.id)
from act
where act.body ->> 'place' is not null and act.sort_to <= act.sort_from + 30;
