package org.khronika.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                .map(stage ->
                        stage.when() == null ? "date not known" : stage.when().inWords(Locale.ENGLISH))
                .orElse("");
    }

    private List<LawPromise> made() {
        return law.promises().stream()
                .filter(promise -> promise.perhapsMadeBy(course.day()))
                .toList();
    }

    long madePromises() {
        return made().size();
    }

    long openPromises() {
        return made().stream()
                .filter(promise -> promise.on(course.day()) == PromiseState.OPEN)
                .count();
    }

    /** "1 open, 1 kept". */
    String promises() {
        return Stream.of(PromiseState.values())
                .map(state -> {
                    long n = made().stream()
                            .filter(promise -> promise.on(course.day()) == state)
                            .count();
                    return n == 0 ? "" : n + " " + state.label();
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String words(LocalDate day) {
        return PartialDate.of(day).inWords(Locale.ENGLISH);
    }
}
