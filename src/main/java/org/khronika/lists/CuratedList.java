package org.khronika.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.records.Asked;
import org.khronika.records.Followed;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A list that is kept by criteria. Who stands on it is not here but in each {@link Listing}.
 *
 * @param keptBy       in the words of the source, where the keeper is not on record or is nobody in particular
 * @param followedUntil the last day for which we know how a list of others stood; null where that is not said
 * @param decidedBy    who decides, and what it takes: "five members of the board, four of them agreeing"
 * @param reviewMonths after how many months an entry is looked at again; null when nobody says
 */
@OfKind(
        value = RecordKind.LIST,
        explanation =
                "A list that is kept by criteria, such as political prisoners: ours, or that of others which we follow. Who stands on it is entered as listings.")
@Listed(
        title = "Lists",
        says = "Lists that are kept by stated criteria, such as political prisoners; each can be read as of any day.",
        byTitle = true,
        columns = {"Who stands on it", "Whose list"})
public record CuratedList(
        @Asked(value = "What the list is called", part = "The list", hint = "Such as Political prisoners.")
        String title,

        @Asked(
                value = "Who stands on it",
                filter = true,
                hint = "Whom the list is about: it decides what the public reads about those on it.")
        ListSubject subject,

        @Asked(
                value = "Whose list it is",
                filter = true,
                hint = "A list of others stays theirs: we say who listed whom, never that we did.")
        Keeper keeper,

        @Asked("The organisation that keeps it") @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef organisation,

        @Asked(value = "Or who keeps it, in words", hint = "Such as human rights defenders in Kazakhstan.") @Nullable
        String keptBy,

        @Asked(value = "Kept since", hint = "When it was begun, as far as is known.") @Nullable
        PartialDate since,

        @Asked(value = "Followed until", hint = "The last day for which we know how the list stood.") @Nullable
        PartialDate followedUntil,

        @Asked(
                value = "What it is for",
                prose = true,
                hint = "In a sentence: what the list is kept to show, and for whom.")
        @Nullable
        String purpose,

        @Asked(
                value = "Criteria",
                part = "Who belongs on it",
                each = "a criterion",
                hint = "Meeting one of them is enough, unless its words say otherwise.")
        List<Criterion> criteria,

        @Asked(
                value = "What bars",
                each = "something that bars",
                hint = "Looked at in every case, and written down why it does not bar.")
        List<Exclusion> exclusions,

        @Asked(
                value = "Who decides",
                part = "How it is kept",
                hint = "And what it takes: such as five members of the board, four of them agreeing.")
        @Nullable
        String decidedBy,

        @Asked(value = "Review each entry after so many months", hint = "Such as 6. What is due stands at Deadlines.")
        @Nullable
        Integer reviewMonths,

        @Asked(
                value = "What the public reads about it",
                prose = true,
                hint = "Printed above the list on the public site, in our own words.")
        @Nullable
        String text,

        @Asked(
                value = "Notes for us",
                hint = "Seen at the desk only; never published.",
                prose = true,
                confidential = true)
        @Nullable
        String internal)
        implements Followed {

    private static final int LONGEST = 120;

    /** Refuses a short name that stands twice, and a review after no time. */
    public CuratedList {
        title = Given.needed(title);
        subject = subject == null ? ListSubject.OTHER : subject;
        keeper = keeper == null ? Keeper.OURS : keeper;
        keptBy = Given.text(keptBy);
        purpose = Given.text(purpose);
        criteria = Given.list(criteria);
        exclusions = Given.list(exclusions);
        decidedBy = Given.text(decidedBy);
        text = Given.text(text);
        internal = Given.text(internal);
        Code.onlyOnce("criteria", criteria.stream().map(Criterion::code).toList(), "criterion");
        Code.onlyOnce("exclusions", exclusions.stream().map(Exclusion::code).toList(), "exclusion");
        if (reviewMonths != null && (reviewMonths < 1 || reviewMonths > LONGEST)) {
            throw new RefusedAnswer(
                    "reviewMonths",
                    "Expected a review after 1 to %d months, found %d.".formatted(LONGEST, reviewMonths));
        }
    }

    /** Whether the list has the criterion. */
    public boolean hasCriterion(String code) {
        return criteria.stream().anyMatch(criterion -> criterion.code().equals(code));
    }

    /** Whether the list has the exclusion. */
    public boolean hasExclusion(String code) {
        return exclusions.stream().anyMatch(exclusion -> exclusion.code().equals(code));
    }
}
