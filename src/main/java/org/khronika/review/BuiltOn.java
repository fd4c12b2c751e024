package org.khronika.review;

import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.words.Sayable;

/** What a context knows of others who built on a record besides other records; and what it does when the record goes. */
public interface BuiltOn {

    /** Why the author cannot remove the record, as a sentence; empty when nothing here stands against it. Tells only what they may see. */
    Optional<Sayable> hindrance(Member author, Stored<?> record);

    /** Follows a removal, in its transaction. */
    void removed(Member author, Stored<?> record);
}
