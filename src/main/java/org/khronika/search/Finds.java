package org.khronika.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.records.ReviewState;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What was found, as far as the reader may see it.
 *
 * @param total   how many records, also beyond those that are given
 * @param records those asked for, in their order
 * @param kinds   how many there are of each kind, whatever kind was asked for
 * @param review  how many there are in each state, whatever state was asked for
 * @param years   how many there are possibly in each year, whatever year was asked for
 * @param names   records that the words call by their name, so that who names them was found too
 * @param slipped words that were found only by what is a slip away from them
 */
public record Finds(
        long total,
        List<RecordRef> records,
        Map<RecordKind, Long> kinds,
        Map<ReviewState, Long> review,
        Map<Integer, Long> years,
        Set<RecordRef> names,
        List<String> slipped) {}
