package org.khronika.lists;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khronika.lists.ListDifference.ListChange;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The difference between two days of the lists, in words. */
record ListChanges(ListLines lines, Namer namer) {

    private static final String OTHER_CRITERIA = "lists.changes.other-criteria";

    /** From one day to the other, whichever is the earlier. */
    List<Group> between(ListDay earlier, ListDay later) {
        if (later.day().isBefore(earlier.day())) {
            return between(later, earlier);
        }
        ListDifference difference = ListDifference.between(earlier, later);
        Phrase days = phrase("lists.changes.days")
                .with("from", PartialDate.of(earlier.day()))
                .with("until", PartialDate.of(later.day()));
        List<Group> groups = new ArrayList<>(List.of(
                group("lists.changes.put-on", days, difference.entered(), later.day()),
                group("lists.changes.taken-off", days, difference.left(), later.day())));
        if (!difference.changed().isEmpty()) {
            groups.add(group(OTHER_CRITERIA, days, difference.changed(), later.day()));
        }
        if (!difference.passed().isEmpty()) {
            groups.add(group("lists.changes.passed", days, difference.passed(), later.day()));
        }
        if (!difference.returned().isEmpty()) {
            groups.add(group("lists.changes.returned", days, difference.returned(), later.day()));
        }
        return List.copyOf(groups);
    }

    private Group group(String heading, Phrase days, List<ListChange> changes, LocalDate day) {
        return new Group(
                namer.say(phrase(heading)),
                namer.say(changes.isEmpty() ? Sayable.sentences(List.of(days, phrase("lists.changes.nobody"))) : days),
                changes.stream()
                        .map(change -> item(change, heading.equals(OTHER_CRITERIA), day))
                        .toList());
    }

    private Item item(ListChange change, boolean otherCriteria, LocalDate day) {
        List<Sayable> says = new ArrayList<>();
        says.add(phrase("lists.changes.somebody")
                .with("list", lines.list(change.listing()))
                .with("sure", change.sure() ? "yes" : "no")
                .with("place", PlaceOnList.of(change.listing(), day).inWords()));
        if (otherCriteria && change.then() != null) {
            says.add(change.then().place().by(phrase("lists.changes.before")));
        }
        return new Item(lines.who(change.address(), change.listing()), namer.words(namer.say(Sayable.sentences(says))));
    }
}
