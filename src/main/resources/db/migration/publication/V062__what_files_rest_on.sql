-- Files that rest on what they rested on in the release before are taken over from it. Of a release: by which program and in which languages it was
-- made, and for which names by which program it was searched; null of releases from before this was kept.
alter table release add column made_by text;
alter table release add column searched_for text;

-- Of the last release alone: what each file rests on that may be taken over without being made.
create table release_file (
    path     text primary key,
    rests_on text not null
);
