-- Whom the accepted version of a record is for, as two people decided: it is said at acceptance and changed by a decision, never by a
-- draft. Null while none was accepted.
alter table record add column accepted_for text;

-- Until now a draft could narrow it. What was narrowed stays so: nothing becomes public by an update of the program.
alter table record disable trigger record_changes_with_its_entry;
update record r set accepted_for = case
    when r.sensitivity = 'RESTRICTED' or e.after ->> 'sensitivity' = 'RESTRICTED' then 'RESTRICTED'
    when r.sensitivity = 'TEAM' or e.after ->> 'sensitivity' = 'TEAM' then 'TEAM'
    else 'PUBLIC' end
from journal_entry e where e.id = r.reviewed_entry;
alter table record enable trigger record_changes_with_its_entry;

alter table record
    add constraint record_accepted_for_known check (accepted_for in ('PUBLIC', 'TEAM', 'RESTRICTED')),
    add constraint record_accepted_for_somebody check ((accepted_for is null) = (reviewed_entry is null)),
    -- What is published is seen by everybody at the desk, whoever saves what.
    add constraint record_published_is_seen check (accepted_for is distinct from 'PUBLIC' or sensitivity = 'PUBLIC');

-- What one member said of an accepted record and a second one has to decide: that it is for others (which waits for the decision), or
-- that it is withdrawn (which holds at once and is confirmed or undone).
create table second_word (
    -- Drawn, not counted: pages carry it, and a number would tell of those about records that one may not see.
    id             uuid primary key default gen_random_uuid(),
    record         bigint      not null references record (id),
    kind           text        not null,
    sensitivity    text,
    readers        bigint[]    not null default '{}',
    reason         text        not null,
    proposed_by    bigint      not null references member (id),
    proposed_at    timestamptz not null,
    proposed_entry bigint      not null references journal_entry (id),
    outcome        text,
    decided_by     bigint references member (id),
    decided_at     timestamptz,
    decided_reason text,
    decided_entry  bigint references journal_entry (id),
    constraint second_word_kind_known check (kind in ('AUDIENCE', 'WITHDRAWAL')),
    constraint second_word_says_for_whom check ((kind = 'AUDIENCE') = (sensitivity is not null)),
    constraint second_word_sensitivity_known check (sensitivity in ('PUBLIC', 'TEAM', 'RESTRICTED')),
    constraint second_word_outcome_known check (outcome in ('AGREED', 'REFUSED', 'TAKEN_BACK')),
    constraint second_word_decided_whole check ((outcome is null) = (decided_by is null)
        and (outcome is null) = (decided_at is null) and (outcome is null) = (decided_entry is null)),
    -- Nobody decides alone: only what is taken back ends with the word of the one who said it.
    constraint second_word_is_anothers check (outcome is null or (outcome = 'TAKEN_BACK') = (decided_by = proposed_by))
);

create unique index second_word_open on second_word (record, kind) where outcome is null;
create index second_word_record on second_word (record);
create index second_word_proposed_by on second_word (proposed_by, decided_at);
create index second_word_decided_by on second_word (decided_by);
create index second_word_proposed_entry on second_word (proposed_entry);
create index second_word_decided_entry on second_word (decided_entry);
