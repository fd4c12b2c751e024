package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.updates.SentenceQuestion;
import org.khronika.updates.Update;

/** What the sentences of an update are asked, in words. */
final class SentenceReport {

    private SentenceReport() {}

    /** How many questions are open, then each with its sentence and where that stands. */
    static String words(Update update, List<SentenceQuestion> open) {
        StringBuilder words = new StringBuilder();
        words.append(Terminal.say(phrase("cli.update.open").with("n", open.size())))
                .append(System.lineSeparator());
        for (SentenceQuestion one : open) {
            words.append("%n%s%n  %s%n  ? %s%n"
                    .formatted(
                            Terminal.say(one.sentence().where(update)),
                            one.sentence().words(),
                            Terminal.say(one.says())));
            one.offers().forEach(offer -> words.append("    [](<count:%s>)%n".formatted(offer.definition())));
        }
        return words.toString();
    }
}
