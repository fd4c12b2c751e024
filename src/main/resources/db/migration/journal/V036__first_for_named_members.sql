-- Since when the installation has kept records for named members: from then on what is accepted rests before it is published.
create index journal_entry_for_named_members on journal_entry (at) where (after ->> 'sensitivity') = 'RESTRICTED';
