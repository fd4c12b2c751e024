package org.khronika.records;

import java.util.Set;
import org.khronika.values.RecordRef;

/** Implemented by the body of a kind of record that others cite: what {@link Evidence} must know of a source. */
public interface CitedSource {

    /** Who published or wrote it, in words, each by its own name; empty when that is not on record. */
    Set<String> publishers();

    /** Who wrote it, of those on record. */
    Set<RecordRef> writers();

    /** The documents, organisations and people that it draws on or quotes for what it says. */
    Set<RecordRef> takenFrom();

    /** Whether it passes on what others published. */
    boolean passesOn();

    /** Whether it is the paper of a court. */
    boolean isOfACourt();

    /** Whether one of our own was there and wrote it. */
    boolean isOfOurObserver();

    /** Whether we judge it reliable. */
    boolean isReliable();
}
