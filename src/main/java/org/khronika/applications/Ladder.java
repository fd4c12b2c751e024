package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khronika.records.RefusedAnswer;
import org.khronika.values.Quantity;

/**
 * The attempts at one thing in their order, and how many they are: the eleventh attempt says that there were ten before, whether they
 * are told or not; one without a number may be among them.
 */
record Ladder(List<Attempt> attempts) {

    /** Puts those with numbers in the order of the numbers; those without keep their place among them. */
    static Ladder of(List<Attempt> attempts) {
        Iterator<Attempt> numbered = attempts.stream()
                .filter(attempt -> attempt.n() != null)
                .sorted(Comparator.comparingInt(Attempt::to))
                .iterator();
        List<Attempt> ordered = new ArrayList<>();
        attempts.forEach(attempt -> ordered.add(attempt.n() == null ? attempt : numbered.next()));
        return new Ladder(List.copyOf(ordered));
    }

    /**
     * Refuses two attempts that say to be the same.
     *
     * @throws RefusedAnswer at the number of the later one
     */
    static void refuseTwice(List<Attempt> attempts) {
        Set<Integer> taken = new TreeSet<>();
        for (int at = 0; at < attempts.size(); at++) {
            Attempt attempt = attempts.get(at);
            for (int n = attempt.to(); attempt.n() != null && n >= attempt.n(); n--) {
                if (!taken.add(n)) {
                    throw new RefusedAnswer(
                            "attempts[%d].n".formatted(at),
                            phrase("applications.refused.twice").with("n", n));
                }
            }
        }
    }

    /** The latest attempt, by its number, or the last that is told. */
    Optional<Attempt> latest() {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast());
    }

    /** How many attempts there were in all; empty for none, and where all that is told is that some were registered. */
    Optional<Quantity> made() {
        if (attempts.stream().noneMatch(Attempt::isCounted)) {
            return Optional.empty();
        }
        int highest = attempts.stream().mapToInt(Attempt::to).max().orElse(0);
        long told = numbered().mapToLong(attempt -> attempt.count().least()).sum();
        Optional<Quantity> loose =
                sum(attempts.stream().filter(attempt -> attempt.n() == null).toList());
        if (loose.isEmpty()) {
            return Optional.of(Quantity.of(highest));
        }
        if (told == highest) {
            return Optional.of(highest == 0 ? loose.get() : loose.get().plus(Quantity.of(highest)));
        }
        return Optional.of(between(Math.max(highest, told + loose.get().least()), highest, loose.get()));
    }

    /** Those without a number may fill the gaps between those with one, or not. */
    private static Quantity between(long least, int highest, Quantity loose) {
        OptionalLong most = loose.most();
        if (most.isEmpty()) {
            return Quantity.parse(">=" + least);
        }
        long all = highest + most.getAsLong();
        return all == least ? Quantity.of(least) : Quantity.parse(least + ".." + all);
    }

    private Stream<Attempt> numbered() {
        return attempts.stream().filter(attempt -> attempt.n() != null);
    }

    /** How many of those that are told got an answer; empty for none. */
    Optional<Quantity> answered(AnswerToAttempt answer) {
        return sum(
                attempts.stream().filter(attempt -> attempt.answer() == answer).toList());
    }

    static Optional<Quantity> sum(List<Attempt> attempts) {
        return attempts.stream().map(Attempt::count).reduce(Quantity::plus);
    }

    /** How many attempts are certainly known by a later number alone: those without a number may be the ones that seem to be missing. */
    long untold() {
        int highest = attempts.stream().mapToInt(Attempt::to).max().orElse(0);
        long gaps = highest
                - numbered().mapToLong(attempt -> attempt.count().least()).sum();
        long loose = sum(attempts.stream()
                        .filter(attempt -> attempt.n() == null)
                        .toList())
                .map(all -> all.most().orElse(Long.MAX_VALUE))
                .orElse(0L);
        return Math.max(0, gaps - loose);
    }
}
