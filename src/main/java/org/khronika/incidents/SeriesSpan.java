package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.AttackSeries.SeriesIncident;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * From when to when incidents happened, as their own dates tell it.
 *
 * @param from    empty where one of them may have been before all others
 * @param to      empty where one of them has no end
 * @param undated how many have no date and are not in it
 * @param known   the dates that have a beginning and an end, the earliest first
 */
record SeriesSpan(Optional<PartialDate> from, Optional<PartialDate> to, int undated, List<PartialDate> known) {

    static SeriesSpan of(List<SeriesIncident> members) {
        List<PartialDate> dates = members.stream()
                .map(member -> member.incident().body().happened())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int undated = members.size() - dates.size();
        if (dates.isEmpty()) {
            return new SeriesSpan(Optional.empty(), Optional.empty(), undated, List.of());
        }
        PartialDate last = dates.stream()
                .max(Comparator.comparing((PartialDate date) -> date.latest().orElse(LocalDate.MAX)))
                .orElseThrow();
        // One that is open towards the past sorts by its last day, and may still have been the first.
        boolean begunBefore = dates.stream().anyMatch(date -> end(date, 0).isEmpty());
        Optional<PartialDate> from = begunBefore ? Optional.empty() : end(dates.getFirst(), 0);
        Optional<PartialDate> to = members.stream()
                .map(member -> member.incident().body())
                .filter(one -> one.isOnlyReported() && Objects.equals(one.happened(), last))
                .flatMap(one -> Optional.ofNullable(one.reported()).stream())
                .findFirst()
                .or(() -> end(last, 1));
        return new SeriesSpan(from, to, undated, known(members));
    }

    private static List<PartialDate> known(List<SeriesIncident> members) {
        return members.stream()
                .map(member -> member.incident().body())
                .filter(one -> !one.isOnlyReported())
                .map(Incident::happened)
                .filter(Objects::nonNull)
                .filter(date -> date.earliest().isPresent() && date.latest().isPresent())
                .distinct()
                .sorted()
                .toList();
    }

    /** The same where not all have a beginning, with the days that are told: "by February 2023, among others in October 2022". */
    Sayable told() {
        return from.isPresent() || to.isEmpty() || known.isEmpty()
                ? words()
                : phrase("incidents.series.among-others")
                        .with("when", words())
                        .with(
                                "days",
                                Sayable.and(known.stream()
                                        .map(date ->
                                                phrase("incidents.series.on").with("day", date))
                                        .toList()));
    }

    /** "between 19 January 2023 and February 2023", "by early February 2023", "in January 2023"; says nothing where nothing is known. */
    Sayable words() {
        if (from.isEmpty()) {
            return to.<Sayable>map(SeriesSpan::by).orElse(Sayable.written(""));
        }
        if (to.isEmpty()) {
            return phrase("incidents.series.since").with("day", from.get());
        }
        return from.equals(to)
                ? phrase("incidents.series.on").with("day", from.get())
                : phrase("incidents.series.between").with("from", from.get()).with("to", to.get());
    }

    private static Phrase by(PartialDate end) {
        boolean point = !end.edtf().contains("/");
        return point
                ? phrase("incidents.day.began").with("day", PartialDate.parse((end.isDay() ? "/" : "../") + end.edtf()))
                : phrase("incidents.series.by").with("day", end);
    }

    /** The same as a date, by which lists are put in order; null where nothing is known. */
    @Nullable
    PartialDate date() {
        if (from.isEmpty() && to.isEmpty()) {
            return null;
        }
        String begin = from.map(date -> ends(date)[0]).orElse("..");
        String end = to.map(date -> ends(date)[ends(date).length - 1]).orElse("..");
        return from.isPresent() && from.equals(to) ? from.get() : PartialDate.parse(begin + "/" + end);
    }

    /** The beginning or the end of a date; of one that is a point, or part of a month, itself; empty for an open end. */
    private static Optional<PartialDate> end(PartialDate date, int which) {
        String[] ends = ends(date);
        boolean closed = date.period().isPresent();
        if (ends.length < 2 || (closed && date.isApproximate())) {
            return Optional.of(date);
        }
        return ends[which].isEmpty() || ends[which].equals("..")
                ? Optional.empty()
                : Optional.of(PartialDate.parse(ends[which]));
    }

    private static String[] ends(PartialDate date) {
        return date.edtf().split("/", -1);
    }
}
