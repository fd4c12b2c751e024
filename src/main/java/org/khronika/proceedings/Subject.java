package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * One of those whom a case is about, whose state is told apart from that of the others: a person or organisation on record, the
 * accused who are not on record, together, or a part of them that steps tell apart ("two of five").
 *
 * @param who   null for a group
 * @param group in words; null for somebody on record
 * @param count how many they are; null when that is not known
 * @param part  whether steps tell it apart by these words; then it is only in the steps that are about everybody and in those
 */
public record Subject(
        @Nullable RecordRef who,
        @Nullable String group,
        @Nullable Quantity count,
        boolean part) {

    /** What a row keeps of accused of whom nothing is told. */
    static final String UNNAMED = "the accused";

    /** What a row keeps before the words for a group, of those of it whom no step tells apart. */
    static final String OTHERS = "other ";

    private static final String NUMBERED =
            "(?i)(the|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|\\d[\\d,. ]*|several|all|both|some|more|fewer|less|about)\\b.*";

    /** Everybody accused: those on record in the order of the case, then those who are not, by the parts that steps tell apart. At least one. */
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
        named.forEach(who -> all.add(new Subject(who, null, null, false)));
        GroupParts unnamed = GroupParts.of(proceeding);
        all.addAll(unnamed.subjects());
        return all.isEmpty() ? List.of(new Subject(null, UNNAMED, null, false)) : List.copyOf(all);
    }

    /** Whether it is a group. */
    public boolean isGroup() {
        return who == null;
    }

    /**
     * The group with its number, "5 law enforcement officials", or in its own words when they say it: "two of five", or "accomplices", which are
     * more than one; empty for somebody on record.
     */
    public Sayable groupInWords() {
        if (group == null) {
            return Sayable.written("");
        }
        Sayable words = words(group);
        return count == null || count.code().equals(">1") || saysItsNumber(group)
                ? words
                : phrase("proceedings.subject.so-many").with("count", count).with("group", words);
    }

    /** The words for a group without its number; empty for somebody on record. */
    public Sayable groupWithoutNumber() {
        return group == null ? Sayable.written("") : words(group);
    }

    /** The words that a row keeps for a group, in the language of the reader where they are ours. */
    public static Sayable words(String written) {
        return written.startsWith(OTHERS)
                ? phrase("proceedings.subject.others").with("group", written.substring(OTHERS.length()))
                : written.equals(UNNAMED) ? phrase("proceedings.subject.the-accused") : Sayable.written(written);
    }

    /** Whether words for a group begin with how many they are, so that no number need stand before them. */
    public static boolean saysItsNumber(String group) {
        return group.matches(NUMBERED);
    }

    /**
     * Whether the step speaks of the subject: of everybody, of this person, or of this part of the group. What else happened in a case
     * is no state of a part: it may have been before anybody thought of them. A step of which it is said that it concerns none of the
     * accused was before anybody was accused: it tells of the case, and of nobody.
     */
    boolean isIn(Step step) {
        if (step.concernsNobody()) {
            return false;
        }
        if (who != null) {
            return step.who().isEmpty() ? step.group() == null : step.who().contains(who);
        }
        if (part) {
            return step.group() == null
                    ? step.who().isEmpty() && step.kind() != StepKind.OTHER
                    : step.group().equalsIgnoreCase(group);
        }
        return step.who().isEmpty() && step.group() == null;
    }
}
