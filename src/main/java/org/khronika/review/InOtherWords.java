package org.khronika.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.khronika.records.Stored;

/**
 * Knows how records read in other languages than that in which they were entered. Whatever asks what the words of a record tell, such as a
 * question of harm, asks it of those words too. A bean of the context that keeps them.
 */
public interface InOtherWords {

    /** These records with the words that were accepted, once for each language in which some of them have any. */
    List<Stored<?>> accepted(Collection<? extends Stored<?>> records);

    /** The record with the words that were accepted or wait for review, by the tag of each language that it has any in. */
    Map<String, Stored<?>> seen(Stored<?> record);
}
