-- Earlier releases stay readable, but for what is withheld since. What a release withholds is told by a sum: an earlier release whose files
-- were looked through for the same is served; any other is looked through first.
alter table release add column withholds text;
alter table release add column looked_through_for text;

-- The files of earlier releases that show what is withheld since.
create table release_withheld (
    release integer not null references release (number),
    path    text    not null,
    primary key (release, path)
);
