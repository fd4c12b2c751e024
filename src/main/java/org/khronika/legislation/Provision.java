package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * One wording of a part of an article, or of an article that has no parts.
 *
 * @param article  the code, the article and the part; without part, the article as a whole
 * @param covers   the parts that this wording stands for; empty for an article without parts
 * @param titles   what the article is called
 * @param what     what the part is about, in our words; empty if nothing is to be said
 * @param brief    the same in few words: "organising"; null for the basic offence
 * @param onlyIn   the time for which alone it is, such as wartime; null where it is for any
 * @param penalties what it threatens with, in the order of the article
 * @param gravity  its class; null where the code knows none, or it is not known
 * @param from     the first day of the wording; null when it was not established
 * @param to       its last day; null when it is still in force or its end was not established
 * @param verified whether it was read in its source
 * @param source   where
 * @param note     what else is to be known
 * @param lists    for an added article: the closed lists that it stands on
 * @param added    the record of a member that it comes from; null for what the pack holds
 */
public record Provision(
        ArticleRef article,
        Set<String> covers,
        ArticleTitles titles,
        Sayable what,
        @Nullable Sayable brief,
        @Nullable SpecialTime onlyIn,
        List<StatutoryPenalty> penalties,
        @Nullable Gravity gravity,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        boolean verified,
        Source source,
        @Nullable Sayable note,
        Set<OffenceList> lists,
        @Nullable RecordRef added) {

    /** What the files of a pack say of an article of the general part. */
    static final String GENERAL = "general part";

    /** Whether it belongs to the general part of its code, which names no offence. */
    public boolean isGeneral() {
        return what.english().equals(GENERAL);
    }

    /** What it is called in few words: "mass riots: organising". */
    public Sayable shortTitle() {
        return brief == null
                ? titles.briefly()
                : phrase("legislation.provision.title")
                        .with("article", titles.briefly())
                        .with("part", brief);
    }

    /** Whether it may be in force on the day: where the day it began or ended is not known, it may. */
    public boolean mayBeInForce(LocalDate day) {
        return (from == null
                        || from.earliest().map(first -> !day.isBefore(first)).orElse(true))
                && (to == null || to.latest().map(last -> !day.isAfter(last)).orElse(true));
    }

    /** Whether it is in force on the day by all that is known. */
    public boolean isInForce(LocalDate day) {
        return (from == null || from.latest().map(last -> !day.isBefore(last)).orElse(false))
                && (to == null
                        || to.earliest().map(first -> !day.isAfter(first)).orElse(false));
    }

    /** Whether an act of the day may fall under it; when it is not known when the act was, it may. */
    boolean mayReach(@Nullable LocalDate day) {
        return onlyIn == null || day == null || onlyIn.wasOn(day);
    }

    /** "part 4, which is for wartime only"; of no special time the part alone. */
    public Phrase partInWords() {
        String part = String.valueOf(article.part());
        return onlyIn == null
                ? phrase("legislation.provision.part").with("part", part)
                : phrase("legislation.provision.part-only-in")
                        .with("part", part)
                        .with("time", onlyIn.said());
    }

    /** Whether it says something of the article or part that is asked for. */
    boolean isOf(ArticleRef asked) {
        boolean sameArticle =
                article.code().equals(asked.code()) && article.number().equals(asked.number());
        return sameArticle && (asked.part() == null || covers.isEmpty() || covers.contains(asked.part()));
    }
}
