package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A row of a table and the days on which it was known.
 *
 * @param to the day after the last; {@link LocalDate#MAX} while it is known
 */
record KnownRow<T>(T row, LocalDate from, LocalDate to) {

    /** Rows that are known from a day on. */
    static <T> List<KnownRow<T>> from(LocalDate day, List<T> rows) {
        return rows.stream()
                .distinct()
                .map(row -> new KnownRow<>(row, day, LocalDate.MAX))
                .toList();
    }

    /** The rows of all that was ever known of a proceeding, each as long as it was known without a break. */
    static <T> List<KnownRow<T>> of(Knowledge knowledge, LocalDate end, Function<Proceeding, List<T>> rows) {
        List<KnownRow<T>> ended = new ArrayList<>();
        Map<T, LocalDate> open = new LinkedHashMap<>();
        for (LocalDate day : knowledge.days()) {
            Set<T> now = new LinkedHashSet<>(knowledge.on(day).map(rows).orElse(List.of()));
            open.entrySet().removeIf(known -> {
                boolean gone = !now.contains(known.getKey());
                if (gone) {
                    ended.add(new KnownRow<>(known.getKey(), known.getValue(), day));
                }
                return gone;
            });
            now.forEach(row -> open.putIfAbsent(row, day));
        }
        open.forEach((row, from) -> {
            if (from.isBefore(end)) {
                ended.add(new KnownRow<>(row, from, end));
            }
        });
        return ended;
    }
}
