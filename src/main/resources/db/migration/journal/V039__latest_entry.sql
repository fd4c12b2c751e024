-- When the latest entry was made is asked on pages, to see whether the clock has jumped back.
create index journal_entry_at on journal_entry (at);
create index journal_entry_confirmed_clock on journal_entry (id) where deed = 'ConfirmClock';
