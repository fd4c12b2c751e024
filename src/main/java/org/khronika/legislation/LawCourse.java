package org.khronika.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.StageKind.Family;
import org.khronika.values.PartialDate;

/**
 * How far a law had come by the end of a day, as far as its stages tell. A stage without a date happened by any day on which a later
 * one certainly had, and by the day until which the law was followed; before that it perhaps had.
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

    /** Whether the stage at this place of the list had happened. */
    Sure happened(int at) {
        Sure own = own(law.stages().get(at).when());
        if (own != Sure.PERHAPS || law.stages().get(at).when() != null) {
            return own;
        }
        if (after(at).anyMatch(stage -> stage.when() != null && by(stage.when(), day) == Sure.YES)) {
            return Sure.YES;
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
        return law.stages().stream().skip(at + 1L);
    }

    private Stream<LawStage> before(int at) {
        return law.stages().stream().limit(at);
    }

    /** The last stage that moved it and certainly had happened. */
    Optional<LawStage> reached() {
        return last(true);
    }

    /** The last thing that others certainly had done about it after it came to where it stands. */
    Optional<LawStage> answered() {
        int from = reached().map(law.stages()::lastIndexOf).orElse(-1);
        return last(false).filter(stage -> law.stages().lastIndexOf(stage) > from);
    }

    private Optional<LawStage> last(boolean moves) {
        for (int at = law.stages().size() - 1; at >= 0; at--) {
            LawStage stage = law.stages().get(at);
            if (stage.stage().moves() == moves && happened(at) == Sure.YES) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    /** The stages that would have moved it further and perhaps had happened. */
    List<LawStage> perhaps() {
        List<LawStage> perhaps = new ArrayList<>();
        for (int at = 0; at < law.stages().size(); at++) {
            if (law.stages().get(at).stage().moves() && happened(at) == Sure.PERHAPS) {
                perhaps.add(law.stages().get(at));
            }
        }
        return perhaps;
    }

    /** Whether nothing of it had happened yet by all that is on record. */
    boolean isAhead() {
        boolean none = !law.stages().isEmpty();
        for (int at = 0; at < law.stages().size(); at++) {
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
        if (has(Family.IN_FORCE)) {
            return any(Family.IN_FORCE);
        }
        if (law.kind() == LawKind.PROVISION && !law.articles().isEmpty()) {
            return inThePack();
        }
        return enacted() == Sure.NO ? Sure.NO : Sure.PERHAPS;
    }

    /** Whether it was adopted; what is not on record may be, but not of a draft. */
    private Sure enacted() {
        if (law.adopted() != null) {
            return by(law.adopted(), day);
        }
        return has(Family.ENACTED) || law.kind() == LawKind.DRAFT ? any(Family.ENACTED) : Sure.PERHAPS;
    }

    private boolean has(Family family) {
        return law.stages().stream().anyMatch(stage -> stage.stage().family() == family);
    }

    private Sure ended() {
        if (law.inForceTo() != null) {
            return by(law.inForceTo(), day.minusDays(1));
        }
        return any(Family.ENDED);
    }

    /** Whether any stage of a family had happened; one that was followed by another decision no longer counts as an end. */
    private Sure any(Family family) {
        Sure any = Sure.NO;
        for (int at = 0; at < law.stages().size(); at++) {
            boolean overtaken = family == Family.ENDED && movedAfter(at);
            if (law.stages().get(at).stage().family() == family && !overtaken) {
                any = any.or(happened(at));
            }
        }
        return any;
    }

    private boolean movedAfter(int at) {
        for (int later = at + 1; later < law.stages().size(); later++) {
            if (law.stages().get(later).stage().moves() && happened(later) == Sure.YES) {
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
