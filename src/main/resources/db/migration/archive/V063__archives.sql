-- Old updates on their way to be bound: the text as it was read, what Khronika proposes for each of its numbers and names, and what members answered. Nothing of it is
-- public. Once it is saved, it is the draft of an update.
create table archive (
    id       bigint      generated always as identity primary key,
    title    text        not null,
    country  text        not null,
    day      text,
    period   text,
    text     text        not null,
    -- The numbers and names, in the order of the text, each with the records that it may be about and why.
    items    jsonb       not null,
    member   bigint      not null references member (id),
    at       timestamptz not null,
    saved_as bigint      references record (id),
    constraint archive_has_a_title check (title <> ''),
    constraint archive_has_a_text check (text <> '')
);

create index archive_newest on archive (at desc);
create index archive_member on archive (member);
create index archive_saved_as on archive (saved_as);

-- What a member answered about one of them: what it is about, or that it is nothing to bind and why. The version tells two editors apart who answer at once.
create table archive_answer (
    archive  bigint      not null references archive (id) on delete cascade,
    item     integer     not null,
    version  integer     not null,
    bound_to text,
    reason   text,
    member   bigint      not null references member (id),
    at       timestamptz not null,
    primary key (archive, item),
    constraint archive_answer_is_one check ((bound_to is null) <> (reason is null)),
    constraint archive_answer_has_a_reason check (reason <> '')
);

create index archive_answer_member on archive_answer (member);
