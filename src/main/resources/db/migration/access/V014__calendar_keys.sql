-- The key by which a member's calendar reads what is due without signing in. Only its hash is kept: who reads this table cannot read
-- the calendar. One for each member; a new one replaces it.
create table calendar_key (
    member   bigint      primary key references member (id),
    key_hash text        not null,
    names    boolean     not null,
    made_at  timestamptz not null
);
