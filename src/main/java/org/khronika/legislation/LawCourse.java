package org.khronika.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StageKind.Family;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/**
 * How far a law had come by the end of a day, as far as its stages tell. A stage without a date, or with a vague one, happened by any
 * day on which a later one certainly had, and one without a date by the day until which the law was followed; before that it perhaps had.
 */
record LawCourse(Law law, LocalDate day) {

    /** The stages that are told, and the adoption where only its day is. */
    private List<LawStage> stages() {
        return Adoption.among(law);
    }

    /** Whether the stage at this place of the list had happened. */
    Known happened(int at) {
        Known own = own(stages().get(at).when());
        if (own != Known.UNKNOWN) {
            return own;
        }
        if (after(at).anyMatch(stage -> stage.when() != null && by(stage.when(), day) == Known.YES)) {
            return Known.YES;
        }
        LawStage stage = stages().get(at);
        boolean notYet = before(at)
                .filter(earlier -> earlier.when() != null && by(earlier.when(), day) == Known.NO)
                .anyMatch(earlier -> stage.when() == null || stage.stage().follows(earlier.stage()));
        return notYet ? Known.NO : Known.UNKNOWN;
    }

    /**
     * Whether a promise about it had been made. One without a date was by the day of the stage that tells of it, and by the day on which it
     * was kept; where neither has one, by the day until which the law was followed.
     */
    Known made(LawPromise promise) {
        if (promise.when() != null) {
            return by(promise.when(), day);
        }
        return cameOf(promise) == Known.YES
                ? Known.YES
                : toldIn(promise).map(this::happened).orElse(own(null));
    }

    /**
     * Whether what the record says that came of a promise had come of it. Without a date, a pledge to make this law was kept, as far as it
     * was, once the law was made.
     */
    Known cameOf(LawPromise promise) {
        if (promise.since() != null) {
            return by(promise.since(), day);
        }
        boolean kept = promise.state() == PromiseState.KEPT || promise.state() == PromiseState.PARTLY_KEPT;
        return kept && toldIn(promise).isPresent() && any(StageKind::enacts) == Known.YES ? Known.YES : own(null);
    }

    /** The place of the stage that tells of the promise. */
    private Optional<Integer> toldIn(LawPromise promise) {
        for (int at = 0; at < stages().size(); at++) {
            if (stages().get(at).promises(promise)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Known own(@Nullable PartialDate when) {
        if (when != null) {
            return by(when, day);
        }
        return day.isBefore(lastDay(law).orElse(LocalDate.MIN)) ? Known.UNKNOWN : Known.YES;
    }

    private Stream<LawStage> after(int at) {
        return stages().stream().skip(at + 1L);
    }

    private Stream<LawStage> before(int at) {
        return stages().stream().limit(at);
    }

    /** The last stage that moved it and certainly had happened. */
    Optional<LawStage> reached() {
        return last(true);
    }

    /** The last thing that others certainly had done about it after it came to where it stands. */
    Optional<LawStage> answered() {
        int from = reached().map(stages()::lastIndexOf).orElse(-1);
        return last(false).filter(stage -> stages().lastIndexOf(stage) > from);
    }

    private Optional<LawStage> last(boolean moves) {
        for (int at = stages().size() - 1; at >= 0; at--) {
            LawStage stage = stages().get(at);
            if (stage.stage().moves() == moves && happened(at) == Known.YES) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /** The stages that would have moved it further and perhaps had happened. */
    List<LawStage> perhaps() {
        List<LawStage> perhaps = new ArrayList<>();
        for (int at = 0; at < stages().size(); at++) {
            if (stages().get(at).stage().moves() && happened(at) == Known.UNKNOWN) {
                perhaps.add(stages().get(at));
            }
        }
        return perhaps;
    }

    /** Whether no stage is certain and some perhaps had been reached. */
    boolean isOpen() {
        return reached().isEmpty() && !perhaps().isEmpty();
    }

    /**
     * Whether nothing is told of it yet: the day is before all that its record names, or before the code that it is a provision of. What only has a last day, where nothing that
     * is told before it has a first one, had perhaps happened by any day.
     */
    boolean isAhead() {
        if (isOfTheCode()) {
            return inThePack() == Known.NO;
        }
        List<LocalDate> named =
                dates(law).flatMap(date -> date.firstNamed().stream()).toList();
        return named.isEmpty()
                ? hadNotBegun()
                : inForce() != Known.YES
                        && !isOpenTowardsThePast()
                        && named.stream().allMatch(first -> first.isAfter(day));
    }

    /** Whether only its article says when it was in force. */
    private boolean isOfTheCode() {
        return law.kind() == LawKind.PROVISION
                && !law.articles().isEmpty()
                && dates(law).findAny().isEmpty();
    }

    private boolean isOpenTowardsThePast() {
        return Stream.concat(stages().stream().map(LawStage::when), Stream.ofNullable(law.inForceFrom()))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(first -> first.earliest().isEmpty())
                .isPresent();
    }

    private boolean hadNotBegun() {
        boolean none = !stages().isEmpty();
        for (int at = 0; at < stages().size(); at++) {
            none = none && happened(at) == Known.NO;
        }
        return none && inForce() == Known.NO;
    }

    /** Whether it was in force. */
    Known inForce() {
        Known begun = begun();
        Known ended = ended();
        if (begun == Known.NO || ended == Known.YES) {
            return Known.NO;
        }
        return begun == Known.YES && ended == Known.NO ? Known.YES : Known.UNKNOWN;
    }

    /** Whether it certainly was in force once and certainly is no more. */
    boolean begunAndOver() {
        return begun() == Known.YES && ended() == Known.YES;
    }

    private Known begun() {
        if (law.inForceFrom() != null) {
            return by(law.inForceFrom(), day) == Known.UNKNOWN && isNotEnactedYet()
                    ? Known.NO
                    : by(law.inForceFrom(), day);
        }
        if (stages().stream().anyMatch(stage -> stage.stage() == StageKind.IN_FORCE)) {
            return any(kind -> kind == StageKind.IN_FORCE);
        }
        // What was applied was in force, but it may have been so long before.
        if (any(kind -> kind == StageKind.APPLIED) == Known.YES) {
            return Known.YES;
        }
        if (law.kind() == LawKind.PROVISION && !law.articles().isEmpty()) {
            return inThePack();
        }
        return isNotEnactedYet() ? Known.NO : Known.UNKNOWN;
    }

    private boolean isNotEnactedYet() {
        return enacted() == Known.NO;
    }

    /** Whether it was adopted; what is not on record may be, but not of a draft. */
    private Known enacted() {
        boolean told = stages().stream().anyMatch(stage -> stage.stage().enacts());
        return told || law.kind() == LawKind.DRAFT ? any(StageKind::enacts) : Known.UNKNOWN;
    }

    private Known ended() {
        if (law.inForceTo() != null) {
            return by(law.inForceTo(), day.minusDays(1));
        }
        return any(kind -> kind.family() == Family.ENDED);
    }

    /** Whether any stage of some kinds had happened; one that was followed by another decision no longer counts as an end. */
    private Known any(Predicate<StageKind> kinds) {
        Known any = Known.NO;
        for (int at = 0; at < stages().size(); at++) {
            StageKind kind = stages().get(at).stage();
            boolean overtaken = kind.family() == Family.ENDED && movedAfter(at);
            if (kinds.test(kind) && !overtaken) {
                any = any.or(happened(at));
            }
        }
        return any;
    }

    private boolean movedAfter(int at) {
        for (int later = at + 1; later < stages().size(); later++) {
            if (stages().get(later).stage().moves() && happened(later) == Known.YES) {
                return true;
            }
        }
        return false;
    }

    /** By the articles of the pack, all of which must be in force. */
    private Known inThePack() {
        Known all = Known.YES;
        for (String article : law.articles()) {
            if (isBeforeItsCode(article)) {
                return Known.NO;
            }
            List<Provision> wordings = Legislation.pack().wordings(article);
            if (wordings.stream().noneMatch(wording -> wording.isInForce(day))) {
                boolean may = wordings.isEmpty() || wordings.stream().anyMatch(wording -> wording.mayBeInForce(day));
                all = may && all != Known.NO ? Known.UNKNOWN : Known.NO;
            }
        }
        return all;
    }

    private boolean isBeforeItsCode(String article) {
        return Legislation.pack()
                .inForceFrom(List.of(article))
                .filter(day::isBefore)
                .isPresent();
    }

    /** Whether what bears the date had begun by the end of the day. */
    private static Known by(PartialDate date, LocalDate day) {
        if (date.begunBy().map(last -> !last.isAfter(day)).orElse(false)) {
            return Known.YES;
        }
        return date.earliest().map(first -> first.isAfter(day)).orElse(false) ? Known.NO : Known.UNKNOWN;
    }

    /** The last day for which the record says how things stand: until when it was followed, or its last date; empty without any. */
    static Optional<LocalDate> lastDay(Law law) {
        if (law.followedUntil() != null) {
            return law.followedUntil().latest();
        }
        return dates(law).flatMap(date -> date.begunBy().stream()).max(LocalDate::compareTo);
    }

    private static Stream<PartialDate> dates(Law law) {
        return Stream.concat(
                        Stream.of(
                                Optional.ofNullable(law.adopted()),
                                Optional.ofNullable(law.inForceFrom()),
                                Optional.ofNullable(law.inForceTo())),
                        law.stages().stream().map(stage -> Optional.ofNullable(stage.when())))
                .flatMap(Optional::stream);
    }
}
