package org.khronika.review;

import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.records.Stored;
import org.khronika.words.Sayable;

/** What must have been answered before the words of a record in another language may be accepted, where translations cannot know. A bean of the context that can. */
public interface BeforeTranslating {

    /** What is open about its words in all other languages, and where it is answered, as a sentence; empty for nothing. */
    Optional<? extends Sayable> hindersOtherWords(Member member, Stored<?> record);
}
