package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Changed;
import org.khronika.values.Quantity;

/**
 * Those accused who are not on record, as far as steps tell some of them apart: two of five, the third officer. Together the parts are
 * never more than the group: where steps tell of more, the surplus is asked about and not counted. A part of which no exact number is
 * told comes after those of which it is: it may be among them, so it takes nothing from them, and is itself no fewer than is told.
 *
 * @param words   the group in words; empty when everybody is on record
 * @param total   how many it is; null when that is not known
 * @param parts   what steps tell apart, in their order
 * @param counted how many of the group the parts are, at least
 * @param surplus how many more the steps tell of than the group has
 */
record GroupParts(String words, @Nullable Quantity total, List<Subject> parts, long counted, long surplus) {

    static GroupParts of(Proceeding proceeding) {
        List<PositionHeld> unnamed = proceeding.people().stream()
                .filter(held -> held.position() == Position.ACCUSED && held.who() == null)
                .toList();
        String words = unnamed.stream().map(PositionHeld::group).collect(Collectors.joining(", "));
        Quantity total = total(unnamed);
        OptionalLong room = total == null ? OptionalLong.empty() : total.most();
        List<Step> first =
                first(proceeding).stream().map(step -> counted(step, unnamed)).toList();
        IdentityHashMap<Step, Long> taken = new IdentityHashMap<>();
        long told = 0;
        long counted = 0;
        for (Step step : exactFirst(first)) {
            long left = room.isPresent() ? Math.max(0, room.getAsLong() - counted) : least(step);
            long some = Math.min(least(step), left);
            taken.put(step, some);
            told += least(step);
            counted += some;
        }
        List<Subject> parts = first.stream()
                .map(step -> part(step, Objects.requireNonNull(taken.get(step))))
                .toList();
        return new GroupParts(words, total, parts, counted, told - counted);
    }

    /** A step about those whom the case counts by the same words, if it gives no number itself, is about as many. */
    private static Step counted(Step step, List<PositionHeld> unnamed) {
        Quantity count = unnamed.stream()
                .filter(held -> held.group() != null && held.group().equalsIgnoreCase(step.group()))
                .map(PositionHeld::count)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return step.count() != null || count == null
                ? step
                : Changed.of(step).with("count", count).done();
    }

    private static Subject part(Step step, long taken) {
        boolean cut = isExact(step) && taken < least(step);
        return new Subject(null, step.group(), cut ? Quantity.of(taken) : step.count(), true);
    }

    private static List<Step> exactFirst(List<Step> steps) {
        return steps.stream()
                .sorted(Comparator.comparing(step -> !isExact(step)))
                .toList();
    }

    private static boolean isExact(Step step) {
        return step.count() != null && step.count().isExact();
    }

    private static long least(Step step) {
        return step.count() == null ? 1 : step.count().least();
    }

    private static @Nullable Quantity total(List<PositionHeld> unnamed) {
        Quantity sum = Quantity.of(0);
        if (unnamed.isEmpty()) {
            return null;
        }
        for (PositionHeld held : unnamed) {
            if (held.count() == null) {
                return null;
            }
            sum = sum.plus(held.count());
        }
        return sum;
    }

    /** The first step that happened of each part that steps tell apart. */
    private static List<Step> first(Proceeding proceeding) {
        Map<String, Step> first = new LinkedHashMap<>();
        for (Step step : proceeding.steps()) {
            if (!step.possible() && step.group() != null) {
                first.putIfAbsent(step.group().toLowerCase(Locale.ROOT), step);
            }
        }
        return List.copyOf(first.values());
    }

    /** The parts, and the others when there must be some; the whole group when no step tells a part of it apart. */
    List<Subject> subjects() {
        if (parts.isEmpty()) {
            return words.isEmpty() ? List.of() : List.of(new Subject(null, words, total, false));
        }
        List<Subject> all = new ArrayList<>(parts);
        if (total != null && total.least() > counted) {
            long rest = total.least() - counted;
            all.add(new Subject(null, Subject.OTHERS + words, total.isExact() ? Quantity.of(rest) : null, false));
        }
        return List.copyOf(all);
    }
}
