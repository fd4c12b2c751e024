package org.khronika.proceedings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.values.Penalty;
import org.khronika.values.PenaltyKind;

/**
 * Where somebody was held or bound, spell after spell.
 *
 * <p>Two things end by themselves. An arrest of so many days ends after them, or on the day after the last if it began late in its
 * first; that they were let go then no source says. A detention by the police that no court followed up
 * is not taken to last: how long it did nobody says, so from the next day on it may have ended, and after
 * {@link #detentionEndsWithoutACourtAfterDays} days we say that it is not known, for a register that counted everybody ever detained
 * as still held would be wrong in the first week.
 */
public final class Custody {

    /** Seventy-two hours, the longest that any code of the region allows without a court (Kazakhstan: Code of Criminal Procedure, article 131). */
    static final int detentionEndsWithoutACourtAfterDays = 3;

    /**
     * A stretch of time.
     *
     * @param begun the step that began it
     * @param ended the step that ended it; null when it lasts, or ended by itself
     * @param shown whether the step that begins it shows only that it had begun by then
     */
    public record HeldSpell(
            Liberty liberty, Placed begun, @Nullable Placed ended, boolean shown) {}

    /** Whether what ends by itself is taken to have begun, and a detention to have ended, as early or as late as can be. */
    enum Begun {
        EARLIEST,
        LATEST
    }

    private final List<HeldSpell> spells = new ArrayList<>();
    private final List<Placed> showing = new ArrayList<>();
    private final List<Placed> moves = new ArrayList<>();
    private Liberty now = Liberty.NOT_TOLD;
    private @Nullable Placed since;
    private @Nullable Placed said;
    private boolean shown;

    private final Begun begun;

    private Custody(Begun begun) {
        this.begun = begun;
    }

    /** The spells of these steps, as of a day. */
    static Custody of(List<Placed> happened, LocalDate day, Begun begun) {
        Custody custody = new Custody(begun);
        List<Step> before = new ArrayList<>();
        for (Placed placed : happened) {
            boolean leaves = Appeals.isAgainstARefusal(placed.step(), before);
            before.add(placed.step());
            if (leaves) {
                continue;
            }
            custody.endByItself(placed.place() == null ? LocalDate.MIN : placed.place());
            custody.next(placed).ifPresent(liberty -> custody.become(liberty, placed));
            custody.show(placed);
        }
        custody.endByItself(day);
        custody.endBeforeAnyDay();
        if (custody.since != null && custody.now.isSpell()) {
            custody.spells.add(new HeldSpell(custody.now, custody.since, null, custody.shown));
        }
        return custody;
    }

    private void become(Liberty liberty, Placed placed) {
        said = placed;
        if (liberty == now) {
            return;
        }
        showing.clear();
        if (since != null && now.isSpell()) {
            spells.add(new HeldSpell(now, since, placed, shown));
        }
        moves.add(placed);
        now = liberty;
        since = placed;
        shown = placed.step().kind().onLiberty().showsHeld();
    }

    /** A step that tells of them as held, whether or not they already were. */
    private void show(Placed placed) {
        if (now.isDeprived() && placed.step().kind().onLiberty().showsHeld()) {
            showing.add(placed);
        }
    }

    private void endByItself(LocalDate day) {
        Placed held = since;
        if (held == null || (now != Liberty.DETAINED && now != Liberty.ARRESTED)) {
            return;
        }
        if (now == Liberty.DETAINED && held.followedUp()) {
            return;
        }
        LocalDate from = begun == Begun.EARLIEST ? first(held) : held.latest();
        if (from != null && mayEndByItself(held) && from.plusDays(days(held)).isBefore(day)) {
            spells.add(new HeldSpell(now, held, null, shown));
            now = now == Liberty.ARRESTED ? Liberty.NOT_TOLD : Liberty.NOT_KNOWN;
        }
    }

    /** The first day on which it can have begun; where that is open, the day that it stands at. */
    private static @Nullable LocalDate first(Placed held) {
        return held.earliest() == null ? held.place() : held.earliest();
    }

    /** A detention does; an arrest where its sentence says how many days it lasts. */
    private boolean mayEndByItself(Placed held) {
        return now == Liberty.DETAINED || (now == Liberty.ARRESTED && arrestDays(held.step()) > 0);
    }

    /**
     * How many days after the one on which it began it may last still: a detention at the least none. Of days of arrest the one on which it
     * began is the first, or, where they are counted by the hour, not the whole of one: then it ends within the day after the last.
     */
    private int days(Placed held) {
        boolean soon = begun == Begun.EARLIEST;
        return now == Liberty.ARRESTED
                ? arrestDays(held.step()) - (soon ? 1 : 0)
                : soon ? 0 : detentionEndsWithoutACourtAfterDays;
    }

    /** What ends by itself, of which no source says on or after which day it began, may have ended before any day. */
    private void endBeforeAnyDay() {
        Placed held = since;
        if (held == null || held.earliest() != null || held.latest() == null) {
            return;
        }
        if (begun == Begun.EARLIEST && mayEndByItself(held)) {
            spells.add(new HeldSpell(now, held, null, shown));
            now = now == Liberty.ARRESTED ? Liberty.NOT_TOLD : Liberty.NOT_KNOWN;
        }
    }

    /** The days on which what the step began can have ended by itself: from each of them on it may be another state. */
    static List<LocalDate> endsByItself(Placed begun) {
        boolean detains = begun.step().kind().onLiberty() == OnLiberty.DETAINS;
        int arrest = arrestDays(begun.step());
        List<Integer> days = detains
                ? List.of(0, detentionEndsWithoutACourtAfterDays)
                : arrest > 0 ? List.of(arrest - 1, arrest) : List.of();
        return Stream.of(begun.earliest(), begun.place(), begun.latest())
                .flatMap(Stream::ofNullable)
                .flatMap(from -> days.stream().map(n -> from.plusDays(n + 1L)))
                .toList();
    }

    /** The days of an arrest, as far as its sentence says; 0 when it does not. */
    static int arrestDays(Step arrest) {
        return arrest.penalties().stream()
                .filter(penalty -> penalty.kind() == PenaltyKind.ARREST)
                .flatMap(penalty -> penalty.term().stream())
                .mapToInt(term -> term.getDays() + 30 * term.getMonths())
                .findFirst()
                .orElse(0);
    }

    private Optional<Liberty> next(Placed placed) {
        Step step = placed.step();
        if (now == Liberty.DEAD) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (step.kind().onLiberty()) {
                    case NOTHING -> null;
                    case DETAINS -> now.isHeld() ? null : Liberty.DETAINED;
                    case REMANDS -> Liberty.REMANDED;
                    case CONFINES_AT_HOME -> Liberty.HOUSE_ARREST;
                    case BINDS -> Liberty.BOUND;
                    case BANS_FROM_TRAVEL -> now.isDeprived() ? null : Liberty.BOUND;
                    case FREES, LEAVES -> Liberty.FREE;
                    case FORGIVES, ENDS_THE_CASE -> now == Liberty.NOT_TOLD ? null : Liberty.FREE;
                    case POSTPONES_A_SENTENCE -> now == Liberty.NOT_TOLD || placed.followedUp() ? null : Liberty.FREE;
                    case LIFTS_A_MEASURE -> servesASentence() ? null : Liberty.FREE;
                    case ARRESTS -> Liberty.ARRESTED;
                    case TAKES_TO_PRISON -> Liberty.IMPRISONED;
                    case SENTENCES -> sentenced(step.penalties());
                    case SHOWS_PRISON -> now.isDeprived() || now == Liberty.RESTRICTED ? null : Liberty.IMPRISONED;
                    case SHOWS_HELD -> now == Liberty.SENTENCED ? Liberty.IMPRISONED : null;
                    case QUASHES -> servesASentence() ? Liberty.NOT_KNOWN : null;
                    case DIES -> Liberty.DEAD;
                });
    }

    private boolean servesASentence() {
        return now == Liberty.IMPRISONED
                || now == Liberty.SENTENCED
                || now == Liberty.RESTRICTED
                || now == Liberty.ARRESTED;
    }

    /**
     * Where a sentence leaves somebody. One of imprisonment does not say that anybody took them to prison: only who was in custody
     * already is taken to have stayed there. One that takes no liberty does not say that anybody let them go.
     */
    private @Nullable Liberty sentenced(List<Penalty> penalties) {
        if (has(penalties, PenaltyKind.IMPRISONMENT) && !has(penalties, PenaltyKind.DEFERRED)) {
            return now.isHeld() ? Liberty.IMPRISONED : Liberty.SENTENCED;
        }
        if (has(penalties, PenaltyKind.RESTRICTED_FREEDOM)) {
            return Liberty.RESTRICTED;
        }
        if (has(penalties, PenaltyKind.ARREST)) {
            return Liberty.ARRESTED;
        }
        if (penalties.stream().anyMatch(penalty -> leavesFree(penalty.kind()))) {
            return now == Liberty.FREE ? null : Liberty.NOT_TOLD;
        }
        return now.isDeprived() ? Liberty.NOT_KNOWN : null;
    }

    /** Whether it is a penalty of its own that takes no liberty; what comes beside a penalty tells nothing of it. */
    private static boolean leavesFree(PenaltyKind kind) {
        return switch (kind) {
            case SUSPENDED, DEFERRED, FINE, COMMUNITY_SERVICE, CORRECTIVE_LABOUR, WARNING -> true;
            case IMPRISONMENT,
                    RESTRICTED_FREEDOM,
                    ARREST,
                    PUBLIC_LABOUR,
                    BAN_ON_ACTIVITY,
                    BAN_ON_PUBLIC_ACTIVITY,
                    CONFISCATION,
                    EXPULSION -> false;
        };
    }

    private static boolean has(List<Penalty> penalties, PenaltyKind kind) {
        return penalties.stream().anyMatch(penalty -> penalty.kind() == kind);
    }

    /** What it was worked out by. */
    Begun begun() {
        return begun;
    }

    /** Where they are. */
    public Liberty now() {
        return now;
    }

    /** The step since when; empty when no step says. */
    public Optional<Step> since() {
        return Optional.ofNullable(since).map(Placed::step);
    }

    /** The last step that said where they are, even if that was so before; empty for none. */
    Optional<Placed> lastSaid() {
        return Optional.ofNullable(said);
    }

    /** The steps that changed where they are, in order. */
    List<Placed> moves() {
        return List.copyOf(moves);
    }

    /** The steps that tell of them as held where they are now. */
    List<Placed> showing() {
        return now.isDeprived() ? List.copyOf(showing) : List.of();
    }

    /** Whether a step tells of them as held, and does not only order it. */
    boolean isShown() {
        return !showing().isEmpty();
    }

    /** The spell that they are in; empty while nobody holds or binds them, or no step says. */
    Optional<HeldSpell> lasting() {
        return !now.isSpell() || spells.isEmpty() ? Optional.empty() : Optional.of(spells.getLast());
    }

    /**
     * The first of the spells in which they are deprived of liberty without a break up to now, by whatever measures: pre-trial
     * detention that turns into house arrest on the same day is one. Empty while they are not deprived of liberty.
     */
    public Optional<HeldSpell> deprivation() {
        HeldSpell first =
                lasting().filter(spell -> spell.liberty().isDeprived()).orElse(null);
        if (first == null) {
            return Optional.empty();
        }
        for (HeldSpell before : spells.subList(0, spells.size() - 1).reversed()) {
            if (!before.liberty().isDeprived() || !isFollowedAtOnce(before, first)) {
                break;
            }
            first = before;
        }
        return Optional.of(first);
    }

    private static boolean isFollowedAtOnce(HeldSpell before, HeldSpell next) {
        Placed ended = before.ended();
        return ended != null && (ended.equals(next.begun()) || areOfOneDay(ended, next.begun()));
    }

    private static boolean areOfOneDay(Placed one, Placed other) {
        return one.earliest() != null
                && one.earliest().equals(one.latest())
                && one.earliest().equals(other.earliest())
                && one.earliest().equals(other.latest());
    }

    /** All spells but those at liberty, in order; the last one may last. */
    public List<HeldSpell> spells() {
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
