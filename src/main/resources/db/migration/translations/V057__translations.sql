-- What members wrote so that a text of a record can be read in another language. A translation belongs to the very words that it
-- translates (original): when they change, it translates what is no longer said, and another is made beside it.
create table translation (
    id         bigint      generated always as identity primary key,
    record     bigint      not null references record (id),
    language   text        not null,
    -- The question that the text answers, without the numbers of lists, and where it stood when it was translated last.
    question   text        not null,
    place      text        not null,
    original   text        not null,
    -- Empty where it was taken back by whoever wrote it.
    text       text        not null,
    version    integer     not null,
    review     text        not null,
    changed_by bigint      not null references member (id),
    changed_at timestamptz not null,
    -- Who wrote part of what has not been accepted: none of them accepts it.
    writers    bigint[]    not null,
    entry      bigint      not null references journal_entry (id),
    constraint translation_review_known check (review in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REVIEWED'))
);

create unique index translation_of_words on translation (record, language, question, md5(original));
create index translation_review on translation (review, language);
create index translation_changed_by on translation (changed_by);
create index translation_entry on translation (entry);

create function translation_changes_with_its_entry() returns trigger language plpgsql as
$$
begin
    if new.entry = old.entry then
        raise exception 'Translation % was changed without a journal entry.', old.id;
    end if;
    return new;
end
$$;

create trigger translation_changes_with_its_entry
    before update on translation
    for each row execute function translation_changes_with_its_entry();

-- What reviewers accepted: a release shows the last that has rested and was not taken back.
create table translation_accepted (
    translation bigint      not null references translation (id),
    entry       bigint      not null references journal_entry (id),
    at          timestamptz not null,
    text        text        not null,
    taken_back  bigint references journal_entry (id),
    primary key (translation, entry)
);

create index translation_accepted_entry on translation_accepted (entry);
create index translation_accepted_taken_back on translation_accepted (taken_back);
