package org.khronika.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.IncidentRegister.Entry;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.Quantity;

/** Counts entries of a register by what they have in common. */
final class Tally {

    /** What stands for an answer that the source does not give. */
    static final String NOT_SAID = "not said";

    private Tally() {}

    /** A small table of incidents and of the people in them, who are counted in each, with the incidents behind each row; the most first, what is not said last. */
    static <T> RegisterPage.Grid of(
            String caption,
            String head,
            List<Entry<T>> entries,
            Function<Entry<T>, String> by,
            Function<Entry<T>, @Nullable Quantity> people,
            Namer namer) {
        return table(
                caption,
                List.of(head, "Incidents", "People, each time"),
                grouped(entries, one -> List.of(by.apply(one))),
                (key, group) -> List.of(key, Long.toString(incidents(group, one -> true)), sum(group, people)),
                namer);
    }

    /** A small table of entries alone. */
    static <T> RegisterPage.Grid of(
            String caption, String head, List<Entry<T>> entries, Function<Entry<T>, String> by, Namer namer) {
        return ofEach(caption, head, entries, one -> List.of(by.apply(one)), namer);
    }

    /** A small table of entries, one that has several answers under each of them. */
    static <T> RegisterPage.Grid ofEach(
            String caption, String head, List<Entry<T>> entries, Function<Entry<T>, List<String>> by, Namer namer) {
        return table(
                caption,
                List.of(head, "Entries"),
                grouped(entries, by),
                (key, group) -> List.of(key, Integer.toString(group.size())),
                namer);
    }

    private static <T> RegisterPage.Grid table(
            String caption,
            List<String> heads,
            Map<String, List<Entry<T>>> groups,
            BiFunction<String, List<Entry<T>>, List<String>> row,
            Namer namer) {
        List<List<String>> rows = new ArrayList<>();
        List<List<Mention>> behind = new ArrayList<>();
        sorted(groups).forEach(key -> {
            List<Entry<T>> group = Objects.requireNonNull(groups.get(key));
            rows.add(row.apply(key, group));
            behind.add(group.stream()
                    .map(entry -> namer.mention(entry.incident().address()))
                    .toList());
        });
        return new RegisterPage.Grid(caption, heads, List.copyOf(rows), List.copyOf(behind));
    }

    private static <T> Map<String, List<T>> grouped(List<T> entries, Function<T, List<String>> by) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> {
            List<String> keys = by.apply(entry);
            (keys.isEmpty() ? List.of(NOT_SAID) : keys)
                    .forEach(key -> groups.computeIfAbsent(key, none -> new ArrayList<>())
                            .add(entry));
        });
        return groups;
    }

    private static <T> List<String> sorted(Map<String, List<T>> groups) {
        Comparator<String> lastIfNotSaid = Comparator.comparing(NOT_SAID::equals);
        Comparator<String> mostFirst = Comparator.comparingInt(
                key -> -Objects.requireNonNull(groups.get(key)).size());
        return groups.keySet().stream()
                .sorted(lastIfNotSaid.thenComparing(mostFirst).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The people of all entries; "and some" where an entry does not say how many. */
    static <T> String sum(List<T> group, Function<T, @Nullable Quantity> people) {
        @Nullable Quantity sum = null;
        boolean open = false;
        for (T entry : group) {
            Quantity number = people.apply(entry);
            open |= number == null;
            sum = number == null ? sum : sum == null ? number : sum.plus(number);
        }
        if (sum == null) {
            return NOT_SAID;
        }
        return sum.inWords(Locale.ENGLISH) + (open ? ", and others without a number" : "");
    }

    /** How many entries something holds of. */
    static <T> long number(List<T> entries, Predicate<T> of) {
        return entries.stream().filter(of).count();
    }

    /** How many incidents have an entry of which something holds, each once. */
    static <T> long incidents(List<Entry<T>> entries, Predicate<Entry<T>> of) {
        return entries.stream().filter(of).map(Entry::incident).distinct().count();
    }

    /** "At least " where one of them happened elsewhere too: a record of what was done in several cities may tell of several incidents. */
    static String atLeast(Stream<Incident> incidents) {
        return incidents.anyMatch(Incident::isElsewhereToo) ? "at least " : "";
    }

    /** Whether a number is told and is not nothing. */
    static boolean isAny(@Nullable Quantity number) {
        return number != null && number.least() > 0;
    }

    /** "17 detentions are on record." */
    static String onRecord(long n, String one, String several) {
        return onRecord("", n, one, several);
    }

    /** "At least 17 detentions are on record." */
    static String onRecord(String atLeast, long n, String one, String several) {
        return "%s %s on record.".formatted(Capitals.first(atLeast + Count.of(n, one, several)), Count.is(n));
    }

    /** " Three led to hospital."; nothing where there is none. */
    static String told(long n, String what) {
        return told("", n, what);
    }

    /** " At least three led to hospital."; nothing where there is none. */
    static String told(String atLeast, long n, String what) {
        return n == 0 ? "" : " " + Capitals.first(atLeast + Count.words(n)) + " " + what + ".";
    }
}
