package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.CaseFacts;
import org.khronika.proceedings.InCase;
import org.khronika.proceedings.RowWords;
import org.khronika.proceedings.StateCondition;
import org.khronika.proceedings.StatusRow;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The registers of people in a state. */
final class StateRegisters {

    private StateRegisters() {}

    /** How a register reads a state. */
    private record StateView(
            Function<StatusRow, Sayable> state, Function<StatusRow, DaySpan> since, Function<StatusRow, Long> least) {}

    private static final StateView LIBERTY = new StateView(
            StatusRow::liberty,
            row -> new DaySpan(row.sinceFrom(), row.sinceTo(), row.sinceInferred(), row.sinceAbout()),
            StatusRow::heldLeast);
    private static final StateView STAGE = new StateView(
            StatusRow::stage,
            row -> new DaySpan(row.stageFrom(), row.stageTo(), row.stageInferred(), row.stageAbout()),
            StatusRow::least);

    static RegisterDay deprived(CaseFacts facts, LocalDate day) {
        List<InCase<StatusRow>> states = facts.states(StateCondition.DEPRIVED, day);
        List<Entry> entries = new ArrayList<>(HeldFor.inSections(entries(states, facts, day, LIBERTY), states, facts));
        List<Entry> held =
                entries.stream().filter(entry -> HeldFor.of(entry).isHeld()).toList();
        Set<String> told = entries.stream().map(Entry::key).collect(Collectors.toSet());
        List<InCase<StatusRow>> sentenced = facts.states(StateCondition.CUSTODY_NOT_STATED, day);
        entries.addAll(HeldFor.officialsLast(
                beside(entries(sentenced, facts, day, LIBERTY), HeldFor.CUSTODY_NOT_STATED, told), sentenced));
        entries.addAll(beside(
                entries(facts.states(StateCondition.ARRESTED_NOT_STATED, day), facts, day, LIBERTY).stream()
                        .filter(Entry::sure)
                        .toList(),
                HeldFor.ARRESTED,
                told));
        HowMany count = RegisterDay.count(entries);
        return new RegisterDay(
                CaseRegister.DEPRIVED,
                day,
                count,
                Sayable.sentences(List.of(
                        held.isEmpty()
                                ? on("registers.state.nobody-held", day)
                                : sentence(held, RegisterDay.count(held), "HELD", day),
                        HeldFor.sentence(entries))),
                entries,
                List.of(HeldFor.grid(held), Counts.byState(phrase("registers.state.by-measure"), held)));
    }

    /** Who stands beside the number, unless they are told of already. */
    private static List<Entry> beside(List<Entry> some, HeldFor under, Set<String> told) {
        return some.stream()
                .filter(entry -> !told.contains(entry.key()))
                .map(entry -> entry.under(under))
                .toList();
    }

    static RegisterDay onTrial(CaseFacts facts, LocalDate day) {
        List<Entry> entries = entries(facts.states(StateCondition.ON_TRIAL, day), facts, day, STAGE);
        HowMany count = RegisterDay.count(entries);
        return new RegisterDay(
                CaseRegister.ON_TRIAL,
                day,
                count,
                count.isNone()
                        ? on("registers.state.nobody-on-trial", day)
                        : sentence(entries, count, "BEFORE_COURT", day),
                entries,
                List.of(Counts.byState(phrase("registers.state.by-stage"), entries)));
    }

    static RegisterDay posthumous(CaseFacts facts, LocalDate day) {
        List<Entry> entries = entries(facts.states(StateCondition.POSTHUMOUS, day), facts, day, STAGE);
        HowMany count = RegisterDay.count(entries);
        return new RegisterDay(
                CaseRegister.POSTHUMOUS,
                day,
                count,
                count.isNone()
                        ? on("registers.state.no-posthumous", day)
                        : on("registers.state.posthumous", day).with("people", count),
                entries,
                List.of(Counts.byState(phrase("registers.state.by-stage"), entries)));
    }

    /**
     * The number in a sentence. A state is never claimed for a day up to which nobody followed the case: where none of the cases was,
     * the sentence is about what was last known, and where some were not, it says for how many.
     */
    private static Sayable sentence(List<Entry> entries, HowMany count, String where, LocalDate day) {
        List<Entry> older =
                entries.stream().filter(entry -> entry.lastKnown() != null).toList();
        Phrase told = byState(Counts.states(entries), where).with("people", count);
        if (older.size() == entries.size()) {
            return on("registers.state.last-heard", day).with("told", told);
        }
        Sayable some = older.isEmpty()
                ? Entry.NOTHING
                : phrase("registers.state.older").with("people", RegisterDay.count(older));
        return Sayable.sentences(List.of(on("registers.state.as-told", day).with("told", told), some));
    }

    private static Phrase on(String key, LocalDate day) {
        return phrase(key).with("day", PartialDate.of(day));
    }

    /** "held: 11 in prison and eight under house arrest"; the state alone where all are in one. */
    private static Phrase byState(Map<Sayable, HowMany> states, String where) {
        if (states.size() == 1) {
            return phrase("registers.state.all-in-one")
                    .with("where", where)
                    .with("state", States.placed(states.keySet().iterator().next()));
        }
        return phrase("registers.state.in-each")
                .with("where", where)
                .with(
                        "states",
                        Sayable.and(states.entrySet().stream()
                                .map(state -> phrase("registers.state.each")
                                        .with("people", state.getValue())
                                        .with("state", States.placed(state.getKey())))
                                .toList()));
    }

    /** One entry for each person, whatever cases they have, and one for each group. */
    private static List<Entry> entries(
            List<InCase<StatusRow>> rows, CaseFacts facts, LocalDate day, StateView reading) {
        Map<String, List<InCase<StatusRow>>> heads = byHead(rows);
        Map<String, List<InCase<StatusRow>>> all = byHead(facts.alternatives(open(heads.values()), day));
        List<Entry> entries = new ArrayList<>();
        heads.forEach((head, own) -> entries.add(entry(head, own, all.getOrDefault(head, own), day, reading)));
        entries.sort(Comparator.comparing(
                        (Entry entry) -> entry.since().place(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(entry -> entry.cases().getFirst())
                .thenComparing(Entry::key));
        return entries;
    }

    private static Map<String, List<InCase<StatusRow>>> byHead(List<InCase<StatusRow>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(StateRegisters::head, LinkedHashMap::new, Collectors.toList()));
    }

    /** The cases that leave open whether somebody is in the register at all. */
    private static Set<RecordRef> open(Collection<List<InCase<StatusRow>>> heads) {
        return heads.stream()
                .filter(own -> byCase(own).values().stream().noneMatch(StateRegisters::isSure))
                .flatMap(List::stream)
                .map(InCase::record)
                .collect(Collectors.toSet());
    }

    private static Map<RecordRef, List<InCase<StatusRow>>> byCase(List<InCase<StatusRow>> own) {
        return own.stream().collect(Collectors.groupingBy(InCase::record, LinkedHashMap::new, Collectors.toList()));
    }

    private static String head(InCase<StatusRow> one) {
        RecordRef who = one.row().who();
        return who == null ? one.record() + "/" + one.row().subject() : who.address();
    }

    /** @param all every state that the dates leave possible, also those that the register does not ask for */
    private static Entry entry(
            String head, List<InCase<StatusRow>> own, List<InCase<StatusRow>> all, LocalDate day, StateView reading) {
        Map<RecordRef, List<InCase<StatusRow>>> byCase = byCase(own);
        boolean sure = byCase.values().stream().anyMatch(StateRegisters::isSure);
        List<InCase<StatusRow>> shown = byCase.values().stream()
                .filter(StateRegisters::isSure)
                .findFirst()
                .orElse(own);
        StatusRow row = shown.getLast().row();
        HowMany people = new HowMany(reading.least().apply(row), row.most());
        return new Entry(
                head,
                List.copyOf(byCase.keySet()),
                row.who(),
                Objects.requireNonNullElse(row.group(), ""),
                people,
                people,
                sure,
                States.of(shown.stream()
                        .map(one -> reading.state().apply(one.row()))
                        .distinct()
                        .toList()),
                since(shown, reading).asOf(day),
                where(sure ? shown : all),
                OneOrOther.charges(told(sure ? shown : all, byCase, StatusRow::charges)),
                OneOrOther.sentences(told(sure ? shown : all, byCase, StatusRow::words)),
                penalties(sure ? shown : all),
                Entry.NOTHING,
                own.stream()
                        .map(one -> one.row().certainty())
                        .reduce(Certainty::atMost)
                        .orElse(Certainty.REPORTED),
                null,
                lastKnown(own, day));
    }

    /** The parts of the sentence, where whatever the dates leave open tells the same of each case; of several cases those of all. */
    private static List<Penalty> penalties(List<InCase<StatusRow>> states) {
        List<List<List<Penalty>>> byCase = byCase(states).values().stream()
                .map(own -> own.stream()
                        .map(one -> one.row().statedPenalties())
                        .distinct()
                        .toList())
                .toList();
        return byCase.stream().allMatch(told -> told.size() == 1)
                ? byCase.stream().flatMap(told -> told.getFirst().stream()).toList()
                : List.of();
    }

    /** Where they are if they are held: the facility, or each where the dates leave several open; none where one of those states tells of none. */
    private static String where(List<InCase<StatusRow>> states) {
        Set<String> places = states.stream()
                .filter(one -> one.row().liberty().isDeprived())
                .map(one -> Objects.requireNonNullElse(one.row().facility(), ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return places.contains("") ? "" : String.join("; ", places);
    }

    /** Every state that the dates allow is one that the register asks for. */
    private static boolean isSure(List<InCase<StatusRow>> ofOneCase) {
        return ofOneCase.size() == ofOneCase.getFirst().row().alternatives();
    }

    /** What each state that is possible says, of one case after another; nothing for one of which nothing is told. */
    private static List<List<RowWords>> told(
            List<InCase<StatusRow>> rows,
            Map<RecordRef, List<InCase<StatusRow>>> cases,
            Function<StatusRow, RowWords> part) {
        return byCase(rows).entrySet().stream()
                .filter(one -> cases.containsKey(one.getKey()))
                .map(one -> told(one.getValue(), part))
                .toList();
    }

    private static List<RowWords> told(List<InCase<StatusRow>> ofOneCase, Function<StatusRow, RowWords> part) {
        List<RowWords> told = new ArrayList<>();
        if (ofOneCase.size() < ofOneCase.getFirst().row().alternatives()) {
            told.add(RowWords.NONE);
        }
        ofOneCase.forEach(one -> told.add(part.apply(one.row())));
        return told.stream().distinct().toList();
    }

    /** From the first day that any of the states allows to the last. */
    private static DaySpan since(List<InCase<StatusRow>> rows, StateView reading) {
        return DaySpan.over(
                rows.stream().map(one -> reading.since().apply(one.row())).toList());
    }

    private static @Nullable LocalDate lastKnown(List<InCase<StatusRow>> own, LocalDate day) {
        return own.stream()
                .flatMap(one -> java.util.Optional.ofNullable(one.row().followedTo()).stream())
                .max(Comparator.naturalOrder())
                .filter(known -> known.isBefore(day))
                .orElse(null);
    }
}
