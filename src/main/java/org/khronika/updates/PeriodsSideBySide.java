package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khronika.pages.HowSure;
import org.khronika.pages.LessSure;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPages;
import org.khronika.pages.ShownTypes;
import org.khronika.pages.TwoPeriods;
import org.khronika.records.Stored;
import org.khronika.statistics.Counting;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Period;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * Draws what a release holds of the period of its latest update beside what it holds of the one of the same length before, as {@link PeriodTables} counts
 * both. Where no update that is published tells of the period before, that is said first: few records of it are no growth.
 */
@Component
record PeriodsSideBySide(ShownTypes types, Counting counting) implements RegisterPages {

    private static final List<String> DRAWN = List.of("freedoms", "acts", "detentions-then");

    @Override
    public Contribution of(List<Stored<?>> published, LocalDate day, Namer namer) {
        return new Contribution(
                List.of(),
                List.of(),
                List.of(),
                latest(published).stream()
                        .map(update -> drawn(update, published, namer))
                        .filter(one -> !one.grids().isEmpty())
                        .toList());
    }

    private static Optional<PartialDate> latest(List<Stored<?>> published) {
        return periods(published).stream()
                .max(Comparator.comparing(
                        (PartialDate period) -> period.latest().orElseThrow()));
    }

    private static List<PartialDate> periods(List<Stored<?>> published) {
        return Stored.only(published, Update.class).stream()
                .filter(update -> update.body().origin() == UpdateOrigin.WRITTEN)
                .map(update -> update.body().period())
                .filter(Objects::nonNull)
                .<PartialDate>map(Objects::requireNonNull)
                .filter(period ->
                        period.earliest().isPresent() && period.latest().isPresent())
                .toList();
    }

    private Apart drawn(PartialDate now, List<Stored<?>> published, Namer namer) {
        LocalDate first = now.earliest().orElseThrow();
        PartialDate before = PeriodComparison.asLongBefore(first, now.latest().orElseThrow());
        List<Stored<?>> all = published.stream()
                .filter(record -> EventfulKinds.of(types).contains(record.kind()))
                .toList();
        List<RegisterPage.Grid> grids = new PeriodTables(types, counting, List.of(), List.of(), namer.language())
                .of(now, before, all, all, DRAWN::contains).stream()
                        .map(table -> grid(table, now, before, namer))
                        .toList();
        List<String> says = new ArrayList<>();
        boolean told = periods(published).stream()
                .anyMatch(period -> period.earliest().orElseThrow().isBefore(first)
                        && !period.latest()
                                .orElseThrow()
                                .isBefore(before.earliest().orElseThrow()));
        if (!told) {
            says.add(namer.say(phrase("updates.periods.looked-back").with("before", before)));
        }
        says.add(namer.say(phrase("updates.periods.how").with("now", now).with("before", before)));
        says.add(namer.say(phrase("updates.periods.no-steps")));
        String lessSure = namer.say(LessSure.sentence(howSure(all, now, before, namer), LessSure.Counted.INCIDENT));
        if (!lessSure.isEmpty()) {
            says.add(lessSure);
        }
        return new Apart(namer.say(phrase("updates.periods.heading")), says, grids);
    }

    /** How sure each incident is that may lie in one of the two periods. */
    private List<Certainty> howSure(List<Stored<?>> records, PartialDate now, PartialDate before, Namer namer) {
        Period days = new Period(before.earliest().orElseThrow(), now.latest().orElseThrow());
        return records.stream()
                .filter(record -> record.kind() == RecordKind.INCIDENT)
                .map(record -> page(record, namer))
                .filter(page -> page.when() != null && page.when().overlaps(days))
                .map(HowSure::ofTheWhole)
                .toList();
    }

    private <T extends Record> RecordPage page(Stored<T> record, Namer namer) {
        return types.get(record).page(record, namer);
    }

    private static RegisterPage.Grid grid(
            PeriodComparison.Table table, PartialDate now, PartialDate before, Namer namer) {
        Sayable title = Objects.requireNonNull(table.of());
        List<TwoPeriods.Row> rows = table.rows().stream()
                .map(row -> new TwoPeriods.Row(namer.words(namer.say(row.what())), row.now(), row.before()))
                .sorted(Comparator.comparingLong(row -> -most(row)))
                .toList();
        TwoPeriods drawing = new TwoPeriods(
                "periods-" + table.code(), namer.say(title), namer.say(now), namer.say(before), rows, namer.language());
        return new RegisterPage.Grid(
                namer.say(title),
                List.of(namer.say(phrase("updates.periods.what")), namer.say(now), namer.say(before)),
                rows.stream()
                        .map(row -> List.of(row.what(), said(row.now(), namer), said(row.before(), namer)))
                        .toList(),
                List.of(),
                drawing.chart(
                        drawing.undrawn() == 0
                                ? ""
                                : namer.say(phrase("updates.periods.undrawn").with("n", drawing.undrawn()))));
    }

    private static long most(TwoPeriods.Row row) {
        return Math.max(
                row.now().most().orElse(row.now().least()),
                row.before().most().orElse(row.before().least()));
    }

    private static String said(Quantity number, Namer namer) {
        return namer.say(number);
    }
}
