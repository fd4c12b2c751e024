-- A count that a member named and keeps for themselves or for the team: its definition alone, for what it counts depends on who counts.
create table kept_count (
    id         bigint      generated always as identity primary key,
    member     bigint      not null references member (id),
    name       text        not null,
    definition text        not null,
    shared     boolean     not null,
    made_at    timestamptz not null,
    constraint kept_count_has_a_name check (name <> '')
);

create index kept_count_member on kept_count (member);

-- What a kept count said to a member when they last took it as known, with the records behind it, so that it can be told which of them moved. Of a number of very
-- many records nothing is kept. Whether it stands on the member's first page is theirs alone.
create table kept_count_said (
    kept_count bigint      not null references kept_count (id) on delete cascade,
    member     bigint      not null references member (id),
    said       jsonb,
    at         timestamptz not null,
    on_desk    boolean     not null default false,
    primary key (kept_count, member)
);

create index kept_count_said_member on kept_count_said (member);
