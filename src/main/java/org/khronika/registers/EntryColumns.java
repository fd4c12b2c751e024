package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.values.PartialDate;
import org.khronika.values.PenaltyCodes;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** The columns of the registers that are worked out from steps of cases. They tell the same of every entry, and each calls it by words of its own. */
final class EntryColumns {

    private static final DaySpan OPEN = new DaySpan(null, null);

    private EntryColumns() {}

    private static final RegisterColumns<Entry> FILE = new RegisterColumns<Entry>(EntryColumns.class)
            .inFile("name", Entry::head)
            .inFile("cases", EntryColumns::open)
            .inFile("people_least", entry -> entry.accused().least())
            .inFile("people_most", entry -> entry.accused().most())
            .inFile("certain", entry -> entry.sure() ? "yes" : "perhaps")
            .inFile("state", (entry, namer) -> namer.say(entry.state()))
            .inFile("since_earliest", entry -> span(entry).from())
            .inFile("since_latest", entry -> span(entry).to())
            .inFile("since_inferred", entry -> span(entry).isOurs())
            .inFile("since_about", entry -> span(entry).about())
            .inFile("where", Entry::where)
            .inFile("charges", (entry, namer) -> namer.say(entry.charges()))
            .inFile("how_it_stands", (entry, namer) -> namer.say(entry.says()))
            .inFile("sentence_codes", entry -> PenaltyCodes.of(entry.penalties()))
            .inFile("sentence_durations", entry -> PenaltyCodes.durations(entry.penalties()))
            .inFile("heading", (entry, namer) -> namer.say(entry.section()))
            .inFile("held_for", (entry, namer) -> HeldFor.isToldOf(entry) ? namer.say(entry.section()) : null)
            .inFile("certainty", Entry::certainty)
            .inFile("last_known", Entry::lastKnown);

    /**
     * The columns.
     *
     * @param words under which key the catalogues say what the page of a register calls the parts of an entry
     */
    static RegisterColumns<Entry> of(String words) {
        return new RegisterColumns<Entry>(words, Entry::head)
                .under(Entry::itsCases)
                .underHeading(Entry::section)
                .onPage("state", EntryColumns::state)
                .onPage("since", EntryColumns::since)
                .onPage("where", Entry::where)
                .onPage("charges", Entry::charges)
                .onPage("how_it_stands", Entry::says)
                .with(entry -> entry, FILE);
    }

    /** Since when; whoever only stands beside the number of those held has no day. */
    private static DaySpan span(Entry entry) {
        return entry.isCounted() ? entry.since() : OPEN;
    }

    private static Sayable state(Entry entry) {
        return entry.sure() ? entry.state() : phrase("registers.entry.perhaps").with("state", entry.state());
    }

    private static Sayable since(Entry entry) {
        Sayable since = entry.isCounted() ? entry.since().told() : Entry.NOTHING;
        @Nullable LocalDate known = entry.lastKnown();
        return known == null
                ? since
                : Sayable.clauses(
                        List.of(since, phrase("registers.entry.last-known").with("day", PartialDate.of(known))));
    }

    /** Those of its cases that the reader may open. */
    private static List<RecordRef> open(Entry entry, Namer namer) {
        return entry.cases().stream()
                .filter(one -> namer.mention(one).href() != null)
                .toList();
    }
}
