-- What a court gives is a penalty here; a sentence is one of words.
alter table legal_status rename column sentence to penalty;
alter table case_step rename column sentence_kind to penalty_kind;
alter table case_step rename column sentence_days to penalty_days;
alter table case_step rename column sentences to penalties;
