package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.LessSure;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Single incidents by month, as bars and as a table. Only those whose date surely lies in one month, and is not inferred by us, are in the
 * bars; the others are counted beside them. An event that holds others, many told as one and what is only background are no single incidents.
 *
 * @param finding what the chart shows, as its title
 * @param wide    for a wide screen
 * @param narrow  for a phone: the last twelve months
 * @param rows    every month from the first to the last
 * @param lessSure how many of those in the bars are told less surely than a source states them; empty for none
 * @param follows how the title follows: every incident in the bars
 * @param vague   single incidents that cannot be placed in one month
 * @param apart   records that are no single incident
 */
public record MonthChart(
        String finding,
        Drawing wide,
        Drawing narrow,
        List<Row> rows,
        String lessSure,
        Derived follows,
        long vague,
        long apart) {

    private static final Phrase RULE = phrase("publication.months.rule");

    private static final int MOST_MONTHS = 24;
    private static final double HEIGHT = 130;
    private static final double BASE = 96;

    /** Bars with their numbers, and words, on a sheet; {@code before} are in months before those drawn. */
    public record Drawing(double width, double height, List<Label> labels, List<Slot> slots, long before) {}

    /** Where the bar of a month stands, so that a page can draw another there; {@code bar} has no height where there is none. */
    public record Slot(String month, double middle, Bar bar, long count) {}

    /** A bar. */
    public record Bar(double x, double y, double width, double height) {

        /** Rounds. */
        public Bar {
            x = Label.round(x);
            y = Label.round(y);
            width = Label.round(width);
            height = Label.round(height);
        }
    }

    /**
     * A month in the table.
     *
     * @param code   "2022-11"
     * @param beside how many of them are told less surely than a source states them, in words; empty for none
     */
    public record Row(String month, String code, long count, String beside) {}

    static MonthChart of(ReleasePlan plan) {
        TreeMap<YearMonth, Long> counts = new TreeMap<>();
        Map<YearMonth, List<Certainty>> sure = new HashMap<>();
        List<Premise> from = new ArrayList<>();
        long vague = 0;
        long apart = 0;
        for (var record : plan.records(RecordKind.INCIDENT)) {
            if (!(record.body() instanceof Incident incident && incident.kind() == IncidentKind.SINGLE)) {
                apart++;
                continue;
            }
            Optional<YearMonth> month = Optional.ofNullable(record.page().when())
                    .filter(when -> !when.isInferred())
                    .flatMap(PartialDate::month);
            if (month.isPresent()) {
                counts.merge(month.get(), 1L, Long::sum);
                sure.computeIfAbsent(month.get(), _ -> new ArrayList<>()).add(incident.certainty());
                from.add(OwnCounts.ground(record, record.page().dayInWords().in(plan.language())));
            } else {
                vague++;
            }
        }
        Language language = plan.language();
        String lessSure = LessSure.sentence(
                        sure.values().stream().flatMap(List::stream).toList(), LessSure.Counted.INCIDENT)
                .in(language);
        List<YearMonth> months = months(counts);
        List<YearMonth> drawn = months.subList(Math.max(0, months.size() - MOST_MONTHS), months.size());
        List<YearMonth> few = months.subList(Math.max(0, months.size() - 12), months.size());
        return new MonthChart(
                finding(counts).in(language),
                draw(drawn, counts, 840, language),
                draw(few, counts, 340, language),
                months.stream()
                        .map(month -> new Row(
                                PartialDate.of(month).in(language),
                                month.toString(),
                                counts.getOrDefault(month, 0L),
                                TownMap.beside(0, LessSure.parts(sure.getOrDefault(month, List.of())), language)))
                        .toList(),
                lessSure,
                opened(finding(counts).in(language) + ". " + lessSure, from, vague + apart == 0, language),
                vague,
                apart);
    }

    private static Derived opened(String words, List<Premise> from, boolean all, Language language) {
        Derived opened = Derived.of(words, from, RULE.in(language));
        return all
                ? opened
                : opened.notKnowing(phrase("publication.months.not-known").in(language));
    }

    private static List<YearMonth> months(TreeMap<YearMonth, Long> counts) {
        List<YearMonth> months = new ArrayList<>();
        if (!counts.isEmpty()) {
            for (YearMonth month = counts.firstKey(); !month.isAfter(counts.lastKey()); month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months;
    }

    /** The most in one month, with every month that has as many. */
    static Sayable finding(TreeMap<YearMonth, Long> counts) {
        long most = counts.values().stream().mapToLong(n -> n).max().orElse(0);
        List<Sayable> months = counts.entrySet().stream()
                .filter(month -> month.getValue() == most)
                .<Sayable>map(
                        month -> phrase("publication.months.in-month").with("month", PartialDate.of(month.getKey())))
                .toList();
        return months.isEmpty()
                ? phrase("publication.months.none")
                : phrase("publication.months.finding").with("most", most).with("months", Sayable.and(months));
    }

    private static Drawing draw(
            List<YearMonth> months, TreeMap<YearMonth, Long> counts, double width, Language language) {
        List<Label> labels = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        long most = months.stream()
                .mapToLong(month -> counts.getOrDefault(month, 0L))
                .max()
                .orElse(1);
        double step = months.isEmpty() ? width : width / months.size();
        double wide = Math.min(step - 4, 46);
        double free = -1;
        for (int n = 0; n < months.size(); n++) {
            YearMonth month = months.get(n);
            long count = counts.getOrDefault(month, 0L);
            double middle = step * (n + 0.5);
            double height = 74.0 * count / Math.max(1, most);
            Bar bar = new Bar(middle - wide / 2, BASE - height, wide, height);
            slots.add(new Slot(month.toString(), Label.round(middle), bar, count));
            boolean year = n == 0 || month.getMonthValue() == 1;
            String name =
                    month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Locale.forLanguageTag(language.tag()));
            double half = name.length() * 3.9;
            if (middle - half > free) {
                labels.add(new Label(Math.clamp(middle, half, width - half), BASE + 16, "middle", "", name));
                free = middle + half + 3;
            }
            if (year) {
                labels.add(new Label(middle, BASE + 31, "middle", "t2", Integer.toString(month.getYear())));
            }
        }
        long before = months.isEmpty()
                ? 0
                : counts.headMap(months.getFirst()).values().stream()
                        .mapToLong(n -> n)
                        .sum();
        return new Drawing(width, HEIGHT, List.copyOf(labels), List.copyOf(slots), before);
    }
}
