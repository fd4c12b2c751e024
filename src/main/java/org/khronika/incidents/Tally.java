package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** Counts entries of a register by what they have in common. */
final class Tally {

    /** What stands for an answer that the source does not give. */
    static final Phrase NOT_SAID = phrase("incidents.tally.not-said");

    private Tally() {}

    /** A small table of incidents and of the people in them, who are counted in each, with the incidents behind each row; the most first, what is not said last. */
    static <T> RegisterPage.Grid of(
            Sayable caption,
            Sayable head,
            List<IncidentRegister.Entry<T>> entries,
            Function<IncidentRegister.Entry<T>, Sayable> by,
            Function<IncidentRegister.Entry<T>, @Nullable Quantity> people,
            Namer namer) {
        return table(
                caption,
                List.of(head, phrase("incidents.tally.incidents"), phrase("incidents.tally.people")),
                grouped(entries, one -> List.of(by.apply(one)), namer),
                (key, group) -> List.of(
                        key,
                        namer.say(number(
                                incidents(group, one -> true), group.stream().map(IncidentRegister.Entry::body))),
                        namer.say(sum(group, people))),
                namer);
    }

    /** A small table of entries alone. */
    static <T> RegisterPage.Grid of(
            Sayable caption,
            Sayable head,
            List<IncidentRegister.Entry<T>> entries,
            Function<IncidentRegister.Entry<T>, Sayable> by,
            Namer namer) {
        return ofEach(caption, head, entries, one -> List.of(by.apply(one)), namer);
    }

    /** A small table of entries, one that has several answers under each of them. */
    static <T> RegisterPage.Grid ofEach(
            Sayable caption,
            Sayable head,
            List<IncidentRegister.Entry<T>> entries,
            Function<IncidentRegister.Entry<T>, List<? extends Sayable>> by,
            Namer namer) {
        return table(
                caption,
                List.of(head, phrase("incidents.tally.entries")),
                grouped(entries, by, namer),
                (key, group) -> List.of(key, Integer.toString(group.size())),
                namer);
    }

    private static <T> RegisterPage.Grid table(
            Sayable caption,
            List<Sayable> heads,
            Map<String, List<IncidentRegister.Entry<T>>> groups,
            BiFunction<String, List<IncidentRegister.Entry<T>>, List<String>> row,
            Namer namer) {
        List<List<String>> rows = new ArrayList<>();
        List<List<Mention>> behind = new ArrayList<>();
        sorted(groups, namer.say(NOT_SAID)).forEach(key -> {
            List<IncidentRegister.Entry<T>> group = Objects.requireNonNull(groups.get(key));
            rows.add(row.apply(key, group));
            behind.add(group.stream()
                    .map(entry -> namer.mention(entry.incident().address()))
                    .toList());
        });
        return new RegisterPage.Grid(
                namer.say(caption), heads.stream().map(namer::say).toList(), List.copyOf(rows), List.copyOf(behind));
    }

    private static <T> Map<String, List<T>> grouped(
            List<T> entries, Function<T, List<? extends Sayable>> by, Namer namer) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> {
            List<? extends Sayable> keys = by.apply(entry);
            (keys.isEmpty() ? List.of(NOT_SAID) : keys)
                    .forEach(key -> groups.computeIfAbsent(namer.say(key), none -> new ArrayList<>())
                            .add(entry));
        });
        return groups;
    }

    private static <T> List<String> sorted(Map<String, List<T>> groups, String notSaid) {
        Comparator<String> lastIfNotSaid = Comparator.comparing(notSaid::equals);
        Comparator<String> mostFirst = Comparator.comparingInt(
                key -> -Objects.requireNonNull(groups.get(key)).size());
        return groups.keySet().stream()
                .sorted(lastIfNotSaid.thenComparing(mostFirst).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The people of all entries; "and some" where an entry does not say how many. */
    static <T> Sayable sum(List<T> group, Function<T, @Nullable Quantity> people) {
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
        return open ? phrase("incidents.tally.and-others").with("number", sum) : sum;
    }

    /** How many entries something holds of. */
    static <T> long number(List<T> entries, Predicate<T> of) {
        return entries.stream().filter(of).count();
    }

    /** How many incidents have an entry of which something holds, each once. */
    static <T> long incidents(List<IncidentRegister.Entry<T>> entries, Predicate<IncidentRegister.Entry<T>> of) {
        return entries.stream()
                .filter(of)
                .map(IncidentRegister.Entry::incident)
                .distinct()
                .count();
    }

    /** A number of incidents, in figures: "at least 4" where one of them may be several. */
    static Phrase number(long n, Stream<Incident> incidents) {
        return phrase("incidents.tally.number").with("n", n).with("least", isAtLeast(incidents) ? "yes" : "no");
    }

    /** Whether one of them may be several. */
    static boolean isAtLeast(Stream<Incident> incidents) {
        return incidents.anyMatch(Incident::mayBeSeveral);
    }

    /** "YES" or "NO", for a message that says more where something is so. */
    static String code(boolean so) {
        return so ? "YES" : "NO";
    }

    /** Whether a number is told and is not nothing. */
    static boolean isAny(@Nullable Quantity number) {
        return number != null && number.least() > 0;
    }
}
