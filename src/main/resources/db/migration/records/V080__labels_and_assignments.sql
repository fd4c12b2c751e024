-- What members put on records for their own work: labels, and who sees to a record. No version of a record tells of it and no release has it; the index
-- finds records by both, so a change is to be indexed like one of the record.
create table record_label (
    record bigint not null references record (id),
    label text not null,
    labelled_by bigint not null references member (id),
    labelled_at timestamp with time zone not null,
    primary key (record, label)
);

create index record_label_label on record_label (label);
create index record_label_labelled_by on record_label (labelled_by);

create table record_assignment (
    record bigint not null primary key references record (id),
    member bigint not null references member (id),
    assigned_by bigint not null references member (id),
    assigned_at timestamp with time zone not null
);

comment on column record_assignment.member is 'who sees to the record';

create index record_assignment_member on record_assignment (member);
create index record_assignment_assigned_by on record_assignment (assigned_by);

create trigger labels_are_to_be_indexed after insert or delete on record_label
    for each row execute function readers_are_to_be_indexed();
create trigger assignments_are_to_be_indexed after insert or update or delete on record_assignment
    for each row execute function readers_are_to_be_indexed();
