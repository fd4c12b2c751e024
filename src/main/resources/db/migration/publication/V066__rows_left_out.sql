-- A list of an earlier release is shown without the rows that tell of what is withheld since. Where they stand in the file is kept, and none of their
-- words; null where nothing of the file is shown.
alter table release_withheld add column rows integer[];

-- What was withheld whole until now is looked through again: most lists can be read without some of their rows.
update release set looked_through_for = null where number in (select release from release_withheld);
