-- From which day on anything is said of a step: "by February" excludes no earlier day, and nothing is said of it on one before the case begins. Rows made by earlier rules are made anew.
alter table case_step add column told_from date;
