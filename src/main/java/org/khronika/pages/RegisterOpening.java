package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.Derived.Premise;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.Numeral;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * How the sentence of a register and its numbers follow: from the records that stand on its page, by the rule that says what it counts.
 * Where some of them are told less surely than a source states things, the sentence says so.
 */
public final class RegisterOpening {

    /** Of more records only those are listed that are told less surely; the entries themselves stand on the page. */
    public static final int MOST = 1000;

    private RegisterOpening() {}

    /** The page of a register with its sentence opened. */
    static RegisterPage of(
            Function<Stored<?>, Certainty> howSure,
            List<Stored<?>> records,
            List<Stored<?>> incidents,
            RegisterPage page,
            Namer namer) {
        Set<String> told = hrefs(page);
        Set<RecordRef> those = incidents.stream().map(Stored::address).collect(Collectors.toSet());
        List<Premise> grounds = new ArrayList<>();
        List<Premise> counted = new ArrayList<>();
        for (Stored<?> record : records) {
            Mention mention = namer.mention(record.address());
            String href = mention.href();
            Premise ground = new Premise(mention, howSure.apply(record));
            if (href != null && those.contains(record.address())) {
                counted.add(ground);
                grounds.add(ground);
            } else if (href != null && told.contains(href)) {
                grounds.add(ground);
            }
        }
        return page.following(opened(
                namer,
                namer.say(Sayable.sentences(List.of(
                        Sayable.written(page.sentence()),
                        incidents.isEmpty()
                                ? LessSure.sentence(sure(grounds), LessSure.Counted.RECORD)
                                : LessSure.sentence(sure(counted), LessSure.Counted.RECORD)))),
                grounds,
                page.explanation(),
                List.of(),
                unknown(page, namer)));
    }

    /** A sentence opened that says already what of it is told less surely. */
    public static Derived opened(
            Namer namer,
            String sentence,
            List<Premise> grounds,
            String rule,
            List<String> assumed,
            List<String> unknown) {
        List<Premise> listed = listed(grounds, Premise::certainty);
        return Derived.of(namer, Sayable.written(sentence), listed, Sayable.written(rule), assumed, unknown);
    }

    /** Those of the grounds that are listed. */
    public static <T> List<T> listed(List<T> grounds, Function<T, Certainty> howSure) {
        return grounds.size() <= MOST
                ? grounds
                : grounds.stream()
                        .filter(ground -> !howSure.apply(ground).isAtLeast(Certainty.REPORTED))
                        .limit(MOST)
                        .toList();
    }

    /** What no register can know, because it is not on record. */
    public static String beyond(Namer namer) {
        return namer.say(phrase(namer.isPublic() ? "pages.opening.not-on-this-site" : "pages.opening.not-to-be-seen"));
    }

    private static List<Certainty> sure(List<Premise> grounds) {
        return grounds.stream().map(Premise::certainty).toList();
    }

    private static Set<String> hrefs(RegisterPage page) {
        Stream<Mention> lines =
                page.lines().stream().flatMap(line -> Stream.concat(Stream.of(line.head()), line.under().stream()));
        Stream<Mention> items =
                page.groups().stream().flatMap(group -> group.items().stream()).map(RegisterPage.Item::what);
        Stream<Mention> counted =
                page.grids().stream().flatMap(grid -> grid.behind().stream()).flatMap(List::stream);
        return Stream.of(lines, items, counted)
                .flatMap(all -> all)
                .flatMap(mention -> Stream.ofNullable(mention.href()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> unknown(RegisterPage page, Namer namer) {
        List<String> unknown = new ArrayList<>();
        String maybe = namer.say(phrase("pages.opening.perhaps"));
        if (page.lines().stream()
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> Capitals.small(cell).startsWith(maybe))) {
            unknown.add(namer.say(phrase("pages.opening.perhaps-entries")));
        }
        open(page, namer)
                .forEach((column, number) -> unknown.add(namer.say(
                        phrase("pages.opening.open-in").with("column", column).with("n", Numeral.of(number)))));
        unknown.add(beyond(namer));
        return unknown;
    }

    /** How many entries leave each column open, were it with words on why. */
    private static Map<String, Long> open(RegisterPage page, Namer namer) {
        List<String> open =
                List.of(namer.say(phrase("pages.opening.open-cells")).split("\\|"));
        Map<String, Long> columns = new LinkedHashMap<>();
        page.lines().forEach(line -> {
            for (int n = 0; n < line.cells().size(); n++) {
                String cell = Capitals.small(line.cells().get(n));
                if (open.stream().anyMatch(one -> cell.equals(one) || cell.startsWith(one + "."))) {
                    columns.merge(page.columns().get(n + 1), 1L, Long::sum);
                }
            }
        });
        return columns;
    }
}
