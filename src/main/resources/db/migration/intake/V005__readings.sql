-- What the reader found in a document, kept so that a page need not read again: the marks of the last reading.
create table reading (
    document bigint      primary key references record (id),
    at       timestamptz not null,
    by       bigint      not null references member (id),
    rules    text        not null,
    marks    jsonb       not null
);

create index reading_by on reading (by);

-- What may become a record, each with what was decided about it. The key (kind, place in the text, what it says) finds it
-- again in the next reading, so a judgment survives every reading; a candidate that somebody judged is never removed.
create table candidate (
    id        bigint generated always as identity primary key,
    document  bigint      not null references record (id),
    key       text        not null,
    kind      text        not null,
    start_at  integer     not null,
    end_at    integer     not null,
    spans     jsonb       not null,
    proposal  jsonb       not null,
    by_hand   boolean     not null,
    edited    boolean     not null default false,
    judgment  text        not null default 'OPEN',
    version   integer     not null default 1,
    judged_by bigint references member (id),
    judged_at timestamptz,
    reason    text,
    record    bigint references record (id),
    -- What the judgment did, so that it can be undone: citations and answers added, records entered along the way.
    done      jsonb,
    -- The candidate whose judgment decided this one too: a person entered with an incident.
    along     bigint references candidate (id),
    constraint candidate_lies_in_the_text check (start_at >= 0 and end_at > start_at),
    constraint candidate_judgment_known check (judgment in ('OPEN', 'NEW', 'SAME_AS', 'REJECTED', 'CANNOT_TELL')),
    constraint candidate_judged_by_somebody check ((judgment = 'OPEN') = (judged_by is null)),
    constraint candidate_accepted_into_a_record check ((judgment in ('NEW', 'SAME_AS')) = (record is not null))
);

create unique index candidate_key on candidate (document, key);
create index candidate_in_order on candidate (document, start_at, id);
create index candidate_judged_by on candidate (judged_by);
create index candidate_record on candidate (record);
create index candidate_along on candidate (along);
