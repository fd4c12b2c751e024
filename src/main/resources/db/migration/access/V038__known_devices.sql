-- A device on which the member has signed in before. Its cookie is a long random number of which only the hash is kept here. Whoever
-- brings it is not kept waiting by the wrong passwords of strangers; that was the reason to give up the lock on the whole account.
create table known_device (
    token_hash text        primary key,
    member     bigint      not null references member (id),
    seen_at    timestamptz not null
);

create index known_device_member on known_device (member);

-- Wrong passwords are counted by where they come from, and in memory: addresses of those who sign in are kept nowhere.
alter table member
    drop column failed_attempts,
    drop column locked_until;
