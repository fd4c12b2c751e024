-- The files of documents as they came, with the text taken out of them when they were kept. Citations point into that
-- text, so it never changes. Equal bytes are kept once, however many documents they belong to; who may read them is
-- decided by the document, never here.
create table kept_file (
    sha256     char(64)    primary key,
    bytes      bytea       not null,
    size       integer     not null,
    name       text,
    media_type text        not null,
    text       text        not null,
    kept_at    timestamptz not null,
    kept_by    bigint      not null references member (id),
    constraint kept_file_is_whole check (size = octet_length(bytes)),
    constraint kept_file_is_what_its_hash_says check (sha256 = encode(sha256(bytes), 'hex'))
);

create index kept_file_kept_by on kept_file (kept_by);

-- Files hold packed data already: do not pack them again, and keep them out of the row.
alter table kept_file alter column bytes set storage external;

create function kept_file_never_changes() returns trigger language plpgsql as
$$
begin
    raise exception 'The kept file % cannot be changed or removed: citations point into it.', old.sha256;
end
$$;

create trigger kept_file_never_changes
    before update or delete on kept_file
    for each row execute function kept_file_never_changes();
