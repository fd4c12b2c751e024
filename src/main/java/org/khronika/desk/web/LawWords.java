package org.khronika.desk.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.OffenceList;
import org.khronika.legislation.Provision;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;

/** Sentences about articles. */
final class LawWords {

    private LawWords() {}

    /** What weighs in an article: "medium to grave; up to 10 years’ imprisonment"; empty when nothing is known. */
    static String weighs(Legislation legislation, ArticleRef article, LawDay on) {
        String gravity = legislation
                .gravity(article.written(), on.day())
                .map(range -> range.inWords().english())
                .orElse("");
        String most = legislation
                .maximumTerm(article.written(), on.day())
                .map(LawWords::upTo)
                .orElse("");
        return Stream.of(gravity, most).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    /** The upper end alone: "up to 10 years’ imprisonment", "life imprisonment". */
    static String upTo(StatutoryPenalty penalty) {
        Integer most = penalty.most();
        if (most == null) {
            return penalty.kind().label();
        }
        String unit = String.valueOf(penalty.unit());
        String counted = most == 1 ? "one " + unit.replaceFirst("s$", "") + "’s" : most + " " + unit + "’";
        return "up to " + counted + " " + penalty.kind().label();
    }

    /** "fine of up to 900 MCI, arrest of up to 15 days or imprisonment of up to 4 years." */
    static String oneOf(List<StatutoryPenalty> penalties) {
        List<String> words = penalties.stream().map(LawWords::penalty).toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.getLast();
        String first = String.join(", ", words.subList(0, words.size() - 1));
        return (first.isEmpty() ? last : first + " or " + last) + ".";
    }

    /** "confiscation; loss of citizenship." */
    static String several(List<StatutoryPenalty> penalties) {
        return penalties.stream().map(LawWords::penalty).collect(Collectors.joining("; ")) + ".";
    }

    private static String penalty(StatutoryPenalty penalty) {
        String words = penalty.threat().english();
        return penalty.read() ? words : words + " (usual, not read)";
    }

    /** When a wording is in force: "From 12 September 2022", "To a day between 17 March and 30 April 2023". */
    static String between(@Nullable PartialDate from, @Nullable PartialDate to) {
        String begins = from == null ? "" : "from " + day(from);
        String ends = to == null ? "" : "to " + day(to);
        return Capitals.first((begins + " " + ends).strip());
    }

    private static String day(PartialDate date) {
        return date.isDay() ? date.inWords(Locale.ENGLISH) : "a day " + date.bounds(Locale.ENGLISH);
    }

    /** The closed lists as tags: "extremist crime", "corruption crime in part". */
    static List<String> tags(Legislation legislation, ArticleRef article) {
        return Stream.of(OffenceList.EXTREMIST, OffenceList.TERRORIST, OffenceList.CORRUPTION)
                .filter(list -> !legislation.onlyOn(list, article.written()).isEmpty())
                .map(list -> list.label() + (legislation.isOn(list, article.written()) ? "" : " in part"))
                .toList();
    }

    /** The part of a wording as a page prints it: "Part 1", "Parts 1 to 3", "The article". */
    static String part(Provision provision) {
        if (provision.covers().isEmpty()) {
            return "The article";
        }
        return provision.covers().size() == 1
                ? "Part " + provision.article().part()
                : "Parts " + String.valueOf(provision.article().part()).replace("-", " to ");
    }
}
