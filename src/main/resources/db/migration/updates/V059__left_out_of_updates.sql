-- Records that an update leaves out: by which entry of the journal, which says who, when and why.
create table left_out_of_update (
    of_update bigint not null references record (id) on delete cascade,
    record    bigint not null references record (id) on delete cascade,
    entry     bigint not null references journal_entry (id),
    primary key (of_update, record)
);

create index left_out_record on left_out_of_update (record);
create index left_out_entry on left_out_of_update (entry);
