-- A register opens to what it rests on: how sure the least sure step is that a state tells, and by which number a page calls a step.
alter table standing add column certainty text not null default 'REPORTED';
alter table case_step add column certainty text not null default 'REPORTED';
alter table case_step add column number integer;

-- The next start makes all rows anew, with both.
delete from standing_made;
