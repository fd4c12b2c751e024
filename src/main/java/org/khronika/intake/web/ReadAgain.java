package org.khronika.intake.web;

import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.intake.ReadDocument;
import org.khronika.reading.CannotRead;
import org.khronika.values.InWords;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Reads a report again, and tells what that brought without saying what it did not. */
@Component
record ReadAgain(ReadDocument read) {

    /** Tells the next page what came of it. */
    void read(Member me, RecordRef report, Reply reply) {
        try {
            ReadDocument.Result result = read.read(me, report);
            reply.saved(sentence(result.found(), result.fresh(), result.gone()));
        } catch (CannotRead e) {
            reply.tell("problem", e.getMessage() + " It is kept, with what was found in it before.");
        }
    }

    private static String sentence(int found, int fresh, int gone) {
        String all = fresh == 0 ? "nothing new was found." : "%d of %d cards are new.".formatted(fresh, found);
        String went = gone == 0
                ? ""
                : " %s that nobody had triaged %s gone."
                        .formatted(InWords.count(gone, "card", "cards"), gone == 1 ? "is" : "are");
        return "The report was read again: " + all + went + " What was triaged stays.";
    }
}
