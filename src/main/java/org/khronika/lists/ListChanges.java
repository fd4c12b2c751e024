package org.khronika.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khronika.lists.ListDifference.ListChange;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;

/** The difference between two days of the lists, in words. */
final class ListChanges {

    private final ListLines lines;
    private final Namer namer;

    ListChanges(ListLines lines, Namer namer) {
        this.lines = lines;
        this.namer = namer;
    }

    /** From one day to the other, whichever is the earlier. */
    List<Group> between(ListDay earlier, ListDay later) {
        if (later.day().isBefore(earlier.day())) {
            return between(later, earlier);
        }
        ListDifference difference = ListDifference.between(earlier, later);
        String days = "From the end of %s to the end of %s."
                .formatted(DayPhrases.of(earlier.day()), DayPhrases.of(later.day()));
        List<Group> groups = new ArrayList<>(List.of(
                group("Put on", days, difference.entered(), later.day()),
                group("Taken off", days, difference.left(), later.day())));
        if (!difference.changed().isEmpty()) {
            groups.add(group("By other criteria than before", days, difference.changed(), later.day()));
        }
        if (!difference.passed().isEmpty()) {
            groups.add(group("Put on and taken off again in between", days, difference.passed(), later.day()));
        }
        if (!difference.returned().isEmpty()) {
            groups.add(group("Taken off and put on again in between", days, difference.returned(), later.day()));
        }
        return List.copyOf(groups);
    }

    private Group group(String heading, String days, List<ListChange> changes, LocalDate day) {
        return new Group(
                heading,
                changes.isEmpty() ? days + " Nobody." : days,
                changes.stream().map(change -> item(change, heading, day)).toList());
    }

    private Item item(ListChange change, String heading, LocalDate day) {
        String words = namer.words(PlaceOnList.of(change.listing(), day).inWords());
        ListEntry then = change.then();
        String before =
                heading.startsWith("By") && then != null ? " Before: " + namer.words(by(then.place())) + "." : "";
        return new Item(
                lines.who(change.address(), change.listing()),
                lines.list(change.listing()) + ": " + (change.sure() ? "" : "perhaps. ") + words + before);
    }

    private static String by(PlaceOnList place) {
        String criteria = place.criteriaInWords();
        return criteria.isEmpty() ? "no criterion given" : PlaceOnList.criteria(criteria);
    }
}
