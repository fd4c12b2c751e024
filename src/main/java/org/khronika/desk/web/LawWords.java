package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.GravityRange;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.OffenceList;
import org.khronika.legislation.Provision;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** Sentences about articles. */
final class LawWords {

    private LawWords() {}

    /** What weighs in an article: "Medium to grave; up to 10 years’ imprisonment"; null when nothing is known. */
    static @Nullable Sayable weighs(Legislation legislation, ArticleRef article, LawDay on) {
        Optional<Sayable> gravity =
                legislation.gravity(article.written(), on.day()).map(GravityRange::inWords);
        Optional<Sayable> most =
                legislation.maximumTerm(article.written(), on.day()).map(LawWords::upTo);
        List<Sayable> known = Stream.of(gravity, most).flatMap(Optional::stream).toList();
        return known.isEmpty() ? null : Sayable.clauses(known).capital();
    }

    /** The upper end alone: "up to 10 years’ imprisonment", "life imprisonment". */
    private static Sayable upTo(StatutoryPenalty penalty) {
        Integer most = penalty.most();
        return most == null
                ? penalty.kind()
                : phrase("desk.law.up-to")
                        .with("kind", penalty.kind())
                        .with("unit", String.valueOf(penalty.unit()))
                        .with("most", most);
    }

    /** "Fine of up to 900 MCI, arrest of up to 15 days or imprisonment of up to 4 years."; null for none. */
    static @Nullable Sayable oneOf(List<StatutoryPenalty> penalties) {
        return penalties.isEmpty()
                ? null
                : ended(Sayable.or(penalties.stream().map(LawWords::penalty).toList()));
    }

    /** "confiscation; loss of citizenship." */
    static Sayable several(List<StatutoryPenalty> penalties) {
        return ended(Sayable.clauses(penalties.stream().map(LawWords::penalty).toList()));
    }

    /** As a sentence that ends. */
    static Phrase ended(Sayable words) {
        return phrase("desk.law.ended").with("words", words);
    }

    private static Phrase penalty(StatutoryPenalty penalty) {
        return penalty.read()
                ? penalty.threat()
                : phrase("desk.law.usual-penalty").with("penalty", penalty.threat());
    }

    /** When a wording is in force: "From 12 September 2022", "To a day between 17 March and 30 April 2023"; null where neither day is known. */
    static @Nullable Sayable between(@Nullable PartialDate from, @Nullable PartialDate to) {
        Sayable begins = from == null
                ? null
                : phrase(from.isDay() ? "desk.law.from-day" : "desk.law.from-some-day")
                        .with("day", from);
        Sayable ends = to == null
                ? null
                : phrase(to.isDay() ? "desk.law.to-day" : "desk.law.to-some-day")
                        .with("day", to);
        if (begins == null || ends == null) {
            return begins == null ? ends == null ? null : ends.capital() : begins.capital();
        }
        return phrase("desk.law.from-to").with("from", begins).with("to", ends).capital();
    }

    /** The closed lists as tags: "extremist crime", "corruption crime in part". */
    static List<Sayable> tags(Legislation legislation, ArticleRef article) {
        return Stream.of(OffenceList.EXTREMIST, OffenceList.TERRORIST, OffenceList.CORRUPTION)
                .filter(list -> !legislation.onlyOn(list, article.written()).isEmpty())
                .<Sayable>map(list -> legislation.isOn(list, article.written())
                        ? list.words()
                        : phrase("desk.law.in-part").with("list", list))
                .toList();
    }

    /** The part of a wording as a page prints it: "Part 1", "Parts 1 to 3", "The article". */
    static Phrase part(Provision provision) {
        String part = String.valueOf(provision.article().part());
        if (provision.covers().isEmpty()) {
            return phrase("desk.law.the-article");
        }
        String[] ends = part.split("-", 2);
        return provision.covers().size() == 1
                ? phrase("desk.law.part").with("part", part)
                : phrase("desk.law.parts").with("first", ends[0]).with("last", ends[ends.length - 1]);
    }
}
