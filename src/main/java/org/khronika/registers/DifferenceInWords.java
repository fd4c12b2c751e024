package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.registers.Difference.EntryChange;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** A difference in words. */
final class DifferenceInWords {

    private DifferenceInWords() {}

    /** Who was added, removed and changed; the first says how many. */
    static List<Group> of(Difference difference, Namer namer) {
        Phrase counts = phrase("registers.difference.counts")
                .with("from", PartialDate.of(difference.from()))
                .with("to", PartialDate.of(difference.to()))
                .with("added", none(Difference.count(difference.entered())))
                .with("removed", none(Difference.count(difference.left())))
                .with("changed", none(Difference.count(difference.changed())));
        return List.of(
                group(phrase("registers.difference.added"), namer.say(counts), difference.entered(), namer),
                group(phrase("registers.difference.removed"), "", difference.left(), namer),
                group(phrase("registers.difference.changed"), "", difference.changed(), namer));
    }

    private static Sayable none(HowMany count) {
        return count.isNone() ? phrase("registers.difference.none") : count.figures();
    }

    private static Group group(Phrase heading, String says, List<EntryChange> changes, Namer namer) {
        return new Group(
                namer.say(heading),
                says,
                changes.stream().map(change -> item(change, namer)).toList());
    }

    private static Item item(EntryChange change, Namer namer) {
        Sayable how = how(words(change.before(), namer), words(change.after(), namer));
        return new Item(
                change.shown().head(namer),
                namer.say(
                        change.sure()
                                ? how
                                : phrase("registers.difference.perhaps").with("how", how)));
    }

    private static Sayable how(String before, String after) {
        if (before.isEmpty() || before.equals(after)) {
            return Sayable.written(after);
        }
        return after.isEmpty()
                ? phrase("registers.difference.until-then").with("before", before)
                : phrase("registers.difference.from-to").with("before", before).with("after", after);
    }

    private static String words(@Nullable Entry entry, Namer namer) {
        if (entry == null) {
            return "";
        }
        String state = namer.words(namer.say(entry.state()));
        return entry.since().place() == null
                ? state
                : namer.say(phrase("registers.difference.since")
                        .with("state", state)
                        .with("since", entry.since().inWords()));
    }
}
