package org.khronika.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who entered a register between two days, who left, and who changed and how, by what was known on one day. */
record Difference(
        LocalDate from, LocalDate to, List<EntryChange> entered, List<EntryChange> left, List<EntryChange> changed) {

    /**
     * One of them.
     *
     * @param before the entry on the earlier day; null when there was none
     * @param after  the entry on the later day; null when there is none
     * @param sure   false when the dates leave open whether it changed between the two days
     */
    record EntryChange(@Nullable Entry before, @Nullable Entry after, boolean sure) {

        HowMany counted() {
            Entry entry = after == null ? before : after;
            HowMany people = entry == null || !entry.isCounted() ? HowMany.NONE : entry.people();
            return sure ? people : people.perhaps();
        }

        /** The entry as it is or was. */
        Entry shown() {
            return java.util.Objects.requireNonNull(after == null ? before : after);
        }
    }

    static Difference between(RegisterDay earlier, RegisterDay later) {
        Map<String, Entry> before = byKey(earlier.entries());
        Map<String, Entry> after = byKey(later.entries());
        List<EntryChange> entered = new ArrayList<>();
        List<EntryChange> left = new ArrayList<>();
        List<EntryChange> changed = new ArrayList<>();
        after.forEach((key, now) -> {
            Entry then = before.get(key);
            if (then == null || (!then.sure() && now.sure())) {
                entered.add(new EntryChange(then, now, then == null && now.sure()));
            } else if (then.sure() && !now.sure()) {
                left.add(new EntryChange(then, now, false));
            } else if (!then.state().equals(now.state())) {
                changed.add(new EntryChange(then, now, then.sure() && now.sure()));
            }
        });
        before.forEach((key, then) -> {
            if (!after.containsKey(key)) {
                left.add(new EntryChange(then, null, then.sure()));
            }
        });
        return new Difference(earlier.day(), later.day(), entered, left, changed);
    }

    private static Map<String, Entry> byKey(List<Entry> entries) {
        return entries.stream()
                .collect(Collectors.toMap(Entry::key, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    static HowMany count(List<EntryChange> changes) {
        return changes.stream().map(EntryChange::counted).reduce(HowMany.NONE, HowMany::plus);
    }
}
