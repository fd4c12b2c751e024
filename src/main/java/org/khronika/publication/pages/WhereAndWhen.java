package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.incidents.Freedom;
import org.khronika.incidents.Incident;
import org.khronika.pages.Derived;
import org.khronika.pages.Hedge;
import org.khronika.pages.LessSure;
import org.khronika.pages.RecordPage;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.Shortened;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Where and when incidents happened, and the latest that concern each freedom.
 *
 * @param freedoms the latest incidents by the freedom that they concern
 */
public record WhereAndWhen(TownMap map, PlacesInTime inTime, MonthChart months, List<Column> freedoms) {

    private static final List<Freedom> COLUMNS = List.of(Freedom.ASSEMBLY, Freedom.EXPRESSION, Freedom.ASSOCIATION);
    private static final int MOST = 8;

    private static final Phrase CONCERNS = phrase("publication.where-and-when.concerns");

    /** The latest incidents that concern a freedom, and how many there are, with each of them. */
    public record Column(String title, List<Item> items, Derived count) {}

    /** A record with its date. */
    public record Item(String title, String href, String when) {}

    static WhereAndWhen of(ReleasePlan plan, Country country) {
        TownMap map = TownMap.of(plan, country.code());
        return new WhereAndWhen(
                map,
                PlacesInTime.of(plan, map),
                MonthChart.of(plan),
                freedoms(plan.records(RecordKind.INCIDENT), plan.language()));
    }

    private static List<Column> freedoms(List<PublicRecord> incidents, Language language) {
        Map<Freedom, List<PublicRecord>> by = new EnumMap<>(Freedom.class);
        for (Freedom freedom : COLUMNS) {
            by.put(
                    freedom,
                    incidents.stream()
                            .filter(record -> record.body() instanceof Incident incident
                                    && incident.freedoms().contains(freedom))
                            .sorted(LATEST_FIRST)
                            .toList());
        }
        return by.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Column(
                        entry.getKey().in(language),
                        entry.getValue().stream()
                                .limit(MOST)
                                .map(record -> item(record, language))
                                .toList(),
                        count(entry.getValue(), language)))
                .toList();
    }

    private static Derived count(List<PublicRecord> incidents, Language language) {
        List<Derived.Premise> from = incidents.stream()
                .map(record ->
                        OwnCounts.ground(record, record.page().dayInWords().in(language)))
                .toList();
        Sayable words = Sayable.sentences(List.of(
                phrase("publication.where-and-when.incidents")
                        .with("least", OwnCounts.atLeast(incidents) ? "yes" : "no")
                        .with("n", incidents.size()),
                LessSure.ofThese(from.stream().map(Derived.Premise::certainty).toList())));
        return Derived.of(words.in(language), from, CONCERNS.in(language));
    }

    /**
     * By the last day that the date allows, so that what happened by a day stands with that day; see {@link #last}. Within a month what is
     * known to a day comes first: of the others nobody can say that they are later.
     */
    static final Comparator<PublicRecord> LATEST_FIRST = Comparator.comparing(
                    (PublicRecord record) -> last(record).map(YearMonth::from).orElse(null),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(
                    record -> last(record).filter(WhereAndWhen::endsAMonth).isPresent())
            .thenComparing(record -> last(record).orElse(null), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(record -> record.page().title())
            .thenComparing(PublicRecord::address);

    private static Optional<LocalDate> last(PublicRecord record) {
        return Optional.ofNullable(record.page().when()).flatMap(WhereAndWhen::last);
    }

    /**
     * The day by which a date stands among the latest: the last that it allows. Where we infer the date, the end of a month, or a last day without a first in the
     * month before it, may be only that of what the source covers, or of the source: the date goes by its first day then, if it has one.
     */
    static Optional<LocalDate> last(PartialDate when) {
        boolean covers = when.isInferred()
                && when.latest()
                        .filter(last -> endsAMonth(last)
                                || when.earliest()
                                        .filter(first -> !first.plusMonths(1).isBefore(last))
                                        .isEmpty())
                        .isPresent();
        return covers ? when.earliest() : when.latest();
    }

    private static boolean endsAMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    static Item item(PublicRecord record, Language language) {
        return new Item(Shortened.of(record.page().title()), record.path(), said(record.page(), language));
    }

    /** When it was, and whose word it is where a source does not state it as a fact: a line is no surer than its page. */
    private static String said(RecordPage page, Language language) {
        String day = page.dayInWords().in(language);
        Hedge hedge = page.hedge();
        return hedge == null || hedge.certainty().isAtLeast(Certainty.REPORTED) || hedge.isIn(page.title(), language)
                ? day
                : Sayable.commas(List.of(
                                Sayable.written(day), hedge.saidInColumn().small()))
                        .in(language);
    }
}
