-- How the law stands with each of the accused of every proceeding, kept at every save beside its body. You may wonder why, when
-- all of it follows from the body: a register of 100,000 proceedings must answer as of any day, as known on any day, in a
-- fraction of a second, and working out that many bodies takes seconds. The tables can be emptied at any time; the next
-- start fills them again.
--
-- A row of standing holds for the days [from_day, to_day), by what was known on the days [known_from, known_to). Where a date
-- straddles the days, several states are possible: one row for each, and alternatives says how many there are, a state of
-- which no step speaks included, though that has no row. So "surely" is as many rows as alternatives; fewer are "perhaps".
create table standing (
    id           bigint generated always as identity primary key,
    record       bigint not null references record (id),
    -- Which of the accused, in the order of the case.
    subject      integer not null,
    -- The person or organisation on record; null for a group, which has words and perhaps a number.
    who          bigint references record (id),
    group_words  text,
    people_least bigint not null,
    people_most  bigint,
    case_kind    text    not null,
    from_day     date    not null,
    to_day       date    not null,
    known_from   date    not null,
    known_to     date    not null,
    alternatives integer not null,
    liberty      text    not null,
    deprived     boolean not null,
    stage        text    not null,
    reached      text,
    -- Since when they are held or bound, as exactly as is known, and how many at least: a step may concern some of a group.
    since_from   date,
    since_to     date,
    held_least   bigint not null,
    facility     text,
    stage_from   date,
    stage_to     date,
    charges      text    not null,
    sentence     text    not null,
    words        text    not null,
    -- The last day for which we know it; nothing is said of later days but that.
    followed_to  date,
    constraint standing_days check (from_day < to_day),
    constraint standing_known check (known_from < known_to)
);

create index standing_record on standing (record);
create index standing_who on standing (who);
-- One for each register that asks for a state.
create index standing_deprived on standing (from_day, to_day) where deprived;
create index standing_stage on standing (stage, from_day, to_day);
create index standing_kind on standing (case_kind, from_day, to_day);

-- The steps of every proceeding, flat, for what is counted by steps: requalifications, sentences, time between steps.
create table case_step (
    id            bigint generated always as identity primary key,
    record        bigint not null references record (id),
    key           text    not null,
    case_kind     text    not null,
    kind          text    not null,
    family        text    not null,
    -- The order in the timeline.
    place         integer not null,
    earliest      date,
    latest        date,
    known_from    date    not null,
    known_to      date    not null,
    possible      boolean not null,
    reached       text,
    articles      text[]  not null,
    articles_from text[]  not null,
    -- Of a requalification: UP, DOWN, SAME or UNKNOWN.
    direction     text,
    people_least  bigint not null,
    people_most   bigint,
    sentence_kind text,
    sentence_days integer,
    sentences     text    not null,
    constraint case_step_known check (known_from < known_to)
);

create index case_step_record on case_step (record);
create index case_step_kind on case_step (kind, earliest);
create index case_step_direction on case_step (direction) where direction is not null;
create index case_step_articles on case_step using gin (articles);

-- By which rules and from which version the rows of a proceeding were made: at the start, those made by others are made anew.
create table standing_made (
    record  bigint  primary key references record (id),
    rules   text    not null,
    version integer not null
);
