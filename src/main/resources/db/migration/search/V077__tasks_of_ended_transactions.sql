-- By which transaction a task was noted. An index that was built anew has what had been committed before it began: those tasks are done, and need not
-- be taken one by one again. A moment would not tell: a transaction may note a task early and be seen late.
alter table index_task add column written xid8 not null default pg_current_xact_id();

comment on column index_task.written is 'the transaction that noted it last';

create or replace function record_is_to_be_indexed() returns trigger language plpgsql as $function$
begin
    insert into index_task (record, since) values (new.id, clock_timestamp())
    on conflict (record) do update set since = excluded.since, written = excluded.written, tried = 0, failed = null;
    return null;
end
$function$;

create or replace function readers_are_to_be_indexed() returns trigger language plpgsql as $function$
begin
    insert into index_task (record, since) values (case tg_op when 'DELETE' then old.record else new.record end, clock_timestamp())
    on conflict (record) do update set since = excluded.since, written = excluded.written, tried = 0, failed = null;
    return null;
end
$function$;
