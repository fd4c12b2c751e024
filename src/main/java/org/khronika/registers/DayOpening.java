package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterOpening;
import org.khronika.proceedings.Liberty;
import org.khronika.values.Numeral;
import org.khronika.words.Sayable;

/** How the sentence of a register on a day follows: from its entries, each of which leads to its case, where its state can be opened. */
final class DayOpening {

    private DayOpening() {}

    static Derived of(RegisterDay day, Namer namer) {
        return of(day, entry -> premise(entry, namer), namer);
    }

    /** @param premises each entry as something that the number counts */
    static Derived of(RegisterDay day, Function<Entry, Premise> premises, Namer namer) {
        return RegisterOpening.opened(
                namer,
                namer.words(namer.say(day.sentence())),
                RegisterOpening.listed(day.entries(), Entry::certainty).stream()
                        .map(premises)
                        .toList(),
                namer.say(day.register().definition().counts()),
                assumed(day.entries(), namer),
                unknown(day.entries(), namer));
    }

    static Premise premise(Entry entry, Namer namer) {
        return new Premise(counted(entry, namer), entry.certainty());
    }

    /** An entry as something that a number counts; it leads to its case, and to its step where it is one. */
    static Mention counted(Entry entry, Namer namer) {
        Mention head = entry.head(namer);
        Mention in = namer.mention(entry.cases().getFirst());
        String text = namer.say(counted(head.text(), namer.words(namer.say(entry.state())), entry.step()));
        String href = in.href();
        return href == null
                ? new Mention(text, null, head.withheld())
                : Mention.link(text, entry.step() == null ? href : href + "#step-" + entry.step());
    }

    private static Sayable counted(String head, String state, @Nullable Integer step) {
        Sayable what = state.isEmpty()
                ? Sayable.written(head)
                : phrase("registers.opening.in-state").with("head", head).with("state", state);
        return step == null
                ? what
                : phrase("registers.opening.at-step").with("what", what).with("step", step);
    }

    /** A state that was last told of on an earlier day is taken to last, and an arrest to be served as a court ordered it; nothing else says so. */
    private static List<String> assumed(List<Entry> entries, Namer namer) {
        long older = entries.stream()
                .filter(entry -> entry.lastKnown() != null && entry.isCounted())
                .count();
        long arrested = entries.stream()
                .filter(entry -> entry.isCounted() && States.each(entry.state()).contains(Liberty.ARRESTED))
                .count();
        return Stream.concat(
                        told("registers.opening.nothing-changed", older, namer),
                        told("registers.opening.arrest-served", arrested, namer))
                .toList();
    }

    private static List<String> unknown(List<Entry> entries, Namer namer) {
        long perhaps = entries.stream().filter(entry -> !entry.sure()).count();
        return Stream.of(
                        told("registers.opening.perhaps", perhaps, namer),
                        open(entries, HeldFor.CUSTODY_NOT_STATED, "registers.opening.sentenced", namer),
                        open(entries, HeldFor.OFFICIALS_SENTENCED, "registers.opening.officials-sentenced", namer),
                        open(entries, HeldFor.ARRESTED, "registers.opening.arrested", namer),
                        Stream.of(RegisterOpening.beyond(namer)))
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> open(List<Entry> entries, HeldFor heading, String key, Namer namer) {
        return told(
                key,
                entries.stream().filter(entry -> HeldFor.of(entry) == heading).count(),
                namer);
    }

    private static Stream<String> told(String key, long entries, Namer namer) {
        return entries == 0 ? Stream.empty() : Stream.of(namer.say(phrase(key).with("entries", Numeral.of(entries))));
    }
}
