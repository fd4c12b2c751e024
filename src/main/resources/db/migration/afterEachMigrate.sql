-- The other half of beforeEachMigrate.
do $$
begin
    if exists (select 1 from pg_trigger where tgname = 'record_changes_with_its_entry') then
        alter table record enable trigger record_changes_with_its_entry;
    end if;
    if exists (select 1 from pg_trigger where tgname = 'translation_changes_with_its_entry') then
        alter table translation enable trigger translation_changes_with_its_entry;
    end if;
end
$$;
