-- Releases: frozen public copies. The files are in the folder "releases"; which of them exist, which is served and what each
-- said is decided here, so that a release is there whole or not at all.
create table release (
    number          integer primary key,
    at              timestamptz not null,
    published_by    bigint      not null references member (id),
    note            text,
    manifest_sha256 text        not null,
    live            boolean     not null,
    entry           bigint      not null references journal_entry (id)
);

create unique index release_one_is_live on release (live) where live;
create index release_published_by on release (published_by);
create index release_entry on release (entry);

-- What a release says about each address: the record as published (content), or that it was withdrawn and why. An address
-- that was ever published stays in every later release.
create table release_item (
    release      integer not null references release (number),
    address      text    not null references record (address),
    version      integer not null,
    status       text    not null,
    title        text    not null,
    sha256       text    not null,
    content      text,
    changes      text    not null,
    first_in     integer not null,
    withdrawn_in integer,
    reason       text,
    primary key (release, address),
    constraint release_item_status_known check (status in ('NEW', 'CHANGED', 'WITHDRAWN', 'SAME')),
    constraint release_item_says_something check ((content is null) = (withdrawn_in is not null))
);

create index release_item_address on release_item (address, release);
