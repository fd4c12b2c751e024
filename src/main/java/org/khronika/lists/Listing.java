package org.khronika.lists;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.Sureness;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * Somebody and a list: what was decided, and on what it rests. Whether they stand on it on a day is worked out from the decisions
 * ({@link PlaceOnList}) and never entered.
 *
 * @param name       the name, or who they are in words
 * @param who        null for a group, or for somebody who is not on record
 * @param count      how many they are; null for one
 * @param nextReview null for the day that the list's own rule gives
 */
@OfKind(value = RecordKind.LISTING, sure = Sureness.PASSED_ON)
@Listed(
        value = "listings",
        readElsewhere = true,
        columns = {"lists.page.list", "lists.page.stands-on-it", "lists.page.by-criteria"})
public record Listing(
        @InFiles @Asked(filter = true) @Refers(RecordKind.LIST) @Nullable
        RecordRef list,

        @Asked(asItStands = true) String name,

        @InFiles("person") @Asked(filter = true) @Refers(RecordKind.PERSON) @Nullable
        RecordRef who,

        @OnPage @Asked @Nullable Quantity count,

        @InFiles("cases") @Asked @Refers(RecordKind.PROCEEDING)
        List<RecordRef> proceedings,

        @Asked(grows = true) List<ListDecision> decisions,

        @Asked @Nullable PartialDate nextReview,

        @Asked(prose = true) @Nullable String text,

        @Asked(prose = true, confidential = true) @Nullable String internal) {

    /** The list and the name may not be said yet. */
    public Listing {
        name = Given.needed(name);
        proceedings = Given.list(proceedings);
        decisions = Given.list(decisions);
        text = Given.text(text);
        internal = Given.text(internal);
    }

    /** The list, of an entry that says it. */
    RecordRef onList() {
        return Objects.requireNonNull(list);
    }

    /** How many they are: one, if nothing else is said. */
    public Quantity howMany() {
        return count == null ? Quantity.of(1) : count;
    }
}
