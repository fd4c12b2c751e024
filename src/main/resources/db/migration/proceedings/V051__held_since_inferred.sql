-- Since when somebody is held may be our conclusion: registers and the home page mark it.
alter table standing add column since_inferred boolean not null default false;

-- The next start makes all rows anew, with the mark.
delete from standing_made;
