package org.khronika.registers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.values.Capitals;
import org.khronika.values.RecordRef;

/** The columns of the registers that are worked out from steps of cases. They tell the same of every entry, and each calls it by words of its own. */
final class EntryColumns {

    private static final DaySpan OPEN = new DaySpan(null, null);

    private EntryColumns() {}

    /** The columns, by what the page of a register calls the parts of an entry. */
    static RegisterColumns<Entry> of(
            String who, String state, String since, String where, String charges, String says) {
        return new RegisterColumns<Entry>(who, Entry::head)
                .under(Entry::itsCases)
                .underHeading(Entry::section)
                .inFile("name", "Who or what the entry is about, or a label where the name is withheld.", Entry::head)
                .inFile("cases", "Addresses of the cases that it rests on.", EntryColumns::open)
                .inFile(
                        "people_least",
                        "How many people it is about at least, if it belongs to the register at all; of a case, how many are accused in it.",
                        entry -> entry.accused().least())
                .inFile(
                        "people_most",
                        "How many at most; empty when that is open.",
                        entry -> entry.accused().most())
                .inFile(
                        "certain",
                        "“perhaps” when the dates leave open whether it belongs to the register on the day.",
                        entry -> entry.sure() ? "yes" : "perhaps")
                .onPage(state, entry -> (entry.sure() ? "" : "perhaps ") + entry.state())
                .inFile("state", "What the register says of it.", Entry::state)
                .onPage(since, EntryColumns::since)
                .inFile(
                        "since_earliest",
                        "First day on which what the register is about can have begun, such as being held at all, which may be before the state named here; empty when open, and of whoever only stands beside the number of those held.",
                        entry -> span(entry).from())
                .inFile(
                        "since_latest",
                        "Last day on which what the register is about can have begun; empty likewise.",
                        entry -> span(entry).to())
                .inFile(
                        "since_inferred",
                        "yes where no source gives these days, and we infer one or both; no otherwise.",
                        entry -> span(entry).isOurs())
                .both(where, "where", "The facility.", Entry::where)
                .both(
                        charges,
                        "charges",
                        "The charges that no step on record ended, or what a charge was turned into; in a register of cases, the articles that the case was about at any time.",
                        Entry::charges)
                .both(says, "how_it_stands", "How the case stands, or whose it is.", Entry::says)
                .inFile(
                        "heading",
                        "Under which heading the page has it; empty where the page has none.",
                        Entry::section)
                .inFile(
                        "held_for",
                        "Of those who are held, for what; officials in cases over abuse stand apart. Empty of everybody else, and in every other register.",
                        entry -> HeldFor.isToldOf(entry) ? entry.section() : "")
                .inFile(
                        "certainty",
                        "How sure the least sure step is that it tells: reported, second-hand, alleged and so on.",
                        entry -> Capitals.small(entry.certainty().label()))
                .inFile(
                        "last_known",
                        "The last day for which it is known, where that is before the day of the register.",
                        Entry::lastKnown);
    }

    /** Since when; whoever only stands beside the number of those held has no day. */
    private static DaySpan span(Entry entry) {
        return entry.isCounted() ? entry.since() : OPEN;
    }

    private static String since(Entry entry) {
        String since = entry.isCounted() ? entry.since().told() : "";
        @Nullable LocalDate known = entry.lastKnown();
        return known == null ? since : since + "; last known " + DaySpan.day(known);
    }

    /** Those of its cases that the reader may open. */
    private static List<RecordRef> open(Entry entry, Namer namer) {
        return entry.cases().stream()
                .filter(one -> namer.mention(one).href() != null)
                .toList();
    }
}
