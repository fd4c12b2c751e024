package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.khronika.values.InWords;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** The registers of people in a state. */
final class StateRegisters {

    private static final String HELD = "held";

    private StateRegisters() {}

    /** How a register reads a state. */
    private record Reading(
            Function<StatusRow, String> state, Function<StatusRow, DaySpan> since, Function<StatusRow, Long> least) {}

    private static final Reading LIBERTY = new Reading(
            row -> row.liberty().label(),
            row -> new DaySpan(row.sinceFrom(), row.sinceTo(), row.sinceInferred()),
            StatusRow::heldLeast);
    private static final Reading STAGE = new Reading(
            row -> row.stage().label(), row -> new DaySpan(row.stageFrom(), row.stageTo()), StatusRow::least);

    static RegisterDay deprived(CaseFacts facts, LocalDate day) {
        List<InCase<StatusRow>> states = facts.states(StateCondition.DEPRIVED, day);
        List<Entry> entries = new ArrayList<>(HeldFor.inSections(entries(states, day, LIBERTY), states, facts));
        List<Entry> held =
                entries.stream().filter(entry -> HeldFor.of(entry).isHeld()).toList();
        Set<String> told = entries.stream().map(Entry::key).collect(Collectors.toSet());
        entries.addAll(HeldFor.officialsLast(
                beside(facts, StateCondition.CUSTODY_NOT_STATED, HeldFor.CUSTODY_NOT_STATED, told, day),
                facts.states(StateCondition.CUSTODY_NOT_STATED, day)));
        entries.addAll(beside(facts, StateCondition.ARRESTED_NOT_STATED, HeldFor.ARRESTED, told, day));
        HowMany count = RegisterDay.count(entries);
        return new RegisterDay(
                CaseRegister.DEPRIVED,
                day,
                count,
                (held.isEmpty()
                                ? "Nobody is known to have been held on %s.".formatted(DaySpan.day(day))
                                : sentence(held, RegisterDay.count(held), HELD, day))
                        + HeldFor.sentence(entries),
                entries,
                List.of(HeldFor.grid(held), Counts.byState("By measure", "People", held)));
    }

    /** Who stands beside the number, unless they are told of already. */
    private static List<Entry> beside(
            CaseFacts facts, StateCondition which, HeldFor under, Set<String> told, LocalDate day) {
        return entries(facts.states(which, day), day, LIBERTY).stream()
                .filter(entry -> entry.sure() && !told.contains(entry.key()))
                .map(entry -> entry.under(under.heading()))
                .toList();
    }

    static RegisterDay onTrial(CaseFacts facts, LocalDate day) {
        List<Entry> entries = entries(facts.states(StateCondition.ON_TRIAL, day), day, STAGE);
        HowMany count = RegisterDay.count(entries);
        return new RegisterDay(
                CaseRegister.ON_TRIAL,
                day,
                count,
                count.isNone()
                        ? "Nobody was before a court on %s, by what is on record.".formatted(DaySpan.day(day))
                        : sentence(entries, count, "before a court", day),
                entries,
                List.of(Counts.byState("By stage", "People", entries)));
    }

    static RegisterDay posthumous(CaseFacts facts, LocalDate day) {
        List<Entry> entries = entries(facts.states(StateCondition.POSTHUMOUS, day), day, STAGE);
        HowMany count = RegisterDay.count(entries);
        return new RegisterDay(
                CaseRegister.POSTHUMOUS,
                day,
                count,
                count.isNone()
                        ? "No case against a dead person was on record by %s.".formatted(DaySpan.day(day))
                        : "By %s, %s prosecuted after death, in the cases that we follow."
                                .formatted(DaySpan.day(day), count.were("person", "people")),
                entries,
                List.of(Counts.byState("By stage", "People", entries)));
    }

    /**
     * The number in a sentence. A state is never claimed for a day up to which nobody followed the case: where none of the cases was,
     * the sentence is about what was last known, and where some were not, it says for how many.
     */
    private static String sentence(List<Entry> entries, HowMany count, String where, LocalDate day) {
        List<Entry> older =
                entries.stream().filter(entry -> entry.lastKnown() != null).toList();
        String told = count.were("person", "people") + " " + byState(entries, where);
        if (older.size() == entries.size()) {
            return "When last heard of, %s. No source says what became of them by %s."
                    .formatted(told, DaySpan.day(day));
        }
        HowMany unheard = RegisterDay.count(older);
        String some =
                older.isEmpty() ? "" : " The last that is known of %s of them is older.".formatted(unheard.told());
        return "As last reported by %s, %s.%s".formatted(DaySpan.day(day), told, some);
    }

    /** "held: 11 in prison and eight under house arrest"; the state alone where all are in one. */
    private static String byState(List<Entry> entries, String where) {
        Map<String, HowMany> states = Counts.states(entries);
        if (states.size() == 1) {
            String only = placed(states.keySet().iterator().next());
            return where.equals(HELD) ? HELD + " " + only : only;
        }
        return where + ": "
                + InWords.list(states.entrySet().stream()
                        .map(state -> state.getValue().told() + " " + placed(state.getKey()))
                        .toList());
    }

    /** A state as it stands behind a number: "in prison", "under house arrest", "on trial". */
    private static String placed(String state) {
        if (state.contains("arrest")) {
            return "under " + state;
        }
        return state.startsWith("p") ? "in " + state : state;
    }

    /** One entry for each person, whatever cases they have, and one for each group. */
    private static List<Entry> entries(List<InCase<StatusRow>> rows, LocalDate day, Reading reading) {
        Map<String, List<InCase<StatusRow>>> heads = new LinkedHashMap<>();
        rows.forEach(one ->
                heads.computeIfAbsent(head(one), any -> new ArrayList<>()).add(one));
        List<Entry> entries = new ArrayList<>();
        heads.forEach((head, own) -> entries.add(entry(head, own, day, reading)));
        entries.sort(Comparator.comparing(
                        (Entry entry) -> entry.since().place(), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(entry -> entry.cases().getFirst())
                .thenComparing(Entry::key));
        return entries;
    }

    private static String head(InCase<StatusRow> one) {
        RecordRef who = one.row().who();
        return who == null ? one.record() + "/" + one.row().subject() : who.address();
    }

    private static Entry entry(String head, List<InCase<StatusRow>> own, LocalDate day, Reading reading) {
        Map<RecordRef, List<InCase<StatusRow>>> byCase =
                own.stream().collect(Collectors.groupingBy(InCase::record, LinkedHashMap::new, Collectors.toList()));
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
                byCase.values().stream().anyMatch(StateRegisters::isSure),
                joined(shown, reading.state()),
                since(shown, reading),
                Objects.requireNonNullElse(row.facility(), ""),
                either(shown, StatusRow::charges),
                either(shown, StatusRow::words),
                "",
                own.stream()
                        .map(one -> one.row().certainty())
                        .reduce(Certainty::atMost)
                        .orElse(Certainty.REPORTED),
                null,
                lastKnown(own, day));
    }

    /** Every state that the dates allow is one that the register asks for. */
    private static boolean isSure(List<InCase<StatusRow>> ofOneCase) {
        return ofOneCase.size() == ofOneCase.getFirst().row().alternatives();
    }

    private static String joined(List<InCase<StatusRow>> rows, Function<StatusRow, String> part) {
        return rows.stream()
                .map(one -> part.apply(one.row()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    private static Sayable either(List<InCase<StatusRow>> rows, Function<StatusRow, RowWords> part) {
        return rows.stream()
                .map(one -> part.apply(one.row()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .map(Sayable.class::cast)
                .reduce((one, other) ->
                        phrase("registers.one-or-other").with("one", one).with("other", other))
                .orElse(Entry.NOTHING);
    }

    /** From the first day that any of the states allows to the last. */
    private static DaySpan since(List<InCase<StatusRow>> rows, Reading reading) {
        List<DaySpan> spans =
                rows.stream().map(one -> reading.since().apply(one.row())).toList();
        boolean open = spans.stream().anyMatch(span -> span.from() == null);
        boolean lasting = spans.stream().anyMatch(span -> span.to() == null);
        return new DaySpan(
                open
                        ? null
                        : spans.stream()
                                .map(span -> Objects.requireNonNull(span.from()))
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                lasting
                        ? null
                        : spans.stream()
                                .map(span -> Objects.requireNonNull(span.to()))
                                .max(Comparator.naturalOrder())
                                .orElse(null),
                spans.stream().anyMatch(DaySpan::inferred));
    }

    private static @Nullable LocalDate lastKnown(List<InCase<StatusRow>> own, LocalDate day) {
        return own.stream()
                .flatMap(one -> java.util.Optional.ofNullable(one.row().followedTo()).stream())
                .max(Comparator.naturalOrder())
                .filter(known -> known.isBefore(day))
                .orElse(null);
    }
}
