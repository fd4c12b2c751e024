-- Whether a reader may see a record, answered from the index alone: registers ask it for thousands of records at once, whose bodies
-- they do not read.
create index record_sight on record (id) include (address, sensitivity, author);
