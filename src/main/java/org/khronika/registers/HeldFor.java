package org.khronika.registers;

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
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.RecordRef;

/**
 * What people are held for. Officials in cases over what they did to others are no prisoners of conscience, and those who are held for
 * words and peaceful deeds are no criminals: one number for both would mislead about each. Nobody is put on a side without a source.
 */
enum HeldFor {
    SAID_OR_DID(
            "For what they said, did peacefully or belonged to, as the sources, or those whom they quote, see it",
            "held for what they said, did peacefully or belonged to, as the sources, or those whom they quote, see it"),
    PARTLY(
            "For what they said, did or belonged to, in part, as the sources see it",
            "held for what they said, did or belonged to, in part, as the sources see it"),
    OTHER("For something else", "held for something else"),
    NOT_ON_RECORD("For what is not on record", ""),
    OFFICIALS("Officials, in cases over abuse of others", "officials in cases over abuse of others"),
    PERHAPS("Perhaps held: the sources leave it open", ""),
    CUSTODY_NOT_STATED("Sentenced to imprisonment; no source tells of custody", ""),
    OFFICIALS_SENTENCED(
            "Officials sentenced to imprisonment, in cases over abuse of others; no source tells of custody", ""),
    ARRESTED("Arrested in a criminal case; no source tells whether they are still held", "");

    private final String heading;
    private final String words;

    HeldFor(String heading, String words) {
        this.heading = heading;
        this.words = words;
    }

    String heading() {
        return heading;
    }

    /** The entries under their headings, in the order of the headings. */
    static List<Entry> inSections(List<Entry> entries, List<InCase<StatusRow>> states, CaseFacts facts) {
        Set<RecordRef> officials = againstOfficials(states);
        Map<RecordRef, CaseAbout> about =
                facts.about(states.stream().map(InCase::record).distinct().toList());
        return entries.stream()
                .map(entry -> entry.under((entry.sure() ? of(entry, officials, about) : PERHAPS).heading))
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
                .map(entry -> officials.containsAll(entry.cases()) ? entry.under(OFFICIALS_SENTENCED.heading) : entry)
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
        return told.isHeld() && told.heading.equals(entry.section());
    }

    static HeldFor of(Entry entry) {
        for (HeldFor one : values()) {
            if (one.heading.equals(entry.section())) {
                return one;
            }
        }
        return NOT_ON_RECORD;
    }

    /** " Twelve are held for what they said …; eight are officials …." */
    static String sentence(List<Entry> entries) {
        return (entries.stream()
                                .allMatch(entry ->
                                        of(entry) == NOT_ON_RECORD || !of(entry).isHeld())
                        ? ""
                        : reasons(entries))
                + open(entries);
    }

    private static String open(List<Entry> entries) {
        long perhaps = of(PERHAPS, entries).size();
        return sentenced(people(CUSTODY_NOT_STATED, entries), people(OFFICIALS_SENTENCED, entries))
                + (perhaps == 0
                        ? ""
                        : " %s the sources leave open whether somebody was held."
                                .formatted(
                                        perhaps == 1 ? "In one case" : "In %s cases".formatted(Count.words(perhaps))))
                + arrested(of(ARRESTED, entries));
    }

    private static HowMany people(HeldFor one, List<Entry> entries) {
        return of(one, entries).stream().map(Entry::people).reduce(HowMany.NONE, HowMany::plus);
    }

    /** Officials and others, each with a number of their own. */
    private static String sentenced(HowMany others, HowMany officials) {
        if (others.isNone()) {
            return officials.isNone()
                    ? ""
                    : " %s sentenced to imprisonment in cases over abuse of others, and no source says whether %s held."
                            .formatted(Capitals.first(officials.were("official", "officials")), they(officials));
        }
        return " %s sentenced to imprisonment, and no source says whether %s held."
                        .formatted(Capitals.first(others.were("other", "others")), they(others))
                + (officials.isNone()
                        ? ""
                        : " The same is so of %s, in cases over abuse of others."
                                .formatted(officials.of("official", "officials")));
    }

    private static String they(HowMany people) {
        return people.isOne() ? "that one was" : "they were";
    }

    /** Cases and not people: of whom several announcements tell may be the same. */
    private static String arrested(List<Entry> entries) {
        long cases = entries.stream()
                .flatMap(entry -> entry.cases().stream())
                .distinct()
                .count();
        return cases == 0
                ? ""
                : " Of those arrested in %s, no source says whether they are still held."
                        .formatted(Count.of(cases, "other case"));
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

    private static String reasons(List<Entry> entries) {
        List<String> parts = new ArrayList<>();
        HowMany all = RegisterDay.count(entries);
        for (HeldFor one : values()) {
            HowMany count = one.isHeld() ? RegisterDay.count(of(one, entries)) : HowMany.NONE;
            if (one == NOT_ON_RECORD && !count.isNone()) {
                parts.add("of " + count.told() + " it is not on record for what");
            } else if (!count.isNone()) {
                parts.add((!count.isOne() && count.equals(all) ? "all" : count.told())
                        + (count.isOne() ? " was " : " were ")
                        + (count.isOne() && one == OFFICIALS
                                ? "an official in a case over abuse of others"
                                : one.words));
            }
        }
        String told = Capitals.first(String.join("; ", parts)) + ".";
        return (Character.isDigit(told.charAt(0)) ? " Of these, " : " ") + told;
    }

    static Grid grid(List<Entry> entries) {
        List<Grid.Row> rows = new ArrayList<>();
        for (HeldFor one : values()) {
            List<Entry> own = of(one, entries);
            if (!own.isEmpty() && one.isHeld()) {
                rows.add(
                        new Grid.Row(List.of(one.heading, RegisterDay.count(own).inWords()), own));
            }
        }
        return new Grid("By what they are held for", List.of("Held", "People"), rows);
    }
}
