-- Whether any step says where the law holds them: nobody is told to be at liberty because no source speaks of it.
alter table standing add column liberty_said boolean not null default false;

-- The next start makes all rows anew, with the answer.
delete from standing_made;
