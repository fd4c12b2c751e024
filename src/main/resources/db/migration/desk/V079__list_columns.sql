-- The columns that a member chose for the list of a kind of record. Without a row a list has the usual ones.
create table list_columns (
    member bigint not null references member (id),
    kind text not null,
    columns text[] not null,
    primary key (member, kind)
);

comment on column list_columns.kind is 'the letter of the kind; empty for the list of all kinds';
