-- In which records a name stands: standing is the right to sue.
alter table name_decision rename column standing to stands_in;
