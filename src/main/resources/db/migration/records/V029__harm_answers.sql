-- Answers to questions of harm. The key is made from the words and people that a question is about: when they change, the
-- question is another and the answer holds no more. Who answered, when and why stands in the journal.
create table harm_answer (
    id     bigint generated always as identity primary key,
    record bigint not null references record (id),
    key    text   not null,
    code   text   not null,
    entry  bigint not null references journal_entry (id)
);

create unique index harm_answer_key on harm_answer (key);
create unique index harm_answer_entry on harm_answer (entry);
create index harm_answer_record on harm_answer (record);
