package org.khronika.legislation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** How far a law has come, in words. */
final class LawStory {

    private LawStory() {}

    /** Whether it is in force, as a sentence. */
    static String inForce(LawCourse course) {
        Law law = course.law();
        return switch (course.inForce()) {
            case YES ->
                "In force"
                        + (law.inForceFrom() == null
                                ? ""
                                : ", " + Hedge.inferred(since(law.inForceFrom()), law.inForceInferred()))
                        + ".";
            case NO ->
                course.reached()
                                        .filter(stage -> stage.stage().family() == StageKind.Family.ENDED)
                                        .isPresent()
                                || (law.inForceTo() != null && course.begunAndOver())
                        ? "No longer in force or pending."
                        : "Not in force.";
            case UNKNOWN ->
                law.kind() == LawKind.DRAFT ? "Perhaps adopted." : "Whether it is in force is not on record.";
        };
    }

    /** The same in a word or two, for a table. */
    static String inForceShort(LawCourse course) {
        return switch (course.inForce()) {
            case YES -> course.law().inForceInferred() == null ? "in force" : "in force (inferred by us)";
            case NO -> "not in force";
            case UNKNOWN -> "not known";
        };
    }

    /** The stage that it has reached, in a word or two. */
    static String reached(LawCourse course) {
        return course.reached()
                .map(stage -> stage.stage().label())
                .orElseGet(() -> course.law().stages().isEmpty() ? "" : "nothing certain yet");
    }

    /** What the stages say, as sentences. */
    static String stages(LawCourse course, Namer namer) {
        StringBuilder said = new StringBuilder();
        course.reached()
                .ifPresent(stage -> said.append("Last stage: ")
                        .append(told(stage, namer))
                        .append(from(course.law(), stage, namer))
                        .append(". "));
        List<LawStage> perhaps = course.perhaps();
        if (!perhaps.isEmpty()) {
            said.append("Perhaps ")
                    .append(String.join(
                            ", ",
                            perhaps.stream().map(stage -> told(stage, namer)).toList()))
                    .append(". ");
        }
        course.answered()
                .ifPresent(stage -> said.append(stage.stage().capital().english())
                        .append(by(stage, namer))
                        .append(when(stage))
                        .append(". "));
        return said.toString().strip();
    }

    /** A day of adoption that is not from the sources says where it is from: " (by the text of the law)". */
    private static String from(Law law, LawStage stage, Namer namer) {
        String from = law.numberFrom();
        boolean own = stage.stage() == StageKind.ADOPTED && Objects.equals(stage.when(), law.adopted());
        return own && from != null ? " (" + namer.words(from) + ")" : "";
    }

    /** "published for discussion by the government, early February 2023". */
    static String told(LawStage stage, Namer namer) {
        return stage.stage().label() + by(stage, namer) + when(stage);
    }

    private static String by(LawStage stage, Namer namer) {
        String who = stage.by() != null
                ? namer.words(stage.by())
                : Optional.ofNullable(stage.onRecord())
                        .map(namer::mention)
                        .map(Mention::text)
                        .orElse("");
        return who.isEmpty() ? "" : " by " + who;
    }

    private static String when(LawStage stage) {
        return stage.when() == null ? "" : ", " + stage.whenInWords();
    }

    private static String since(PartialDate date) {
        return date.lastsInWords();
    }

    /** "1 promise", "no promise", "2 promises". */
    static String many(long n, String one, String several) {
        return n == 0 ? "No " + one : n + " " + (n == 1 ? one : several);
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
