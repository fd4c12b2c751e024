package org.khronika.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.records.RegisterPage;
import org.khronika.values.Quantity;

/** Counts entries of a register by what they have in common. */
final class Tally {

    /** What stands for an answer that the source does not give. */
    static final String NOT_SAID = "not said";

    private Tally() {}

    /** A small table of entries and of the people in them; the most first, what is not said last. */
    static <T> RegisterPage.Grid of(
            String caption,
            String head,
            List<T> entries,
            Function<T, String> by,
            Function<T, @Nullable Quantity> people) {
        Map<String, List<T>> groups = grouped(entries, by);
        List<List<String>> rows = new ArrayList<>();
        sorted(groups).forEach(key -> {
            List<T> group = Objects.requireNonNull(groups.get(key));
            rows.add(List.of(key, Integer.toString(group.size()), sum(group, people)));
        });
        return new RegisterPage.Grid(caption, List.of(head, "Entries", "People"), List.copyOf(rows));
    }

    /** A small table of entries alone. */
    static <T> RegisterPage.Grid of(String caption, String head, List<T> entries, Function<T, String> by) {
        Map<String, List<T>> groups = grouped(entries, by);
        List<List<String>> rows = sorted(groups).stream()
                .map(key -> List.of(
                        key,
                        Integer.toString(Objects.requireNonNull(groups.get(key)).size())))
                .toList();
        return new RegisterPage.Grid(caption, List.of(head, "Entries"), rows);
    }

    private static <T> Map<String, List<T>> grouped(List<T> entries, Function<T, String> by) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        entries.forEach(entry -> groups.computeIfAbsent(by.apply(entry), none -> new ArrayList<>())
                .add(entry));
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
        return sum.inWords(Locale.ENGLISH) + (open ? ", and others of whom no number is given" : "");
    }

    /** A small table of entries, one that has several answers under each of them. */
    static <T> RegisterPage.Grid ofEach(String caption, String head, List<T> entries, Function<T, List<String>> by) {
        List<String> answers = entries.stream()
                .map(by)
                .flatMap(each -> (each.isEmpty() ? List.of(NOT_SAID) : each).stream())
                .toList();
        return of(caption, head, answers, answer -> answer);
    }

    /** How many entries something holds of. */
    static <T> long number(List<T> entries, Predicate<T> of) {
        return entries.stream().filter(of).count();
    }

    /** Whether a number is told and is not nothing. */
    static boolean isAny(@Nullable Quantity number) {
        return number != null && number.least() > 0;
    }

    /** "none", "3". */
    static String orNone(long n) {
        return n == 0 ? "none" : Long.toString(n);
    }

    /** "1 detention", "3 detentions". */
    static String count(long n, String noun) {
        return n == 1 ? "1 " + noun : n + " " + noun + "s";
    }
}
