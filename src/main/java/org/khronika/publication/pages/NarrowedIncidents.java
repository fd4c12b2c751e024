package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.incidents.HitAs;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.incidents.ToWhom;
import org.khronika.pages.Mention;
import org.khronika.publication.PublicJson;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * By what the list of incidents is narrowed, several at once: to whom it happened, what was done, where, which freedom, when; and the chart by
 * month of those that are left.
 *
 * @param filters each with its choices
 * @param months  all incidents by month
 * @param marks   of each incident by its address, what the script compares
 */
public record NarrowedIncidents(List<Filter> filters, MonthChart months, Map<String, String> marks) {

    /** What stands in the address for incidents of which it is not told as whom it happened to somebody. */
    private static final String NOT_TOLD = "not-told";

    /** What a reader can choose one of. */
    public record Filter(String name, String label, List<Option> options) {}

    /** A choice: its code stands in the address, the same in every language. */
    public record Option(String code, String words) {}

    /** What the script compares of one incident. */
    private record Marks(PublicRecord record, Incident incident, Map<String, List<String>> chosen) {

        String json() {
            Map<String, Object> all = new LinkedHashMap<>(chosen);
            @Nullable PartialDate when = record.page().when();
            Optional<PartialDate> date = Optional.ofNullable(when);
            date.flatMap(PartialDate::earliest).map(LocalDate::toString).ifPresent(day -> all.put("from", day));
            date.flatMap(PartialDate::latest).map(LocalDate::toString).ifPresent(day -> all.put("to", day));
            if (incident.kind() == IncidentKind.SINGLE) {
                all.put(
                        "month",
                        date.filter(told -> !told.isInferred())
                                .flatMap(PartialDate::month)
                                .map(YearMonth::toString)
                                .orElse(""));
                all.put("several", incident.mayBeSeveral());
            }
            return PublicJson.text(all);
        }
    }

    static NarrowedIncidents of(ReleasePlan plan) {
        Map<RecordRef, Record> bodies =
                plan.records().stream().collect(Collectors.toMap(PublicRecord::address, PublicRecord::body));
        Map<String, String> places = plan.records(RecordKind.PLACE).stream()
                .collect(Collectors.toMap(
                        place -> place.address().address(),
                        place -> place.page().title()));
        List<Marks> all = new ArrayList<>();
        for (PublicRecord record : plan.records(RecordKind.INCIDENT)) {
            if (record.body() instanceof Incident incident) {
                all.add(new Marks(record, incident, chosen(record, incident, bodies)));
            }
        }
        Language language = plan.language();
        return new NarrowedIncidents(
                List.of(
                        filter("whom", all, groups(language), language),
                        filter("act", all, said(Act.values(), NarrowedIncidents::code, act -> act, language), language),
                        filter("place", all, places, language),
                        filter(
                                "freedom",
                                all,
                                said(Freedom.values(), NarrowedIncidents::code, freedom -> freedom, language),
                                language)),
                MonthChart.of(plan),
                all.stream()
                        .collect(Collectors.toMap(one -> one.record().address().address(), Marks::json)));
    }

    private static Map<String, List<String>> chosen(
            PublicRecord record, Incident incident, Map<RecordRef, Record> bodies) {
        Map<String, List<String>> chosen = new TreeMap<>();
        List<String> whom = codes(ToWhom.of(incident, one -> Optional.ofNullable(bodies.get(one))));
        chosen.put("whom", whom.isEmpty() ? List.of(NOT_TOLD) : whom);
        chosen.put("act", codes(incident.acts()));
        chosen.put("freedom", codes(incident.freedoms()));
        Mention where = record.page().where();
        String href = where == null ? null : where.href();
        if (where != null && href != null) {
            chosen.put("place", List.of(href.replace(".html", "")));
        }
        return chosen;
    }

    private static List<String> codes(Set<? extends Enum<?>> choices) {
        return choices.stream().map(NarrowedIncidents::code).sorted().toList();
    }

    private static String code(Enum<?> choice) {
        return choice.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Also of whom it is not told. */
    private static Map<String, String> groups(Language language) {
        Map<String, String> groups = new TreeMap<>(said(HitAs.values(), NarrowedIncidents::code, one -> one, language));
        groups.put(NOT_TOLD, phrase("publication.whom.not-told").in(language));
        return groups;
    }

    private static <E> Map<String, String> said(
            E[] choices, Function<E, String> code, Function<E, ? extends Sayable> words, Language language) {
        return Arrays.stream(choices)
                .collect(Collectors.toMap(code, one -> words.apply(one).in(language)));
    }

    /** Only what some incident has can be chosen. */
    private static Filter filter(String name, List<Marks> all, Map<String, String> words, Language language) {
        return new Filter(
                name,
                phrase("publication.narrow").with("by", name).in(language),
                all.stream()
                        .flatMap(one -> one.chosen().getOrDefault(name, List.of()).stream())
                        .distinct()
                        .map(code -> new Option(code, words.getOrDefault(code, code)))
                        .sorted(Comparator.comparing(Option::words, language.order())
                                .thenComparing(Option::code))
                        .toList());
    }
}
