package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/**
 * One of those whom a case is about, whose state is told apart from that of the others: a person or organisation on record, or
 * all accused who are not on record, together.
 *
 * @param who   null for the group
 * @param group in words; null for somebody on record
 * @param count how many the group is; null when that is not known
 */
public record Subject(
        @Nullable RecordRef who,
        @Nullable String group,
        @Nullable Quantity count) {

    private static final String UNNAMED = "the accused";

    /** Everybody accused: those on record in the order of the case, then the group of those who are not. At least one. */
    public static List<Subject> of(Proceeding proceeding) {
        List<PositionHeld> accused = proceeding.people().stream()
                .filter(held -> held.position() == Position.ACCUSED)
                .toList();
        Set<RecordRef> named = new LinkedHashSet<>();
        accused.forEach(held -> {
            if (held.who() != null) {
                named.add(held.who());
            }
        });
        List<Subject> all = new ArrayList<>();
        named.forEach(who -> all.add(new Subject(who, null, null)));
        List<PositionHeld> unnamed =
                accused.stream().filter(held -> held.who() == null).toList();
        if (!unnamed.isEmpty()) {
            all.add(group(unnamed));
        }
        return all.isEmpty() ? List.of(new Subject(null, UNNAMED, null)) : List.copyOf(all);
    }

    private static Subject group(List<PositionHeld> unnamed) {
        String words = unnamed.stream().map(PositionHeld::group).collect(Collectors.joining(", "));
        Quantity sum = Quantity.of(0);
        for (PositionHeld held : unnamed) {
            if (held.count() == null) {
                return new Subject(null, words, null);
            }
            sum = sum.plus(held.count());
        }
        return new Subject(null, words, sum);
    }

    /** Whether it is a group, of which a step may concern some only. */
    public boolean isGroup() {
        return who == null;
    }

    /** The group with its number, "5 law enforcement officials"; empty for somebody on record. */
    public String groupInWords() {
        if (group == null) {
            return "";
        }
        return count == null ? group : count.inWords(Locale.ENGLISH) + " " + group;
    }

    /** Whether the step speaks of the subject: of everybody, of this person, or of some of the group. */
    boolean isIn(Step step) {
        if (step.who().isEmpty()) {
            return who == null || step.group() == null;
        }
        return who != null && step.who().contains(who);
    }
}
