package org.khronika.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StageKind.Family;
import org.khronika.values.PartialDate;

/**
 * How far a law had come by the end of a day, as far as its stages tell. A stage without a date, or with a vague one, happened by any
 * day on which a later one certainly had, and one without a date by the day until which the law was followed; before that it perhaps had.
 */
record LawCourse(Law law, LocalDate day) {

    /** Whether something is so on the day. */
    enum Sure {
        YES,
        NO,
        PERHAPS;

        private Sure or(Sure other) {
            return this == YES || other == YES ? YES : this == NO && other == NO ? NO : PERHAPS;
        }
    }

    /** The stages that are told, and the adoption where only its day is. */
    private List<LawStage> stages() {
        return Adoption.among(law);
    }

    /** Whether the stage at this place of the list had happened. */
    Sure happened(int at) {
        Sure own = own(stages().get(at).when());
        if (own != Sure.PERHAPS) {
            return own;
        }
        if (after(at).anyMatch(stage -> stage.when() != null && by(stage.when(), day) == Sure.YES)) {
            return Sure.YES;
        }
        if (stages().get(at).when() != null) {
            return Sure.PERHAPS;
        }
        boolean notYet = before(at).anyMatch(stage -> stage.when() != null && by(stage.when(), day) == Sure.NO);
        return notYet ? Sure.NO : Sure.PERHAPS;
    }

    private Sure own(@Nullable PartialDate when) {
        if (when != null) {
            return by(when, day);
        }
        return day.isBefore(lastDay(law).orElse(LocalDate.MIN)) ? Sure.PERHAPS : Sure.YES;
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
            if (stage.stage().moves() == moves && happened(at) == Sure.YES) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /** The stages that would have moved it further and perhaps had happened. */
    List<LawStage> perhaps() {
        List<LawStage> perhaps = new ArrayList<>();
        for (int at = 0; at < stages().size(); at++) {
            if (stages().get(at).stage().moves() && happened(at) == Sure.PERHAPS) {
                perhaps.add(stages().get(at));
            }
        }
        return perhaps;
    }

    /** Whether nothing of it had happened yet by all that is on record. */
    boolean isAhead() {
        boolean none = !stages().isEmpty();
        for (int at = 0; at < stages().size(); at++) {
            none = none && happened(at) == Sure.NO;
        }
        return none && inForce() == Sure.NO;
    }

    /** Whether it was in force. */
    Sure inForce() {
        Sure begun = begun();
        Sure ended = ended();
        if (begun == Sure.NO || ended == Sure.YES) {
            return Sure.NO;
        }
        return begun == Sure.YES && ended == Sure.NO ? Sure.YES : Sure.PERHAPS;
    }

    /** Whether it certainly was in force once and certainly is no more. */
    boolean begunAndOver() {
        return begun() == Sure.YES && ended() == Sure.YES;
    }

    private Sure begun() {
        if (law.inForceFrom() != null) {
            return by(law.inForceFrom(), day);
        }
        if (stages().stream().anyMatch(stage -> stage.stage() == StageKind.IN_FORCE)) {
            return any(kind -> kind == StageKind.IN_FORCE);
        }
        // What was applied was in force, but it may have been so long before.
        if (any(kind -> kind == StageKind.APPLIED) == Sure.YES) {
            return Sure.YES;
        }
        if (law.kind() == LawKind.PROVISION && !law.articles().isEmpty()) {
            return inThePack();
        }
        return enacted() == Sure.NO ? Sure.NO : Sure.PERHAPS;
    }

    /** Whether it was adopted; what is not on record may be, but not of a draft. */
    private Sure enacted() {
        boolean told = stages().stream().anyMatch(stage -> stage.stage().enacts());
        return told || law.kind() == LawKind.DRAFT ? any(StageKind::enacts) : Sure.PERHAPS;
    }

    private Sure ended() {
        if (law.inForceTo() != null) {
            return by(law.inForceTo(), day.minusDays(1));
        }
        return any(kind -> kind.family() == Family.ENDED);
    }

    /** Whether any stage of some kinds had happened; one that was followed by another decision no longer counts as an end. */
    private Sure any(Predicate<StageKind> kinds) {
        Sure any = Sure.NO;
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
            if (stages().get(later).stage().moves() && happened(later) == Sure.YES) {
                return true;
            }
        }
        return false;
    }

    /** By the articles of the pack, all of which must be in force. */
    private Sure inThePack() {
        Sure all = Sure.YES;
        for (String article : law.articles()) {
            List<Provision> wordings = Legislation.pack().wordings(article);
            if (wordings.stream().noneMatch(wording -> wording.isInForce(day))) {
                boolean may = wordings.isEmpty() || wordings.stream().anyMatch(wording -> wording.mayBeInForce(day));
                all = may && all != Sure.NO ? Sure.PERHAPS : Sure.NO;
            }
        }
        return all;
    }

    /** Whether what bears the date had begun by the end of the day. */
    private static Sure by(PartialDate date, LocalDate day) {
        if (date.begunBy().map(last -> !last.isAfter(day)).orElse(false)) {
            return Sure.YES;
        }
        return date.earliest().map(first -> first.isAfter(day)).orElse(false) ? Sure.NO : Sure.PERHAPS;
    }

    /** The last day for which the record says how things stand: until when it was followed, or its last date; empty without any. */
    static Optional<LocalDate> lastDay(Law law) {
        if (law.followedUntil() != null) {
            return law.followedUntil().latest();
        }
        List<@Nullable PartialDate> told = new ArrayList<>();
        told.add(law.adopted());
        told.add(law.inForceFrom());
        told.add(law.inForceTo());
        law.stages().forEach(stage -> told.add(stage.when()));
        return told.stream()
                .flatMap(Stream::ofNullable)
                .flatMap(date -> date.begunBy().stream())
                .max(LocalDate::compareTo);
    }
}
