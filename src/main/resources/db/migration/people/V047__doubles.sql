-- The folded names of the persons on record, each a row, so that two records of one name are found by an index, however many there are.
-- They follow from the bodies at each save; withdrawn records have none.
create table person_name (
    -- Compared by its letters' numbers: it is only ever asked whether two are equal, and that is three times as fast.
    key    text   collate "C" not null,
    record bigint not null references record (id),
    primary key (key, record)
);

create index person_name_record on person_name (record);

-- The words of a record have held its folded names between these signs from the beginning. One letter or two are no name to ask about.
insert into person_name (key, record)
select distinct folded.found[1], r.id
from record r cross join lateral regexp_matches(r.words, '≈([^≈\n]+)≈', 'g') as folded (found)
where r.kind = 'N' and r.review <> 'WITHDRAWN' and folded.found[1] ~ '[^.]{4,}';

-- What members said of two records of one name: that they are one person, or two. Rows are only added; the newest of a pair holds.
create table double_decision (
    id     bigint generated always as identity primary key,
    one    bigint      not null references record (id),
    other  bigint      not null references record (id),
    answer text        not null,
    -- Which of the two is to stay, where they are one person.
    stays  bigint references record (id),
    -- The folded names that both had: another one is another question.
    keys   text[]      not null,
    reason text,
    member bigint      not null references member (id),
    at     timestamptz not null,
    entry  bigint      not null references journal_entry (id),
    constraint double_decision_in_order check (one < other),
    constraint double_decision_answer_known check (answer in ('SAME', 'TWO')),
    constraint double_decision_one_stays check ((answer = 'SAME') = (stays is not null) and (stays is null or stays in (one, other)))
);

create index double_decision_newest on double_decision (one, other, id desc);
create index double_decision_other on double_decision (other);
create index double_decision_stays on double_decision (stays);
create index double_decision_member on double_decision (member);
create unique index double_decision_entry on double_decision (entry);

create function double_decision_is_only_added_to() returns trigger language plpgsql as
$$
begin
    raise exception 'Decisions about doubles are only ever added to: number % cannot be changed or removed.', old.id;
end
$$;

create trigger double_decision_is_only_added_to
    before update or delete on double_decision
    for each row execute function double_decision_is_only_added_to();
