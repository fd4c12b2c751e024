package org.khronika.review;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes what a member entered themselves and nobody else has built on: a draft that was a mistake, a report that came garbled. It
 * is gone from every list; its address says who removed it and when, its history and the journal keep it. Needs
 * {@link Permission#ENTER_RECORDS}.
 *
 * <p>What a member may not see stands against nothing, so that a refusal never tells of it: a hidden record that speaks of the removed
 * one keeps its words and finds the notice at the address.
 */
@Component
public class RemoveRecord {

    private static final int NAMED = 3;
    private static final RecordQuery STANDING =
            RecordQuery.all().in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED);

    private final Records records;
    private final Journal journal;
    private final Saving saving;
    private final List<BuiltOn> contexts;

    RemoveRecord(Records records, Journal journal, Saving saving, List<BuiltOn> contexts) {
        this.records = records;
        this.journal = journal;
        this.saving = saving;
        this.contexts = List.copyOf(contexts);
    }

    /** Why the member cannot remove the record, as a sentence; empty when they can. */
    public Optional<Sayable> hindrance(Member member, RecordRef address) {
        Stored<?> record = records.get(address, Reader.of(member));
        return own(member, record)
                .or(() -> spokenOf(member, address))
                .or(() -> contexts.stream()
                        .flatMap(context -> context.hindrance(member, record).stream())
                        .findFirst());
    }

    /** Why it is not the member's alone, whatever speaks of it. */
    public Optional<Sayable> own(Member member, Stored<?> record) {
        String address = record.address().address();
        if (record.review() == ReviewState.WITHDRAWN) {
            return Optional.of(phrase("review.stays.gone").with("address", address));
        }
        if (record.author() != member.id()) {
            return Optional.of(
                    phrase("review.stays.of-another").with("address", address).with("author", record.authorName()));
        }
        if (record.reviewedVersion() != null || record.review() == ReviewState.RETURNED) {
            return Optional.of(phrase("review.stays.reviewed").with("address", address));
        }
        return journal.list(record.address(), member).stream()
                .filter(entry -> entry.member().id() != member.id())
                .findFirst()
                .map(entry -> phrase("review.stays.worked-on")
                        .with("address", address)
                        .with("who", entry.member().name()));
    }

    private Optional<Sayable> spokenOf(Member member, RecordRef address) {
        Reader reader = Reader.of(member);
        List<String> names = Stream.concat(
                        records.list(STANDING.linkedTo(address).rows(0, NAMED), reader).stream(),
                        records.list(STANDING.citing(address).rows(0, NAMED), reader).stream())
                .map(listed -> "%s, %s".formatted(listed.address().address(), listed.title()))
                .distinct()
                .limit(NAMED)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(phrase("review.stays.spoken-of")
                        .with("address", address.address())
                        .with("records", String.join("; ", names)));
    }

    /**
     * Removes the record.
     *
     * @throws DeedRefused with the sentence of {@link #hindrance} when there is one
     */
    @Transactional
    public void remove(Member member, RecordRef address, @Nullable String reason) {
        member.must(Permission.ENTER_RECORDS);
        Optional<Sayable> hindrance = hindrance(member, address);
        if (hindrance.isPresent()) {
            throw new DeedRefused(hindrance.get());
        }
        write(member, records.get(address, Reader.of(member)), reason);
    }

    private <T extends Record> void write(Member member, Stored<T> old, @Nullable String reason) {
        saving.next(member, Removals.DEED, old, ReviewState.WITHDRAWN, false, reason);
        contexts.forEach(context -> context.removed(member, old));
    }

    /**
     * What came of removing several.
     *
     * @param stays why each of the others stays, a sentence each
     */
    public record Several(List<RecordRef> removed, List<Sayable> stays) {

        /** Copies the lists. */
        public Several {
            removed = List.copyOf(removed);
            stays = List.copyOf(stays);
        }
    }

    /** Those that can be removed, each by a deed of its own: what speaks of others goes first. */
    @Transactional
    public Several removeEach(Member member, List<RecordRef> addresses, @Nullable String reason) {
        member.must(Permission.ENTER_RECORDS);
        List<RecordRef> removed = new ArrayList<>();
        List<RecordRef> left = new ArrayList<>(addresses);
        boolean more = true;
        while (more) {
            List<RecordRef> free = left.stream()
                    .filter(address -> hindrance(member, address).isEmpty())
                    .toList();
            free.stream()
                    .filter(address -> hindrance(member, address).isEmpty())
                    .forEach(address -> {
                        remove(member, address, reason);
                        removed.add(address);
                    });
            left.removeAll(removed);
            more = !free.isEmpty() && !left.isEmpty();
        }
        List<Sayable> stays = left.stream()
                .flatMap(address -> hindrance(member, address).stream())
                .toList();
        return new Several(removed, stays);
    }
}
