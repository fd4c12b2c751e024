-- What the words of an accepted edition of an update were bound to, and what each binding then said: its number with the records behind it, or the
-- version of the record that it leads to. Rows are only added; an edition that says a sentence as the one before takes over what was said of it.
create table update_binding (
    id        bigint  generated always as identity primary key,
    record    bigint  not null references record (id),
    version   integer not null,
    -- Its place among the bindings of the edition, and where its sentence stands: section 0 is what stands before the sections.
    n         integer not null,
    section   integer not null,
    paragraph integer not null,
    sentence  integer not null,
    words     text    not null,
    bound_to  text    not null,
    said      jsonb   not null
);

create unique index update_binding_of_edition on update_binding (record, version, n);

-- That a sentence is still right, although a binding of it now says something else: what it then said, by whom and why. The newest holds.
create table update_still_right (
    id      bigint      generated always as identity primary key,
    binding bigint      not null references update_binding (id),
    said    jsonb       not null,
    reason  text        not null,
    member  bigint      not null references member (id),
    at      timestamptz not null,
    entry   bigint      not null references journal_entry (id),
    constraint update_still_right_has_a_reason check (reason <> '')
);

create index update_still_right_newest on update_still_right (binding, id desc);
create index update_still_right_member on update_still_right (member);
create unique index update_still_right_entry on update_still_right (entry);

create function what_an_update_said_is_only_added_to() returns trigger language plpgsql as
$$
begin
    raise exception 'What an edition of an update said is only ever added to: number % of % cannot be changed or removed.', old.id, tg_table_name;
end
$$;

create trigger update_binding_is_only_added_to
    before update or delete on update_binding
    for each row execute function what_an_update_said_is_only_added_to();

create trigger update_still_right_is_only_added_to
    before update or delete on update_still_right
    for each row execute function what_an_update_said_is_only_added_to();
