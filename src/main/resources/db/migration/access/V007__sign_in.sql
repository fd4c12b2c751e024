-- What signing in needs: passwords that must be replaced, sessions that can be ended, changes that do not overwrite each other.
alter table member
    add column blocked_reason text,
    -- The password was given by an administrator, works until then and must be replaced at the first sign-in.
    add column one_time_until timestamptz,
    -- A session remembers the era in which it began; a new era ends all sessions of the member.
    add column era            integer not null default 0,
    add column version        integer not null default 1;

-- Sign-ins, so that a member can see whether somebody else used their account. The journal has them too, but belongs to others.
create table sign_in (
    id     bigint generated always as identity primary key,
    member bigint      not null references member (id),
    at     timestamptz not null,
    worked boolean     not null
);

create index sign_in_member on sign_in (member, at desc);

-- Attempts with an address that nobody has: how many on a day, never what was typed, for it is sometimes a password.
create table stray_sign_in (
    day      date    primary key,
    attempts integer not null
);
