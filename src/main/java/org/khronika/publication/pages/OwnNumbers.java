package org.khronika.publication.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.RegisterOpening;
import org.khronika.pages.RegisterPage;
import org.khronika.publication.OwnNumber;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.RecordRef;

/** The numbers of ours that a release says on its home page and its registers, with the records behind them, so that a later release can tell what moved. */
public final class OwnNumbers {

    private static final Pattern RECORD =
            Pattern.compile("(?:.*/)?([A-Z]{2}-[A-Z]{1,2}-[0-9]{4}-[0-9]{4,})\\.html(?:#.*)?");

    private OwnNumbers() {}

    /** Those of the home, then those of the registers; of one so long that it does not list what it counts nobody could say why it moved. */
    public static OwnNumber.All of(ReleasePlan plan) {
        List<OwnNumber> numbers = new ArrayList<>();
        new OwnCounts(plan)
                .withThoseOfNothing().stream().map(OwnNumbers::ofHome).forEach(numbers::add);
        plan.registers().pages().stream()
                .filter(page -> page.lines().size() <= RegisterOpening.MOST)
                .map(OwnNumbers::ofRegister)
                .forEach(numbers::add);
        return new OwnNumber.All(plan.asOfDay().in(plan.language()), List.copyOf(numbers));
    }

    private static OwnNumber ofHome(OwnCounts.Count count) {
        return new OwnNumber(
                "method.html#" + count.id(),
                "",
                count.number() + " " + count.says(),
                count.records().stream()
                        .map(PublicRecord::address)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                List.of());
    }

    private static OwnNumber ofRegister(RegisterPage page) {
        Stream<Mention> behind = page.follows() == null
                ? Stream.of()
                : page.follows().from().stream().map(Premise::what);
        return new OwnNumber(
                "registers/" + page.slug() + ".html",
                page.title(),
                page.sentence(),
                records(behind),
                page.grids().stream().flatMap(OwnNumbers::parts).toList());
    }

    /** What a line counts is not known of each: of one of which it is not, nobody could say why it moved. */
    private static Stream<OwnNumber.Part> parts(RegisterPage.Grid grid) {
        return IntStream.range(0, grid.rows().size())
                .filter(n -> !grid.behind(n).isEmpty())
                .mapToObj(n -> part(grid, n));
    }

    private static OwnNumber.Part part(RegisterPage.Grid grid, int row) {
        List<String> cells = grid.rows().get(row);
        List<Integer> told = IntStream.range(1, cells.size())
                .filter(n -> !cells.get(n).isEmpty())
                .boxed()
                .toList();
        String says = told.stream()
                .map(n -> told.size() == 1 && cells.size() == 2
                        ? cells.get(n)
                        : grid.head().get(n) + ": " + cells.get(n))
                .collect(Collectors.joining("; "));
        return new OwnNumber.Part(grid.caption() + ": " + cells.getFirst(), says, records(grid.behind(row).stream()));
    }

    private static Set<RecordRef> records(Stream<Mention> mentions) {
        return mentions.flatMap(mention -> mention.href() == null ? Stream.of() : record(mention.href()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<RecordRef> record(String href) {
        Matcher matcher = RECORD.matcher(href);
        return matcher.matches() ? Stream.of(new RecordRef(matcher.group(1))) : Stream.of();
    }
}
