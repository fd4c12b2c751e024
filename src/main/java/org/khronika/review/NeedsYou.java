package org.khronika.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.words.Sayable;

/**
 * Tells the page My work what needs a member now. A context that has something to tell there has a bean of this; the page
 * collects them all, puts them in the order of their {@link Rank}, and shows each as one line with what it is about below it.
 */
public interface NeedsYou {

    /** What needs the member, as far as they may see it; empty when nothing does. Asked each time that the page is opened. */
    List<Pile> of(Member me);

    /** How a pile ranks among the others: what cannot wait comes first. */
    enum Rank {
        /** Somebody may be exposed unless the member answers. */
        PROTECTS,
        /** What the member must know of, though there may be nothing to do: a password was renewed, a record was closed to others. */
        NOTICE,
        /** What came back to the member with a question. */
        CAME_BACK,
        /** What the member typed and has not saved. */
        UNFINISHED,
        /** What must be decided before others can go on: doubles, questions that stop a release. */
        DECIDE,
        /** What others sent and wait for. */
        REVIEW,
        /** Reports with candidates left. */
        REPORTS,
        /** What the member began and has not sent. */
        DRAFTS,
        /** What the searches that the member keeps find anew. */
        FOUND
    }

    /**
     * Several things under one sentence.
     *
     * @param count how many there are, in the margin before the sentence
     * @param says  what they are, as it follows the number: "records returned to you with a reason"
     * @param href  the page with all of them; null when there is none
     * @param first the first few of them; the page shows five at most
     * @param done  how far the member has come, when that can be measured
     */
    record Pile(
            Rank rank,
            long count,
            Sayable says,
            @Nullable String href,
            List<Line> first,
            @Nullable Done done) {

        public Pile {
            first = List.copyOf(first);
        }

        /** A pile without a measure. */
        public Pile(Rank rank, long count, Sayable says, @Nullable String href, List<Line> first) {
            this(rank, count, says, href, first, null);
        }
    }

    /**
     * One of them.
     *
     * @param address of the record, shown beside the title; null when it is about no record
     * @param title   the words of the link
     * @param href    where the member does something about it; null when there is nothing to do
     * @param about   a sentence below the title, such as the reason given; null for none
     */
    record Line(
            @Nullable String address,
            Sayable title,
            @Nullable String href,
            @Nullable Sayable about) {}

    /** So many of all, with what is said beside the bar: "51 of 63 judged." */
    record Done(int done, int all, Sayable says) {}
}
