package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.CaseAbout;
import org.khronika.proceedings.CaseFacts;
import org.khronika.proceedings.InCase;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.StatusRow;
import org.khronika.values.Choice;
import org.khronika.values.Numeral;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * What people are held for. Officials in cases over what they did to others are no prisoners of conscience, and those who are held for
 * words and peaceful deeds are no criminals: one number for both would mislead about each. Nobody is put on a side without a source.
 */
enum HeldFor implements Choice {
    SAID_OR_DID,
    PARTLY,
    OTHER,
    NOT_ON_RECORD,
    OFFICIALS,
    PERHAPS,
    CUSTODY_NOT_STATED,
    OFFICIALS_SENTENCED,
    ARRESTED;

    /** The entries under their headings, in the order of the headings. */
    static List<Entry> inSections(List<Entry> entries, List<InCase<StatusRow>> states, CaseFacts facts) {
        Set<RecordRef> officials = againstOfficials(states);
        Map<RecordRef, CaseAbout> about =
                facts.about(states.stream().map(InCase::record).distinct().toList());
        return entries.stream()
                .map(entry -> entry.under((entry.sure() ? of(entry, officials, about) : PERHAPS)))
                .sorted(Comparator.comparing(HeldFor::of))
                .toList();
    }

    private static Set<RecordRef> againstOfficials(List<InCase<StatusRow>> states) {
        Set<RecordRef> officials = new HashSet<>();
        states.stream()
                .filter(one -> one.row().kind() == ProceedingKind.OFFICIALS)
                .forEach(one -> officials.add(one.record()));
        return officials;
    }

    /** Those sentenced while no source tells of custody, officials under a heading of their own. */
    static List<Entry> officialsLast(List<Entry> sentenced, List<InCase<StatusRow>> states) {
        Set<RecordRef> officials = againstOfficials(states);
        return sentenced.stream()
                .map(entry -> officials.containsAll(entry.cases()) ? entry.under(OFFICIALS_SENTENCED) : entry)
                .sorted(Comparator.comparing(HeldFor::of))
                .toList();
    }

    /** Whoever is held in several cases stands where one of them puts them, the gravest for their freedom first. */
    private static HeldFor of(Entry entry, Set<RecordRef> officials, Map<RecordRef, CaseAbout> about) {
        return entry.cases().stream()
                .map(record -> officials.contains(record) ? OFFICIALS : of(about.get(record)))
                .min(Comparator.naturalOrder())
                .orElse(NOT_ON_RECORD);
    }

    private static HeldFor of(@Nullable CaseAbout about) {
        return switch (about) {
            case SAID_OR_DID -> SAID_OR_DID;
            case PARTLY -> PARTLY;
            case OTHER -> OTHER;
            case null -> NOT_ON_RECORD;
        };
    }

    /** Whether an entry stands under one of these headings, and is held. */
    static boolean isToldOf(Entry entry) {
        HeldFor told = of(entry);
        return told.isHeld() && told == entry.section();
    }

    static HeldFor of(Entry entry) {
        return entry.section() instanceof HeldFor told ? told : NOT_ON_RECORD;
    }

    /** "Twelve were held for what they said …; eight were officials …." */
    static Sayable sentence(List<Entry> entries) {
        boolean none = entries.stream()
                .allMatch(entry -> of(entry) == NOT_ON_RECORD || !of(entry).isHeld());
        return Sayable.sentences(List.of(
                none ? Entry.NOTHING : reasons(entries),
                sentenced(people(CUSTODY_NOT_STATED, entries), people(OFFICIALS_SENTENCED, entries), entries),
                unlessNone("registers.held.perhaps", cases(PERHAPS, entries)),
                beside(unlessNone("registers.held.arrested", cases(ARRESTED, entries)), entries)));
    }

    /** Cases and not people: of whom several announcements tell may be the same. */
    private static long cases(HeldFor one, List<Entry> entries) {
        return of(one, entries).stream()
                .flatMap(entry -> entry.cases().stream())
                .distinct()
                .count();
    }

    /** Whoever only stands beside those held is another; where nobody is held, there are none beside whom to stand. */
    private static Sayable beside(Sayable told, List<Entry> entries) {
        boolean held = entries.stream().anyMatch(entry -> of(entry).isCounted());
        return told instanceof Phrase phrase ? phrase.with("held", held ? "some" : "nobody") : told;
    }

    private static Sayable unlessNone(String key, long cases) {
        return cases == 0 ? Entry.NOTHING : phrase(key).with("cases", Numeral.of(cases));
    }

    private static HowMany people(HeldFor one, List<Entry> entries) {
        return of(one, entries).stream()
                .map(entry -> entry.sure() ? entry.people() : entry.people().perhaps())
                .reduce(HowMany.NONE, HowMany::plus);
    }

    /** Officials and others, each with a number of their own. */
    private static Sayable sentenced(HowMany others, HowMany officials, List<Entry> entries) {
        if (others.isNone()) {
            return officials.isNone()
                    ? Entry.NOTHING
                    : phrase("registers.held.officials-sentenced").with("people", officials);
        }
        Sayable told = beside(phrase("registers.held.others-sentenced").with("people", others), entries);
        return officials.isNone()
                ? told
                : Sayable.sentences(
                        List.of(told, phrase("registers.held.same-of-officials").with("people", officials)));
    }

    /** Whether it is certain of those who stand under the heading that they are held. */
    boolean isHeld() {
        return this != PERHAPS && isCounted();
    }

    /** Whether whoever stands under the heading belongs to the number of the register. */
    boolean isCounted() {
        return this != CUSTODY_NOT_STATED && this != OFFICIALS_SENTENCED && this != ARRESTED;
    }

    private static List<Entry> of(HeldFor one, List<Entry> entries) {
        return entries.stream().filter(entry -> of(entry) == one).toList();
    }

    private static Sayable reasons(List<Entry> entries) {
        List<Sayable> parts = new ArrayList<>();
        HowMany all = RegisterDay.count(entries);
        for (HeldFor one : values()) {
            HowMany count = one.isHeld() ? RegisterDay.count(of(one, entries)) : HowMany.NONE;
            if (!count.isNone()) {
                parts.add(one.reason(count, all));
            }
        }
        return sentence(Sayable.clauses(parts));
    }

    private Phrase reason(HowMany count, HowMany all) {
        if (this == NOT_ON_RECORD) {
            return phrase("registers.held.not-on-record").with("people", count);
        }
        return !count.isOne() && count.equals(all)
                ? phrase("registers.held.all").with("for", name())
                : phrase("registers.held.each").with("people", count).with("for", name());
    }

    /** A sentence does not begin with figures. */
    private static Sayable sentence(Sayable parts) {
        return language -> {
            boolean figures = Character.isDigit(parts.in(language).charAt(0));
            return phrase(figures ? "registers.held.of-these" : "registers.held.sentence")
                    .with("parts", parts)
                    .in(language);
        };
    }

    static Grid grid(List<Entry> entries) {
        List<Grid.Row> rows = new ArrayList<>();
        for (HeldFor one : values()) {
            List<Entry> own = of(one, entries);
            if (!own.isEmpty() && one.isHeld()) {
                rows.add(new Grid.Row(List.of(one, RegisterDay.count(own).figures()), own));
            }
        }
        return new Grid(
                phrase("registers.held.by-what"),
                List.of(phrase("registers.held.held"), phrase("registers.grid.people")),
                rows);
    }
}
