-- What the index has yet to take over. A trigger writes it in the transaction that changes a record or its readers, so no deed, import or
-- correction by hand can forget it; whoever writes the index reads the record anew and takes the task off if it has not come again meanwhile.
create table index_task (
    record bigint not null primary key references record (id),
    since timestamp with time zone not null,
    tried integer not null default 0,
    failed text
);

comment on column index_task.since is 'when the record last changed; a task that was written anew while the index was is left';
comment on column index_task.failed is 'why it could not be taken over when that was last tried';

create index index_task_order on index_task (tried, since);

create function record_is_to_be_indexed() returns trigger language plpgsql as $function$
begin
    insert into index_task (record, since) values (new.id, clock_timestamp())
    on conflict (record) do update set since = excluded.since, tried = 0, failed = null;
    return null;
end
$function$;

create function readers_are_to_be_indexed() returns trigger language plpgsql as $function$
begin
    insert into index_task (record, since) values (case tg_op when 'DELETE' then old.record else new.record end, clock_timestamp())
    on conflict (record) do update set since = excluded.since, tried = 0, failed = null;
    return null;
end
$function$;

create trigger record_is_to_be_indexed after insert or update on record
    for each row execute function record_is_to_be_indexed();
create trigger readers_are_to_be_indexed after insert or update or delete on record_reader
    for each row execute function readers_are_to_be_indexed();
