package org.khronika.review;

import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.words.Sayable;

/** What must have been answered before a version may be accepted, where its own kind cannot know. A bean of the context that can. */
public interface BeforeAccepting {

    /** What is open, and where it is answered, as a sentence; empty for nothing. Asked in the transaction that accepts, and before. */
    Optional<? extends Sayable> hinders(Member member, Stored<?> record);
}
