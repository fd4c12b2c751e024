package org.khronika.registers;

import java.util.List;
import java.util.Optional;
import org.khronika.pages.Namer;
import org.khronika.registers.CaseRegisterView.Differences;
import org.khronika.registers.CaseRegisterView.Group;
import org.khronika.registers.CaseRegisterView.Moved;
import org.khronika.registers.Difference.Change;

/** A difference in words. */
final class DifferenceView {

    private DifferenceView() {}

    static Differences of(Difference difference, Namer namer) {
        HowMany entered = Difference.count(difference.entered());
        HowMany left = Difference.count(difference.left());
        HowMany changed = Difference.count(difference.changed());
        return new Differences(
                "From %s to %s: %s added, %s removed, %s changed."
                        .formatted(
                                DaySpan.day(difference.from()),
                                DaySpan.day(difference.to()),
                                none(entered),
                                none(left),
                                none(changed)),
                List.of(
                        group("Added", entered, difference.entered(), namer),
                        group("Removed", left, difference.left(), namer),
                        group("Changed", changed, difference.changed(), namer)));
    }

    private static String none(HowMany count) {
        return count.isNone() ? "none" : count.inWords();
    }

    private static Group group(String title, HowMany count, List<Change> changes, Namer namer) {
        return new Group(
                title,
                none(count),
                changes.stream().map(change -> moved(change, namer)).toList());
    }

    private static Moved moved(Change change, Namer namer) {
        String before = words(change.before(), namer);
        String after = words(change.after(), namer);
        String how = before.isEmpty() || before.equals(after)
                ? after
                : after.isEmpty() ? "until then: " + before : "from " + before + " to " + after;
        return new Moved(CaseRegisterView.line(change.shown(), namer), (change.sure() ? "" : "perhaps: ") + how);
    }

    private static String words(@org.jspecify.annotations.Nullable Entry entry, Namer namer) {
        return Optional.ofNullable(entry)
                .map(known -> namer.words(known.state())
                        + (known.since().inWords().isEmpty()
                                ? ""
                                : " (since " + known.since().inWords() + ")"))
                .orElse("");
    }
}
