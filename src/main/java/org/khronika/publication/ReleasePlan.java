package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RegisterPages;
import org.khronika.publication.PublicationRules.Rule;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * Everything that a release would say, worked out before anything is written.
 *
 * @param earlier   the releases before, the newest first
 * @param records   what is published, kind by kind, the earliest first
 * @param items     one for each address that was ever published, kind by kind and by title
 * @param history   what this and all earlier releases changed, the newest first
 * @param heldBack  accepted records that a rule keeps out
 * @param unnamed   accepted records whose name is hidden, so that they have no page
 * @param leftOut   accepted records that others speak of only in what is told less exactly or not at all, so that they have no page
 * @param notPublic records that published pages speak of, but which are not in the release
 * @param asOf      the last day that the sources speak of: everything worked out stands as of it
 * @param registers what contexts have worked out from the records
 * @param ownBefore what earlier releases said in numbers of ours
 * @param language  in which it says it: a release in several languages has a plan for each
 */
public record ReleasePlan(
        int number,
        ZonedDateTime at,
        @Nullable String note,
        List<Release> earlier,
        List<PublicRecord> records,
        List<ReleaseItem> items,
        List<PastChange> history,
        List<HeldBack> heldBack,
        List<Unnamed> unnamed,
        List<WithoutPage> leftOut,
        Set<RecordRef> notPublic,
        LocalDate asOf,
        RegisterPages.Contribution registers,
        EarlierOwnNumbers ownBefore,
        Language language) {

    /** A record that a rule keeps out; the title is the desk's. */
    public record HeldBack(RecordRef address, Sayable title, Rule rule) {}

    /** A record without a page because its name is hidden; the title is the desk's, the label the public's. */
    public record Unnamed(RecordRef address, String title, Sayable label, Sayable rule) {}

    /** A record without a page because nothing that is told leads to it; the title is the desk's. */
    public record WithoutPage(RecordRef address, Sayable title) {}

    /** The release before; null for the first. */
    public @Nullable Release previous() {
        return earlier.isEmpty() ? null : earlier.getFirst();
    }

    /** The day of the release, where the organisation works. */
    public LocalDate date() {
        return at.toLocalDate();
    }

    /** The day of the release, to be said in words. */
    public PartialDate day() {
        return PartialDate.of(date());
    }

    /** The last day that the sources speak of, to be said in words. */
    public PartialDate asOfDay() {
        return PartialDate.of(asOf);
    }

    /**
     * As of which day everything is that is worked out, and why: "as of 27 March 2023, the date of our newest source"; that of the
     * release itself where no source is older.
     */
    public Sayable asOfInWords() {
        return phrase(asOf.isBefore(date()) ? "publication.as-of.newest-source" : "publication.as-of")
                .with("day", asOfDay());
    }

    /** The items of a status, kind by kind and by title. */
    public List<ReleaseItem> items(ItemStatus status) {
        return items.stream().filter(item -> item.status() == status).toList();
    }

    /** The published records of a kind, the earliest first. */
    public List<PublicRecord> records(RecordKind kind) {
        return records.stream().filter(record -> record.kind() == kind).toList();
    }

    /** The addresses where only a notice stands. */
    public List<ReleaseItem> notices() {
        return items.stream().filter(ReleaseItem::isWithdrawn).toList();
    }
}
