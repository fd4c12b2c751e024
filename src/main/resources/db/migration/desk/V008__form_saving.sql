-- Every form that writes a record carries a token that is good for one save: a form sent twice, by a double click or by
-- going back, is saved once. Rows older than a week are of no use and are removed by the next save.
create table form_saving (
    token   uuid        primary key,
    member  bigint      not null references member (id),
    address text,
    at      timestamptz not null
);

create index form_saving_member on form_saving (member);
create index form_saving_at on form_saving (at);
