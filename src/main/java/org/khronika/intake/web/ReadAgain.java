package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.intake.ReadDocument;
import org.khronika.reading.CannotRead;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;
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
            reply.tell("problem", phrase("intake.saved.kept-as-before").with("why", SaysWhy.of(e)));
        }
    }

    private static Sayable sentence(int found, int fresh, int gone) {
        List<Sayable> says = new ArrayList<>();
        says.add(
                fresh == 0
                        ? phrase("intake.read-again.nothing-new")
                        : phrase("intake.read-again.new").with("n", fresh).with("all", found));
        if (gone > 0) {
            says.add(phrase("intake.read-again.gone").with("n", gone));
        }
        says.add(phrase("intake.read-again.stays"));
        return Sayable.sentences(says);
    }
}
