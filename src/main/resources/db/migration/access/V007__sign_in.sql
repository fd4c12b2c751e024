-- What signing in needs: passwords that must be changed, sessions that can be ended, changes that do not overwrite each other.
alter table member
    add column blocked_reason text,
    add column must_change    boolean not null default false,
    add column era            integer not null default 0,
    add column version        integer not null default 1;

-- Sign-ins, so that a member can see whether somebody else used their account. The journal has them too, for administrators.
create table sign_in (
    id     bigint generated always as identity primary key,
    member bigint      not null references member (id),
    at     timestamptz not null,
    worked boolean     not null
);

create index sign_in_member on sign_in (member, at desc);
