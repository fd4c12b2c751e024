-- Names that stand in what is for the public and that a record protects by a draft, or for named members only: what those who may
-- see both have decided. Rows are only added; the newest of a record and a name holds.
create table name_decision (
    id         bigint generated always as identity primary key,
    protecting text        not null references record (address),
    name       text        not null,
    -- The words of the name as texts are searched for them.
    folded     text        not null,
    answer     text        not null,
    -- The records for the public in which it stood when it was decided; a new one is a new question ...
    standing   text[]      not null,
    -- ... unless the name is so common that it was decided for all.
    everywhere boolean     not null,
    reason     text        not null,
    member     bigint      not null references member (id),
    at         timestamptz not null,
    entry      bigint      not null references journal_entry (id),
    constraint name_decision_answer_known check (answer in ('HIDE', 'ASK', 'MAY_STAND'))
);

create index name_decision_newest on name_decision (protecting, folded, id desc);
create index name_decision_member on name_decision (member);
create index name_decision_entry on name_decision (entry);

create function name_decision_is_only_added_to() returns trigger language plpgsql as
$$
begin
    raise exception 'Decisions about names are only ever added to: number % cannot be changed or removed.', old.id;
end
$$;

create trigger name_decision_is_only_added_to
    before update or delete on name_decision
    for each row execute function name_decision_is_only_added_to();
