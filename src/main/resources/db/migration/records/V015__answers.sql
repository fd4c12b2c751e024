-- Lists are narrowed by an answer ("refused", "by this authority"), whichever the kind of record.
create index record_answers on record using gin (body jsonb_path_ops);
