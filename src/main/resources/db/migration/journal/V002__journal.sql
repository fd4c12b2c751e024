-- What was done, by whom, when and why, with the record before and after. Entries are only ever added:
-- the trigger refuses to change or remove one, whoever asks.
create table journal_entry (
    id      bigint generated always as identity primary key,
    at      timestamptz not null,
    member  bigint      not null references member (id),
    deed    text        not null,
    record  text,
    version integer,
    reason  text,
    before  jsonb,
    after   jsonb
);

create index journal_entry_member on journal_entry (member);
create index journal_entry_record on journal_entry (record, version);

create function journal_is_only_added_to() returns trigger language plpgsql as
$$
begin
    raise exception 'The journal is only ever added to: entry % cannot be changed or removed.', old.id;
end
$$;

create trigger journal_is_only_added_to
    before update or delete on journal_entry
    for each row execute function journal_is_only_added_to();
