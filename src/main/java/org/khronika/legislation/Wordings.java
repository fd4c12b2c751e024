package org.khronika.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of several wordings is in force on a day. */
final class Wordings {

    private static final Comparator<Provision> BY_DATE = Comparator.comparing(provision -> provision.from() == null
            ? LocalDate.MIN
            : provision.from().earliest().orElse(LocalDate.MIN));
    private static final Comparator<Provision> OPEN_LAST = Comparator.comparing(provision -> provision.to() == null);

    /** In order of dates and parts. */
    static final Comparator<Provision> ORDER = Comparator.comparing(
                    (Provision provision) -> provision.article().whole())
            .thenComparing(OPEN_LAST)
            .thenComparing(BY_DATE)
            .thenComparingInt(Wordings::firstPart);

    private Wordings() {}

    /**
     * The parts in force, each in one wording. What is in force by all that is known goes before what may be; of several such,
     * the later wording; of several that only may be, the earlier.
     */
    static List<Provision> inForce(List<Provision> wordings, @Nullable LocalDate on) {
        Comparator<Provision> better = on == null
                ? OPEN_LAST.reversed().thenComparing(BY_DATE.reversed())
                : Comparator.comparing((Provision provision) -> !provision.isInForce(on))
                        .thenComparing((one, other) ->
                                one.isInForce(on) ? BY_DATE.compare(other, one) : BY_DATE.compare(one, other));
        List<Provision> candidates = wordings.stream()
                .filter(provision -> on == null || provision.mayBeInForce(on))
                .sorted(better.thenComparing(provision -> !provision.verified())
                        .thenComparing(provision -> provision.added() == null))
                .toList();
        return onePerPart(candidates).stream()
                .sorted(Comparator.comparingInt(Wordings::firstPart))
                .toList();
    }

    private static List<Provision> onePerPart(List<Provision> best) {
        List<Provision> kept = new ArrayList<>();
        Set<String> parts = new HashSet<>();
        for (Provision provision : best) {
            Set<String> covers = provision.covers().isEmpty() ? Set.of("") : provision.covers();
            if (covers.stream().noneMatch(parts::contains)) {
                kept.add(provision);
                parts.addAll(covers);
            }
        }
        return kept;
    }

    private static int firstPart(Provision provision) {
        return provision.covers().stream().mapToInt(ArticleRef::place).min().orElse(0);
    }
}
