-- That a sentence of an update is right as it is, although it is asked about. The key is made from the words of the sentence, what they lead to and what
-- the question rests on: when one of these changes, the question is another and the answer holds no more. Who answered, when and why stands in the journal.
create table update_sentence_answer (
    id     bigint generated always as identity primary key,
    record bigint not null references record (id),
    key    text   not null,
    entry  bigint not null references journal_entry (id)
);

create unique index update_sentence_answer_key on update_sentence_answer (record, key);
create unique index update_sentence_answer_entry on update_sentence_answer (entry);

create trigger update_sentence_answer_is_only_added_to
    before update or delete on update_sentence_answer
    for each row execute function what_an_update_said_is_only_added_to();
