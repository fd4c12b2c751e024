package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Sentence;
import org.khronika.values.SentenceKind;

/**
 * Where somebody was held or bound, spell after spell.
 *
 * <p>Two things end by themselves. An arrest of so many days ends after them. A detention by the police that no court followed up
 * is not taken to last: after {@link #detentionEndsWithoutACourtAfterDays} days we say that it is not known, for a register
 * that counted everybody ever detained as still held would be wrong in the first week.
 */
public final class Custody {

    /** Seventy-two hours, the longest that any code of the region allows without a court (Kazakhstan: Code of Criminal Procedure, article 131). */
    static final int detentionEndsWithoutACourtAfterDays = 3;

    /**
     * A stretch of time.
     *
     * @param begun the step that began it
     * @param ended the step that ended it; null when it lasts, or ended by itself
     */
    public record Spell(
            Liberty liberty, Placed begun, @Nullable Placed ended) {}

    /** Whether what ends by itself is taken to have begun on the first or on the last day that its date allows. */
    enum Begun {
        EARLIEST,
        LATEST
    }

    private final List<Spell> spells = new ArrayList<>();
    private Liberty now = Liberty.FREE;
    private @Nullable Placed since;

    private Custody() {}

    /** The spells of these steps, as of a day. */
    static Custody of(List<Placed> happened, LocalDate day, Begun begun) {
        Custody custody = new Custody();
        for (Placed placed : happened) {
            custody.endByItself(placed.place() == null ? LocalDate.MIN : placed.place(), begun);
            custody.next(placed.step()).ifPresent(liberty -> custody.become(liberty, placed));
        }
        custody.endByItself(day, begun);
        if (custody.since != null && custody.now != Liberty.FREE) {
            custody.spells.add(new Spell(custody.now, custody.since, null));
        }
        return custody;
    }

    private void become(Liberty liberty, Placed placed) {
        if (liberty == now) {
            return;
        }
        if (since != null && now != Liberty.FREE) {
            spells.add(new Spell(now, since, placed));
        }
        now = liberty;
        since = placed;
    }

    private void endByItself(LocalDate day, Begun begun) {
        Placed held = since;
        if (held == null || (now != Liberty.DETAINED && now != Liberty.ARRESTED)) {
            return;
        }
        LocalDate from = begun == Begun.EARLIEST ? held.place() : held.latest();
        int days = now == Liberty.ARRESTED ? arrestDays(held.step()) : detentionEndsWithoutACourtAfterDays;
        if (from != null && days > 0 && from.plusDays(days).isBefore(day)) {
            spells.add(new Spell(now, held, null));
            now = now == Liberty.ARRESTED ? Liberty.FREE : Liberty.NOT_KNOWN;
        }
    }

    /** The days on which what the step began can have ended by itself: from each of them on it may be another state. */
    static List<LocalDate> endsByItself(Placed begun) {
        int days = begun.step().kind() == StepKind.DETAINED
                ? detentionEndsWithoutACourtAfterDays
                : arrestDays(begun.step());
        return days == 0
                ? List.of()
                : Stream.of(begun.place(), begun.latest())
                        .flatMap(Stream::ofNullable)
                        .map(from -> from.plusDays(days + 1L))
                        .toList();
    }

    /** The days of an arrest, as far as its sentence says; 0 when it does not. */
    static int arrestDays(Step arrest) {
        return arrest.sentences().stream()
                .filter(sentence -> sentence.kind() == SentenceKind.ARREST)
                .flatMap(sentence -> sentence.term().stream())
                .mapToInt(term -> term.getDays() + 30 * term.getMonths())
                .findFirst()
                .orElse(0);
    }

    private Optional<Liberty> next(Step step) {
        return Optional.ofNullable(
                switch (step.kind()) {
                    case DETAINED -> now.isHeld() ? null : Liberty.DETAINED;
                    case REMANDED -> Liberty.REMANDED;
                    case HOUSE_ARREST -> Liberty.HOUSE_ARREST;
                    case RECOGNISANCE, TRAVEL_BAN, BAIL -> Liberty.BOUND;
                    case RELEASED, MEASURE_LIFTED, AMNESTY_APPLIED, PAROLE_GRANTED, PARDONED, LEFT_COUNTRY ->
                        Liberty.FREE;
                    case CASE_CLOSED, ACQUITTED, DISMISSED, SENTENCE_POSTPONED -> freed();
                    case ADMINISTRATIVE_ARREST -> Liberty.ARRESTED;
                    case ORDERED_TO_SERVE -> Liberty.IMPRISONED;
                    case CONVICTED, FINED, SENTENCE_REPLACED, APPEAL_CHANGED -> serving(step.sentences());
                    case SENTENCE_ADDED -> Liberty.IMPRISONED;
                    case APPEAL_QUASHED -> now == Liberty.IMPRISONED ? Liberty.NOT_KNOWN : null;
                    case DIED -> Liberty.DEAD;
                    default -> null;
                });
    }

    private @Nullable Liberty freed() {
        return now == Liberty.DEAD ? null : Liberty.FREE;
    }

    /** Where a sentence puts somebody; a sentence that is not on record leaves it unknown, if they were held. */
    private @Nullable Liberty serving(List<Sentence> sentences) {
        if (now == Liberty.DEAD) {
            return null;
        }
        if (sentences.isEmpty()) {
            return now.isHeld() ? Liberty.NOT_KNOWN : null;
        }
        if (has(sentences, SentenceKind.IMPRISONMENT)) {
            return has(sentences, SentenceKind.DEFERRED) ? Liberty.FREE : Liberty.IMPRISONED;
        }
        if (has(sentences, SentenceKind.RESTRICTED_FREEDOM)) {
            return Liberty.RESTRICTED;
        }
        return has(sentences, SentenceKind.ARREST) ? Liberty.ARRESTED : Liberty.FREE;
    }

    private static boolean has(List<Sentence> sentences, SentenceKind kind) {
        return sentences.stream().anyMatch(sentence -> sentence.kind() == kind);
    }

    /** Where they are. */
    public Liberty now() {
        return now;
    }

    /** The step since when; empty when they were free all the time. */
    public Optional<Step> since() {
        return Optional.ofNullable(since).map(Placed::step);
    }

    /** All spells but those at liberty, in order; the last one may last. */
    public List<Spell> spells() {
        return List.copyOf(spells);
    }

    /** For comparing: what a page would say. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Custody custody
                && custody.now == now
                && Objects.equals(custody.since, since)
                && custody.spells.equals(spells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(now, since);
    }
}
