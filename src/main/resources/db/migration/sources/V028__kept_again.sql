-- Bytes that are kept already are written here once more and taken out again in the same transaction: keeping what somebody else
-- keeps in a document that one may not see must take as long as keeping it for the first time.
create table kept_again (like kept_file including constraints including storage);
