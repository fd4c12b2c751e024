package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.access.Reply;
import org.khronika.reading.DetailKind;
import org.khronika.reading.ProposedKind;
import org.khronika.words.Sayable;

/** Which marks of the text and which cards beside it are shown. */
final class MarkFilters {

    /** All of them. */
    static final Set<String> ALL = Set.of("*");

    private static final String CARD = "card-";
    private static final String TRIAGED = "card-triaged";

    private MarkFilters() {}

    /** A kind that the filter shows or hides. */
    record Filter(String code, Sayable label, String letter, boolean shown) {}

    /** Puts the filters into the page. */
    static void fill(Set<String> shown, Reply reply) {
        Predicate<String> shows = code -> shown.containsAll(ALL) || shown.contains(code);
        List<Filter> marks = Arrays.stream(DetailKind.values())
                .map(kind ->
                        new Filter(kind.code(), Marking.plural(kind), Marking.letter(kind), shows.test(kind.code())))
                .toList();
        List<Filter> cards = Stream.concat(
                        Arrays.stream(ProposedKind.values()).map(kind -> card(kind, shows)),
                        Stream.of(new Filter(TRIAGED, phrase("intake.filter.triaged"), "", shows.test(TRIAGED))))
                .toList();
        String hidden = Stream.concat(marks.stream(), cards.stream())
                .filter(filter -> !filter.shown())
                .map(filter -> "hide-" + filter.code())
                .collect(Collectors.joining(" "));
        reply.with("markFilters", marks).with("cardFilters", cards).with("hidden", hidden);
    }

    private static Filter card(ProposedKind kind, Predicate<String> shows) {
        String code = CARD + kind.code();
        return new Filter(code, CardWords.kind(kind).small(), "", shows.test(code));
    }
}
