package org.khronika.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.values.RecordRef;

/**
 * An old update that is being bound.
 *
 * @param answers by the number of the item
 * @param savedAs the update that it was saved as; null before
 */
public record ArchiveSheet(
        long id,
        OldUpdate update,
        List<ArchivePart> parts,
        List<ArchiveItem> items,
        Map<Integer, ArchiveAnswer> answers,
        String memberName,
        Instant at,
        @Nullable RecordRef savedAs) {

    /** What is known of what an item is about. */
    public enum HowBound implements Choice {
        /** Somebody said what it is about. */
        ANSWERED,
        /** Somebody said that it is nothing to bind. */
        NOTHING_TO_BIND,
        /** Khronika bound it, and nobody has looked. */
        BOUND_UNSEEN,
        /** There are several that it may be about. */
        CHOICE,
        /** Nothing was found that it may be about. */
        UNMATCHED
    }

    /** Copies the lists and answers. */
    public ArchiveSheet {
        parts = List.copyOf(parts);
        items = List.copyOf(items);
        answers = Map.copyOf(answers);
    }

    /** The item of a number. */
    public Optional<ArchiveItem> item(int n) {
        return items.stream().filter(item -> item.n() == n).findFirst();
    }

    /** The version of the answer about an item; 0 where there is none. */
    public int version(ArchiveItem item) {
        ArchiveAnswer answer = answers.get(item.n());
        return answer == null ? 0 : answer.version();
    }

    /** What is known now of what an item is about. */
    public HowBound howBound(ArchiveItem item) {
        ArchiveAnswer answer = answers.get(item.n());
        if (answer != null) {
            return answer.boundTo() == null ? HowBound.NOTHING_TO_BIND : HowBound.ANSWERED;
        }
        if (item.certain()) {
            return HowBound.BOUND_UNSEEN;
        }
        return item.matches().isEmpty() ? HowBound.UNMATCHED : HowBound.CHOICE;
    }

    /** What an item is bound to now, by a member or by Khronika. */
    public Optional<String> boundTo(ArchiveItem item) {
        ArchiveAnswer answer = answers.get(item.n());
        return answer != null
                ? Optional.ofNullable(answer.boundTo())
                : item.bound().map(BindingMatch::boundTo);
    }

    /** How many numbers, or names, stand so. */
    public long count(boolean numbers, HowBound how) {
        return items.stream()
                .filter(item -> item.number() == numbers && howBound(item) == how)
                .count();
    }

    /** How many numbers, or names, are bound now. */
    public long bound(boolean numbers) {
        return items.stream()
                .filter(item -> item.number() == numbers && boundTo(item).isPresent())
                .count();
    }

    /** How many numbers, or names, there are. */
    public long found(boolean numbers) {
        return items.stream().filter(item -> item.number() == numbers).count();
    }
}
