package org.khronika.registers;

import java.util.ArrayList;
import java.util.List;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterOpening;
import org.khronika.values.Count;

/** How the sentence of a register on a day follows: from its entries, each of which leads to its case, where its state can be opened. */
final class DayOpening {

    private DayOpening() {}

    static Derived of(RegisterDay day, Namer namer) {
        return RegisterOpening.opened(
                namer,
                namer.words(day.sentence()),
                day.entries().stream()
                        .map(entry -> new Premise(counted(entry, namer), entry.certainty()))
                        .toList(),
                namer.say(day.register().definition().counts()),
                assumed(day.entries()),
                unknown(day.entries(), namer));
    }

    /** An entry as something that a number counts; it leads to its case, and to its step where it is one. */
    static Mention counted(Entry entry, Namer namer) {
        Mention head = entry.head(namer);
        Mention in = namer.mention(entry.cases().getFirst());
        String text = head.text()
                + (entry.state().isEmpty() ? "" : ": " + namer.words(entry.state()))
                + (entry.step() == null ? "" : ", step " + entry.step());
        String href = in.href();
        return href == null
                ? new Mention(text, null, head.withheld())
                : Mention.link(text, entry.step() == null ? href : href + "#step-" + entry.step());
    }

    /** A state that was last told of on an earlier day is taken to last; nothing else says so. */
    private static List<String> assumed(List<Entry> entries) {
        long older = entries.stream()
                .filter(entry -> entry.lastKnown() != null && entry.isCounted())
                .count();
        return older == 0
                ? List.of()
                : List.of("that nothing changed in %s after the day for which it is last known."
                        .formatted(Count.of(older, "entry", "entries")));
    }

    private static List<String> unknown(List<Entry> entries, Namer namer) {
        List<String> unknown = new ArrayList<>();
        long perhaps = entries.stream().filter(entry -> !entry.sure()).count();
        if (perhaps > 0) {
            unknown.add("whether %s %s here: the dates leave it open, so the number is a range."
                    .formatted(Count.of(perhaps, "entry", "entries"), perhaps == 1 ? "belongs" : "belong"));
        }
        open(
                entries,
                HeldFor.CUSTODY_NOT_STATED,
                "whether those of %s who were sentenced to imprisonment are held.",
                unknown);
        open(
                entries,
                HeldFor.OFFICIALS_SENTENCED,
                "whether the officials of %s who were sentenced to imprisonment are held.",
                unknown);
        open(entries, HeldFor.ARRESTED, "whether those of %s who were arrested are still held.", unknown);
        unknown.add(RegisterOpening.beyond(namer));
        return unknown;
    }

    private static void open(List<Entry> entries, HeldFor heading, String says, List<String> unknown) {
        long those =
                entries.stream().filter(entry -> HeldFor.of(entry) == heading).count();
        if (those > 0) {
            unknown.add(says.formatted(Count.of(those, "entry", "entries")));
        }
    }
}
