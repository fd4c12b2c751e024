package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Namer;
import org.khronika.pages.NumbersInText.Others;
import org.khronika.pages.ShownTypes;
import org.khronika.records.StatedNumbers;
import org.khronika.records.Stored;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * The numbers of a text that are quoted: words such as "238" that lead to the record of somebody who states a number. Under the text it is
 * told who states it, when, and where the words say another number.
 */
record QuotedNumbers(ShownTypes types) {

    /** The words as a number with its place under the text; as they are where they are none, or lead to nobody's number. */
    Run in(Run run, List<Block> numbers, Others others, Namer namer) {
        String text = run.words().text();
        Optional<Quantity> written = RecordRef.isAddress(run.ref()) ? WrittenNumber.in(text) : Optional.empty();
        if (written.isEmpty()) {
            return run;
        }
        RecordRef address = new RecordRef(run.ref());
        return others.of(Set.of(address.kind())).stream()
                .filter(record -> record.address().equals(address))
                .findAny()
                .flatMap(record -> stated(record)
                        .map(stated -> BoundNumbers.explained(
                                run, text, follows(text, written.get(), stated, record, others, namer), numbers)))
                .orElse(run);
    }

    private static Derived follows(
            String text, Quantity written, StatedNumbers stated, Stored<?> record, Others others, Namer namer) {
        Premise figure = new Premise(namer.mention(record.address()), others.howSure(record), "");
        Derived follows = Derived.of(
                namer,
                Sayable.written(text),
                List.of(figure),
                phrase("statistics.quoted").with("said", namer.words(namer.say(stated.said()))));
        return stated.numbers().contains(written)
                ? follows
                : follows.notKnowing(namer.say(phrase("statistics.differs-from-stated")
                        .with("text", text)
                        .with("numbers", Sayable.or(stated.numbers()))
                        .with("n", stated.numbers().size())));
    }

    private <T extends Record> Optional<StatedNumbers> stated(Stored<T> record) {
        return types.get(record).statedNumbers(record.body());
    }
}
