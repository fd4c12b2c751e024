-- Penalties as values beside their words: the data files of the registers give them as codes and as durations.
alter table legal_status add column penalty_codes text not null default '';
alter table case_step add column penalty_codes text not null default '';

-- The next start makes all rows anew, with them.
delete from legal_status_made;
