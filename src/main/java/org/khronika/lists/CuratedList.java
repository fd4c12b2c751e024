package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Followed;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.records.Sureness;
import org.khronika.records.Titled;
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
@OfKind(value = RecordKind.LIST, sure = Sureness.NONE)
@Listed(
        value = "lists",
        byTitle = true,
        columns = {"lists.curated-list.subject", "lists.page.whose"})
public record CuratedList(
        @Asked String title,

        @OnPage @InFiles @Asked(filter = true) ListSubject subject,

        @InFiles @Asked(filter = true) Keeper keeper,

        @Asked @Refers(RecordKind.ORGANISATION) @Nullable RecordRef organisation,

        @Asked @Nullable String keptBy,

        @OnPage @Asked @Nullable PartialDate since,

        @OnPage @Asked @Nullable PartialDate followedUntil,

        @Asked(prose = true) @Nullable String purpose,

        @Asked List<Criterion> criteria,

        @Asked List<Exclusion> exclusions,

        @OnPage @Asked @Nullable String decidedBy,

        @Asked @Nullable Integer reviewMonths,

        @Asked(prose = true) @Nullable String text,

        @Asked(prose = true, confidential = true) @Nullable String internal)
        implements Titled, Followed {

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
        Code.onlyOnce("criteria", criteria.stream().map(Criterion::code).toList(), "lists.refused.criterion-twice");
        Code.onlyOnce("exclusions", exclusions.stream().map(Exclusion::code).toList(), "lists.refused.exclusion-twice");
        if (reviewMonths != null && (reviewMonths < 1 || reviewMonths > LONGEST)) {
            throw new RefusedAnswer(
                    "reviewMonths",
                    phrase("lists.refused.review-months").with("most", LONGEST).with("found", reviewMonths));
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
