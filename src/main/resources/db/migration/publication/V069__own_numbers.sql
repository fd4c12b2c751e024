-- What the home page and the registers of a release said in numbers, with the records behind them, in each of its languages: what moved since is
-- told to the readers of a later release. Of releases that were published before, nothing is known.
create table release_numbers (
    release  integer not null references release (number),
    language text    not null,
    numbers  text    not null,
    primary key (release, language)
);
