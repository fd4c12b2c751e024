-- A password that an administrator made lets somebody in, but whether it is the member nobody knows yet. Until a second person has spoken
-- with them, or until everybody concerned could hear of it, records for named members stay closed to them.
alter table member
    add column sight_closed_until timestamptz,
    -- When an administrator last changed the account: whoever was made or changed a moment ago vouches for nobody.
    add column administered_at    timestamptz;

-- What others must hear about an account: a password was renewed, an administrator took a role that reads records.
create table account_notice (
    id        bigint generated always as identity primary key,
    kind      text        not null,
    member    bigint      not null references member (id),
    by_member bigint      not null references member (id),
    at        timestamptz not null,
    reason    text        not null,
    -- Shown until then.
    until     timestamptz not null
);

create index account_notice_member on account_notice (member);
create index account_notice_by on account_notice (by_member);
create index account_notice_until on account_notice (until);
