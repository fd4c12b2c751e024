package org.khronika.registers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.registers.Difference.EntryChange;

/** A difference in words. */
final class DifferenceInWords {

    private DifferenceInWords() {}

    /** Who was added, removed and changed; the first says how many. */
    static List<Group> of(Difference difference, Namer namer) {
        String counts = "From %s to %s: %s added, %s removed, %s changed."
                .formatted(
                        DaySpan.day(difference.from()),
                        DaySpan.day(difference.to()),
                        none(Difference.count(difference.entered())),
                        none(Difference.count(difference.left())),
                        none(Difference.count(difference.changed())));
        return List.of(
                group("Added", counts, difference.entered(), namer),
                group("Removed", "", difference.left(), namer),
                group("Changed", "", difference.changed(), namer));
    }

    private static String none(HowMany count) {
        return count.isNone() ? "none" : count.inWords();
    }

    private static Group group(String heading, String says, List<EntryChange> changes, Namer namer) {
        return new Group(
                heading,
                says,
                changes.stream().map(change -> item(change, namer)).toList());
    }

    private static Item item(EntryChange change, Namer namer) {
        String before = words(change.before(), namer);
        String after = words(change.after(), namer);
        String how = before.isEmpty() || before.equals(after)
                ? after
                : after.isEmpty() ? "until then: " + before : "from " + before + " to " + after;
        return new Item(change.shown().head(namer), (change.sure() ? "" : "perhaps: ") + how);
    }

    private static String words(@Nullable Entry entry, Namer namer) {
        return Optional.ofNullable(entry)
                .map(known -> namer.words(known.state())
                        + (known.since().inWords().isEmpty()
                                ? ""
                                : " (since " + known.since().inWords() + ")"))
                .orElse("");
    }
}
