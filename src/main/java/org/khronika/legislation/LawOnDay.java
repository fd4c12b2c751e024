package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khronika.values.Known;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** A law as it stood on a day, for a line of the register. */
record LawOnDay(RecordRef address, Law law, LawCourse course) {

    LawOnDay(RecordRef address, Law law, LocalDate day) {
        this(address, law, new LawCourse(law, day));
    }

    /** The last stage and what others did since, and what perhaps had happened. */
    Sayable howFar() {
        List<Sayable> said = new ArrayList<>();
        said.add(LawStory.reached(course));
        List<StageKind> perhaps = course.perhaps().stream().map(LawStage::stage).toList();
        if (!perhaps.isEmpty()) {
            said.add(phrase("legislation.register.perhaps").with("stages", Sayable.commas(perhaps)));
        }
        course.answered()
                .ifPresent(stage -> said.add(phrase("legislation.register.then").with("stage", stage.stage())));
        return Sayable.clauses(said);
    }

    Sayable since() {
        return course.reached().<Sayable>map(LawStage::whenInWords).orElse(Sayable.written(""));
    }

    /** Whether it is in force as we infer, and not as a source says. */
    boolean infersToBeInForce() {
        return course.inForce() == Known.YES && law.inForceInferred() != null;
    }

    /** How many provisions of concern are on record. */
    long concerns() {
        return law.concerns().size();
    }

    private List<LawPromise> promises(Known made) {
        return law.promises().stream()
                .filter(promise -> course.made(promise) == made)
                .toList();
    }

    /** How many of those that certainly had been made were in a state; what had not certainly come of one by the day leaves it open. */
    private long now(PromiseState state) {
        return promises(Known.YES).stream()
                .filter(promise -> (course.cameOf(promise) == Known.YES ? promise.state() : PromiseState.OPEN) == state)
                .count();
    }

    long madePromises() {
        return promises(Known.YES).size();
    }

    long openPromises() {
        return now(PromiseState.OPEN);
    }

    /** How many more perhaps had been made by the day: their dates leave it open. */
    long perhapsPromises() {
        return promises(Known.UNKNOWN).size();
    }

    /** "1 open, 1 kept, perhaps 1 more". */
    Sayable promises() {
        List<Phrase> said = new ArrayList<>();
        for (PromiseState state : PromiseState.values()) {
            if (now(state) > 0) {
                said.add(phrase("legislation.register.promises")
                        .with("number", now(state))
                        .with("state", state));
            }
        }
        if (perhapsPromises() > 0) {
            said.add(phrase(
                            said.isEmpty()
                                    ? "legislation.register.promises-perhaps-made"
                                    : "legislation.register.promises-perhaps-more")
                    .with("number", perhapsPromises()));
        }
        return Sayable.commas(said);
    }
}
