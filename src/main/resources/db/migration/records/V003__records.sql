-- Every record of every kind: its address, version, review and sensitivity, and its facts kept whole (body).
-- The columns title, words, sort_from, sort_to and the tables record_link and citation are worked out from
-- the body at each save; they exist so that lists, searches and foreign keys can use them.
create table record (
    id               bigint generated always as identity primary key,
    address          text        not null,
    kind             char(1)     not null,
    version          integer     not null,
    sensitivity      text        not null,
    review           text        not null,
    author           bigint      not null references member (id),
    created_at       timestamptz not null,
    changed_by       bigint      not null references member (id),
    changed_at       timestamptz not null,
    title            text        not null,
    words            text        not null,
    sort_from        date,
    sort_to          date,
    body             jsonb       not null,
    citations        jsonb       not null,
    -- The journal entry of the save that made this version: a record cannot exist without one, and two
    -- versions cannot share one.
    entry            bigint      not null references journal_entry (id),
    -- The entry whose "after" a reviewer last accepted: what may be published.
    reviewed_entry   bigint references journal_entry (id),
    reviewed_version integer,
    constraint record_sensitivity_known check (sensitivity in ('PUBLIC', 'TEAM', 'RESTRICTED')),
    constraint record_review_known check (review in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REVIEWED', 'WITHDRAWN'))
);

create unique index record_address on record (address);
create unique index record_entry on record (entry);
create index record_reviewed_entry on record (reviewed_entry);
create index record_author on record (author);
create index record_changed_by on record (changed_by);
create index record_kind_sort on record (kind, sort_from desc nulls last, id desc);
create index record_review on record (review, changed_at);
create index record_changed_at on record (changed_at desc);

create extension if not exists pg_trgm;
create index record_words on record using gin (words gin_trgm_ops);

-- Every new version of a record brings its own journal entry.
create function record_changes_with_its_entry() returns trigger language plpgsql as
$$
begin
    if new.entry = old.entry then
        raise exception 'Record % was changed without a journal entry.', old.address;
    end if;
    return new;
end
$$;

create trigger record_changes_with_its_entry
    before update on record
    for each row execute function record_changes_with_its_entry();

create function record_is_never_removed() returns trigger language plpgsql as
$$
begin
    raise exception 'Record % cannot be removed: withdraw it, with a reason.', old.address;
end
$$;

create trigger record_is_never_removed
    before delete on record
    for each row execute function record_is_never_removed();

-- Where one record speaks of another; path says in which answer.
create table record_link (
    from_record bigint not null references record (id),
    path        text   not null,
    to_record   bigint not null references record (id),
    primary key (from_record, path)
);

create index record_link_to on record_link (to_record);

-- The words of a kept document that a record, or one of its answers (field), rests on.
create table citation (
    record   bigint  not null references record (id),
    n        integer not null,
    source   bigint  not null references record (id),
    field    text,
    start_at integer,
    end_at   integer,
    primary key (record, n)
);

create index citation_source on citation (source, start_at);

-- Who may see a restricted record besides its author.
create table record_reader (
    record bigint not null references record (id),
    member bigint not null references member (id),
    primary key (record, member)
);

create index record_reader_member on record_reader (member);

-- The last number given out, so that an address is never given twice.
create table address_counter (
    country char(2) not null,
    kind    char(1) not null,
    year    integer not null,
    last    integer not null,
    primary key (country, kind, year)
);
