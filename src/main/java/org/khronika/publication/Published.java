package org.khronika.publication;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.publication.ReleasePlan.HeldBack;
import org.khronika.publication.ReleasePlan.Unnamed;
import org.khronika.records.Naming;
import org.khronika.records.Stored;
import org.khronika.translations.AcceptedTranslations;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * What a release publishes, before it is said in any language: the rules have been applied once, for all of them.
 *
 * @param corrected what was wrong in records that the editors put right, as they tell it to readers
 * @param earlier   the releases so far, the newest first
 * @param open      the records, as exact as they may be
 * @param hidden    the records whose names are hidden
 * @param spellings what no file in any language may hold
 * @param reasons   why an address that was published once is not any more
 * @param translated what of them may be read in other languages
 * @param asOf      the last day that the sources speak of
 */
record Published(
        int number,
        ZonedDateTime at,
        @Nullable String note,
        Map<RecordRef, String> corrected,
        List<Release> earlier,
        List<Stored<?>> open,
        Map<RecordRef, Naming> hidden,
        Spellings spellings,
        Map<RecordRef, Sayable> reasons,
        Coarse coarse,
        JoiningPassages joining,
        List<HeldBack> heldBack,
        List<Unnamed> unnamed,
        List<ReleasePlan.WithoutPage> leftOut,
        AcceptedTranslations translated,
        LocalDate asOf) {

    /** The release before; null for the first. */
    @Nullable
    Release previous() {
        return earlier.isEmpty() ? null : earlier.getFirst();
    }

    /** The records that are told less exactly than they are on record, and those of somebody who is not named. */
    Set<RecordRef> toldLess() {
        Set<RecordRef> less = new HashSet<>(coarse.lessExact());
        less.addAll(hidden.keySet());
        return less;
    }

    /** Whether a record is told less exactly than it is on record, or is that of somebody who is not named. */
    boolean isToldLess(RecordRef record) {
        return coarse.isLessExact(record) || hidden.containsKey(record);
    }
}
