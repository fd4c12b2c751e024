-- A day asked for lies in a stretch of days. As a range the planner knows how many stretches hold a day, where two columns compared
-- on their own made it expect ten times as many; and the address of somebody need not be looked up row by row.
alter table standing add column who_address text;
alter table standing add column days daterange generated always as (daterange(from_day, to_day)) stored;

drop index standing_deprived;
drop index standing_stage;
drop index standing_kind;
create index standing_deprived on standing using gist (days) where deprived;
create index standing_on_trial on standing using gist (days) where stage in ('SENT_TO_COURT', 'TRIAL');
create index standing_posthumous on standing using gist (days) where case_kind = 'POSTHUMOUS';
create index case_step_officials on case_step (record, place) where case_kind = 'OFFICIALS';

-- The next start makes all rows anew, with the address.
delete from standing_made;
