package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Gravity;
import org.khronika.legislation.Legislation;
import org.khronika.legislation.Provision;
import org.khronika.legislation.StatutoryPenalty;
import org.khronika.legislation.StatutoryPenaltyKind;

/**
 * How heavy a charge may be by the law of a day: as heavy as the gravest of its articles, and that between the lightest and the gravest of
 * its parts that may be meant.
 */
record ChargeWeight(Weight least, Weight most) {

    /** By gravity; between equals by the longest term, and between those by where the terms begin. */
    private record Weight(Gravity gravity, @Nullable StatutoryPenaltyKind kind, long longest, long begins)
            implements Comparable<Weight> {

        private static final Comparator<Weight> ORDER = Comparator.comparing(Weight::gravity)
                .thenComparing(Weight::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparingLong(Weight::longest)
                .thenComparingLong(Weight::begins);

        static Weight of(Provision part, Gravity gravity) {
            List<StatutoryPenalty> main = part.penalties().stream()
                    .filter(StatutoryPenalty::isMainForAPerson)
                    .toList();
            Optional<StatutoryPenalty> longest = main.stream()
                    .filter(penalty -> penalty.kind().takesFreedom())
                    .max(Comparator.comparing(StatutoryPenalty::kind).thenComparingLong(StatutoryPenalty::mostDays));
            return new Weight(
                    gravity,
                    longest.map(StatutoryPenalty::kind).orElse(null),
                    longest.map(StatutoryPenalty::mostDays).orElse(0L),
                    main.stream().mapToLong(StatutoryPenalty::leastDays).min().orElse(0));
        }

        @Override
        public int compareTo(Weight other) {
            return ORDER.compare(this, other);
        }
    }

    /** Empty where an article, or how grave one of its parts is, is not known. */
    static Optional<ChargeWeight> of(Collection<String> articles, Legislation law, @Nullable LocalDate on) {
        ChargeWeight all = null;
        for (String article : articles) {
            Optional<ChargeWeight> one = of(law.mayReach(article, on));
            if (one.isEmpty()) {
                return one;
            }
            all = all == null ? one.get() : all.with(one.get());
        }
        return Optional.ofNullable(all);
    }

    private static Optional<ChargeWeight> of(List<Provision> parts) {
        List<Weight> each = parts.stream()
                .flatMap(part -> Optional.ofNullable(part.gravity()).map(gravity -> Weight.of(part, gravity)).stream())
                .sorted()
                .toList();
        return each.isEmpty() || each.size() < parts.size()
                ? Optional.empty()
                : Optional.of(new ChargeWeight(each.getFirst(), each.getLast()));
    }

    private ChargeWeight with(ChargeWeight other) {
        return new ChargeWeight(heavier(least, other.least), heavier(most, other.most));
    }

    private static Weight heavier(Weight one, Weight other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Whether it is heavier whichever parts are meant. */
    boolean isHeavierThan(ChargeWeight other) {
        return least.compareTo(other.most) > 0;
    }

    /** Whether both are of one weight, whichever parts are meant. */
    boolean isAsHeavyAs(ChargeWeight other) {
        return least.equals(most) && equals(other);
    }
}
