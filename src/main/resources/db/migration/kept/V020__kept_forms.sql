-- What members typed and have not saved. Both texts are sealed with a key that is not in the database (keys/kept-forms.key): where the
-- form is and what it is called, and what was typed. Saved says that the form went through, so that a late copy of it is not kept again.
create table kept_form (
    id      uuid        primary key,
    member  bigint      not null references member (id) on delete cascade,
    page    bytea       not null,
    answers bytea       not null,
    kept_at timestamptz not null,
    saved   boolean     not null default false
);
create index kept_form_member on kept_form (member, kept_at desc);
