-- How the law stands with somebody is called legal status, on pages, in files and here.
alter table standing rename to legal_status;
alter table legal_status rename constraint standing_pkey to legal_status_pkey;
alter table legal_status rename constraint standing_days to legal_status_days;
alter table legal_status rename constraint standing_known to legal_status_known;
alter table legal_status rename constraint standing_record_fkey to legal_status_record_fkey;
alter table legal_status rename constraint standing_who_fkey to legal_status_who_fkey;
alter index standing_deprived rename to legal_status_deprived;
alter index standing_on_trial rename to legal_status_on_trial;
alter index standing_posthumous rename to legal_status_posthumous;
alter index standing_record rename to legal_status_record;
alter index standing_who rename to legal_status_who;

alter table standing_made rename to legal_status_made;
alter table legal_status_made rename constraint standing_made_pkey to legal_status_made_pkey;
alter table legal_status_made rename constraint standing_made_record_fkey to legal_status_made_record_fkey;
