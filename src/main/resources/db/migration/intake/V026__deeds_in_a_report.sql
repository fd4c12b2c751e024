-- Whether anybody else has judged, corrected or tagged in a report is asked before its author removes it.
create index journal_entry_in_document on journal_entry ((after ->> 'document'))
    where deed in ('JudgeCandidate', 'CorrectCandidate', 'TagPassage');
