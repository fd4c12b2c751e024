package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.values.Known;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** How far a law has come, in words. */
final class LawStory {

    private LawStory() {}

    /** Whether it is in force, as a sentence. */
    static Phrase inForce(LawCourse course) {
        Law law = course.law();
        return switch (course.inForce()) {
            case YES ->
                law.inForceFrom() == null
                        ? phrase("legislation.in-force.yes")
                        : phrase("legislation.in-force.since").with("day", law.inForceFrom());
            case NO -> phrase(isOver(course) ? "legislation.in-force.no-longer" : "legislation.in-force.no");
            case UNKNOWN ->
                phrase(
                        law.kind() == LawKind.DRAFT
                                ? "legislation.in-force.perhaps-adopted"
                                : "legislation.in-force.not-on-record");
        };
    }

    private static boolean isOver(LawCourse course) {
        return course.reached()
                        .filter(stage -> stage.stage().family() == StageKind.Family.ENDED)
                        .isPresent()
                || (course.law().inForceTo() != null && course.begunAndOver());
    }

    /** The same in a word or two, for a table. */
    static Phrase inForceShort(LawCourse course) {
        return phrase(
                switch (course.inForce()) {
                    case YES ->
                        course.law().inForceInferred() == null
                                ? "legislation.in-force.short-yes"
                                : "legislation.in-force.short-inferred";
                    case NO -> "legislation.in-force.short-no";
                    case UNKNOWN -> "legislation.in-force.short-not-known";
                });
    }

    /** The stage that it has reached, in a word or two; nothing where it has none. */
    static Sayable reached(LawCourse course) {
        return course.reached()
                .<Sayable>map(LawStage::stage)
                .orElseGet(() -> course.law().stages().isEmpty()
                        ? Sayable.written("")
                        : phrase("legislation.story.nothing-certain"));
    }

    /** What the stages say, as sentences. */
    static Sayable stages(LawCourse course, Namer namer) {
        List<Phrase> said = new ArrayList<>();
        course.reached().ifPresent(stage -> said.add(last(course.law(), stage, namer)));
        List<LawStage> perhaps = course.perhaps();
        if (!perhaps.isEmpty()) {
            said.add(phrase("legislation.story.perhaps")
                    .with(
                            "stages",
                            Sayable.commas(perhaps.stream()
                                    .map(stage -> told(stage, namer))
                                    .toList())));
        }
        course.answered()
                .ifPresent(
                        stage -> said.add(phrase("legislation.story.answered").with("stage", told(stage, namer))));
        return Sayable.sentences(said);
    }

    /** A day of adoption that is not from the sources says where it is from: "(by the text of the law)". */
    private static Phrase last(Law law, LawStage stage, Namer namer) {
        boolean own = stage.stage() == StageKind.ADOPTED && Objects.equals(stage.when(), law.adopted());
        Phrase told = phrase(
                        own && law.numberFrom() != null
                                ? "legislation.story.last-stage-from"
                                : "legislation.story.last-stage")
                .with("stage", told(stage, namer));
        return own && law.numberFrom() != null ? told.with("from", law.numberFrom()) : told;
    }

    /** "published for discussion by the government, early February 2023". */
    static Phrase told(LawStage stage, Namer namer) {
        String by = stage.by() != null
                ? stage.by()
                : Optional.ofNullable(stage.onRecord())
                        .map(namer::mention)
                        .map(Mention::text)
                        .orElse("");
        boolean on = stage.when() != null;
        return phrase("legislation.story.stage")
                .with("stage", stage.stage())
                .with("told", by.isEmpty() ? on ? "on" : "none" : on ? "both" : "by")
                .with("by", by)
                .with("on", stage.when() == null ? Sayable.written("") : stage.when());
    }

    /** Whether two courses of one law may stand at different points. */
    static boolean differ(LawCourse before, LawCourse after) {
        return !before.reached().equals(after.reached())
                || before.inForce() != after.inForce()
                || !before.perhaps().equals(after.perhaps());
    }

    /** Whether that is certain. */
    static boolean certain(LawCourse before, LawCourse after) {
        return !before.reached().equals(after.reached())
                || (before.inForce() != after.inForce()
                        && before.inForce() != Known.UNKNOWN
                        && after.inForce() != Known.UNKNOWN);
    }
}
