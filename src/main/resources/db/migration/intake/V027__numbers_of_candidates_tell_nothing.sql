-- The number of a candidate stands in addresses. Counted up, it told how many were found in reports that one may not see: it is
-- drawn now (56 bits), and the order of reading is kept beside it, in no address.
alter table candidate drop constraint candidate_along_fkey;
alter table candidate alter column id drop identity;
alter table candidate add column n bigint generated always as identity;
alter table candidate add column drawn bigint not null
    default ('x' || substr(replace(gen_random_uuid()::text, '-', ''), 19, 14))::bit(56)::bigint;
update candidate c set along = o.drawn from candidate o where o.id = c.along;
update candidate set id = drawn;
alter table candidate drop column drawn;
alter table candidate alter column id
    set default ('x' || substr(replace(gen_random_uuid()::text, '-', ''), 19, 14))::bit(56)::bigint;
alter table candidate add constraint candidate_along_fkey foreign key (along) references candidate (id);
drop index candidate_in_order;
create index candidate_in_order on candidate (document, start_at, n);
