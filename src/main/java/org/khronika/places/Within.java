package org.khronika.places;

import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Refers;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Which larger place a place was in, and when.
 *
 * @param when null for always
 */
public record Within(
        @Asked @Refers(RecordKind.PLACE) @Nullable RecordRef place,

        @Asked @Nullable PartialDate when) {}
