-- Between which days the step was that brought about a state: the first day of which it is told is no word on when it began.
alter table standing add column state_from date, add column state_to date;

-- The next start makes all rows anew, with them.
delete from standing_made;
