-- Which columns of a row rest on steps that are told less surely than a source states them. That no step says where the law holds
-- somebody is a state of its own now.
alter table standing add column hedges text not null default '';
alter table standing drop column liberty_said;

-- The next start makes all rows anew, with the answer.
delete from standing_made;
