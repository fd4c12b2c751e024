-- The numbers of addresses are drawn, not counted: a number that follows another tells how many records lie between them, those of
-- named members and drafts too. Addresses that were given out before live on unchanged.
drop table address_counter;
