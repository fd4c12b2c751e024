-- A record and a translation change only with an entry of the journal. What an update of the program renames or moves in them is
-- nobody's deed: it has no entry, and would be refused where there is anything to rename. It is one transaction with the script.
do $$
begin
    if exists (select 1 from pg_trigger where tgname = 'record_changes_with_its_entry') then
        alter table record disable trigger record_changes_with_its_entry;
    end if;
    if exists (select 1 from pg_trigger where tgname = 'translation_changes_with_its_entry') then
        alter table translation disable trigger translation_changes_with_its_entry;
    end if;
end
$$;
