-- A query that a member keeps under a name, with the records that it found when they last looked, so that new ones can be told. What they may
-- no longer see is not told, whatever stands here.
create table saved_search (
    id        bigint generated always as identity primary key,
    member    bigint      not null references member (id),
    name      text        not null,
    query     text        not null,
    made_at   timestamptz not null,
    found     text[]      not null,
    key_hash  text,
    names     boolean     not null default false
);

comment on column saved_search.found is 'addresses of the records that the member has seen among the results';
comment on column saved_search.key_hash is 'of the secret in the address of its feed; null for none';

create unique index saved_search_name on saved_search (member, lower(name));
