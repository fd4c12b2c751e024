-- That records of one member were handed over to another: told to whoever received them, and to those who publish, without saying which.
create table handed_over (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    by       bigint      not null references member (id),
    of       bigint      not null references member (id),
    to_whom  bigint      not null references member (id),
    reason   text        not null,
    entry    bigint      not null references journal_entry (id)
);

create index handed_over_to on handed_over (to_whom, at);
create index handed_over_by on handed_over (by);
create index handed_over_of on handed_over (of);
create index handed_over_entry on handed_over (entry);
