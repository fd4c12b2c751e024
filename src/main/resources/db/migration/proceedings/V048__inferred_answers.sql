-- Which answers of a step are our conclusion and not its source's word: registers mark them.
alter table case_step add column infers text[] not null default '{}';

-- The next start makes all rows anew, with the marks.
delete from standing_made;
