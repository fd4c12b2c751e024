-- The journal writes the words of the dictionary: a finding, and its triage. Entries from before keep the words that they had, and are asked too.
drop index journal_entry_in_document;
create index journal_entry_in_document on journal_entry ((after ->> 'document'))
    where deed in ('TriageFinding', 'CorrectFinding', 'TagPassage', 'JudgeCandidate', 'CorrectCandidate');
