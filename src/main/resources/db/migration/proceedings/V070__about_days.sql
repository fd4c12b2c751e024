-- Which ends of the days between which something was are only about right: registers and files say so.
alter table standing
  add column since_about text[] not null default '{}',
  add column stage_about text[] not null default '{}',
  add column state_about text[] not null default '{}';
alter table case_step add column about text[] not null default '{}';

-- The next start makes all rows anew, with them.
delete from standing_made;
