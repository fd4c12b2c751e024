package org.khronika.legislation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/** A law as it stood on a day, for a line of the register. */
record LawOnDay(RecordRef address, Law law, LawCourse course) {

    LawOnDay(RecordRef address, Law law, LocalDate day) {
        this(address, law, new LawCourse(law, day));
    }

    /** The last stage and what others did since, and what perhaps had happened. */
    String howFar() {
        String perhaps =
                course.perhaps().stream().map(stage -> stage.stage().label()).collect(Collectors.joining(", "));
        String answered = course.answered().map(stage -> stage.stage().label()).orElse("");
        return Stream.of(
                        LawStory.reached(course),
                        perhaps.isEmpty() ? "" : "perhaps " + perhaps,
                        answered.isEmpty() ? "" : "then: " + answered)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    String since() {
        return course.reached()
                .map(stage -> stage.when() == null ? "date not known" : stage.whenInWords())
                .orElse("");
    }

    /** Whether it is in force as we infer, and not as a source says. */
    boolean infersToBeInForce() {
        return course.inForce() == Known.YES && law.inForceInferred() != null;
    }

    /** How many provisions of concern are on record. */
    long concerns() {
        return law.concerns().size();
    }

    /** Those that certainly had been made by the day. */
    private List<LawPromise> made() {
        return law.promises().stream()
                .filter(promise -> promise.madeBy(course.day(), told()))
                .toList();
    }

    /** What a law without any day tells, it tells of every day. */
    private LocalDate told() {
        return LawCourse.lastDay(law).orElse(LocalDate.MIN);
    }

    private long now(PromiseState state) {
        return made().stream()
                .filter(promise -> promise.on(course.day(), told()) == state)
                .count();
    }

    long madePromises() {
        return made().size();
    }

    long openPromises() {
        return now(PromiseState.OPEN);
    }

    /** How many more perhaps had been made by the day: their dates leave it open. */
    long perhapsPromises() {
        return law.promises().stream()
                        .filter(promise -> promise.perhapsMadeBy(course.day()))
                        .count()
                - madePromises();
    }

    /** "1 open, 1 kept, perhaps 1 more". */
    String promises() {
        List<String> said = new ArrayList<>();
        for (PromiseState state : PromiseState.values()) {
            if (now(state) > 0) {
                said.add(now(state) + " " + state.label());
            }
        }
        if (perhapsPromises() > 0) {
            said.add("perhaps " + perhapsPromises() + (said.isEmpty() ? " made" : " more"));
        }
        return String.join(", ", said);
    }

    static String words(LocalDate day) {
        return PartialDate.of(day).inWords(Locale.ENGLISH);
    }
}
