-- Since when a case is at its stage may be our conclusion: the register of trials marks it.
alter table standing add column stage_inferred boolean not null default false;

-- The next start makes all rows anew, with the mark.
delete from standing_made;
