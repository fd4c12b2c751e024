-- A release may be in several languages: in which, in their order. What it says of an address (release_item) is in the first of them.
alter table release add column languages text[] not null default '{en}';
alter table release alter column languages drop default;
alter table release add constraint release_is_in_a_language check (cardinality(languages) > 0);

-- What it says of an address in each of the others.
create table release_words (
    release  integer not null,
    address  text    not null,
    language text    not null,
    title    text    not null,
    content  text,
    changes  text    not null,
    reason   text,
    primary key (release, address, language),
    foreign key (release, address) references release_item (release, address)
);
