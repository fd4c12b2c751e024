-- Members of the organisation who may sign in to the desk. Nobody is deleted: a member who left is blocked,
-- because the journal names them.
create table member (
    id              bigint generated always as identity primary key,
    email           text        not null,
    name            text        not null,
    roles           text[]      not null,
    password_hash   text,
    blocked         boolean     not null default false,
    failed_attempts integer     not null default 0,
    locked_until    timestamptz,
    created_at      timestamptz not null,
    constraint member_email_is_lower_case check (email = lower(email)),
    constraint member_has_a_name check (length(trim(name)) > 0)
);

create unique index member_email on member (email);
