package org.khronika.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterPage.Data;
import org.khronika.proceedings.InCase;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.proceedings.SpanEnd;
import org.khronika.proceedings.StatusRow;
import org.khronika.proceedings.Subject;
import org.khronika.values.PenaltyCodes;
import org.khronika.values.RecordRef;

/** Every stretch of days on which nothing changes for somebody, so that a reader can work out any register of any day. */
final class StretchesFile {

    private static final RegisterColumns<StatusRow> STATE = new RegisterColumns<StatusRow>(StretchesFile.class)
            .inFile("accused", row -> row.isOfNobody() ? null : row.subject())
            .inFile("name", (row, namer) -> row.isOfNobody() ? null : who(row, namer))
            .inFile(
                    "person",
                    (row, namer) -> row.who() == null || who(row, namer).href() == null ? null : row.who())
            .inFile("people_least", row -> row.isOfNobody() ? null : row.least())
            .inFile("people_most", StatusRow::most)
            .inFile("case_kind", ProceedingKind.class, StatusRow::kind)
            .inFile("stretch_from", row -> day(row.from()))
            .inFile("stretch_until", row -> day(row.to()))
            .inFile("state_since_earliest", row -> day(row.stateFrom()))
            .inFile("state_since_latest", row -> day(row.stateTo()))
            .inFile("possible_states", StatusRow::alternatives)
            .inFile("liberty", row -> row.liberty().name())
            .inFile("stage", row -> row.stage().name())
            .inFile(
                    "reached",
                    row -> row.reached() == null ? null : row.reached().name())
            .inFile("held_since_earliest", row -> row.liberty().isDeprived() ? day(row.sinceFrom()) : null)
            .inFile("held_since_latest", row -> row.liberty().isDeprived() ? day(row.sinceTo()) : null)
            .inFile("liberty_since_earliest", row -> row.liberty().isDeprived() ? null : day(row.sinceFrom()))
            .inFile("liberty_since_latest", row -> row.liberty().isDeprived() ? null : day(row.sinceTo()));

    private static final RegisterColumns<StatusRow> MORE = new RegisterColumns<StatusRow>(StretchesFile.class)
            .inFile("where", StatusRow::facility)
            .inFile("charges", StatusRow::charges)
            .inFile("sentence", StatusRow::penalty)
            .inFile("sentence_codes", row -> PenaltyCodes.of(row.statedPenalties()))
            .inFile("sentence_durations", row -> PenaltyCodes.durations(row.statedPenalties()))
            .inFile("hedged_columns", StretchesFile::hedges)
            .inFile("state", StatusRow::words)
            .inFile("followed_until", row -> day(row.followedTo()));

    private static final RegisterColumns<Told> COLUMNS = new RegisterColumns<Told>(StretchesFile.class)
            .file("legal-status")
            .inFile("case", told -> told.one().record())
            .with(told -> told.one().row(), STATE)
            .inFile("held_least", told -> told.surelyHeld() ? told.one().row().heldLeast() : null)
            .with(told -> told.one().row(), MORE);

    /** A stretch, and whether every state that is possible on it is one in which they are deprived of liberty. */
    private record Told(InCase<StatusRow> one, boolean surelyHeld) {}

    /** Days on which nothing changes for one of the accused, with how many states are possible on them. */
    private record Stretch(RecordRef record, int subject, LocalDate from, LocalDate to, int alternatives) {

        static Stretch of(InCase<StatusRow> one) {
            StatusRow row = one.row();
            return new Stretch(one.record(), row.subject(), row.from(), row.to(), row.alternatives());
        }
    }

    private StretchesFile() {}

    /** How sure its columns are, and which of its days are only about right. */
    private static String hedges(StatusRow row) {
        String since = row.liberty().isDeprived() ? "held_since_" : "liberty_since_";
        return Stream.of(
                        Stream.of(row.hedges()).filter(hedges -> !hedges.isEmpty()),
                        row.sinceAbout().stream().sorted().map(end -> about(since, end)),
                        row.stateAbout().stream().sorted().map(end -> about("state_since_", end)))
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }

    private static String about(String column, SpanEnd end) {
        return column + DataField.of(end) + "=about";
    }

    static Data of(List<InCase<StatusRow>> stretches, Namer namer) {
        Set<Stretch> held = surelyHeld(stretches);
        return COLUMNS.data(
                stretches.stream()
                        .map(one -> new Told(one, held.contains(Stretch.of(one))))
                        .toList(),
                namer);
    }

    /** The stretches of which every possible state is one in which they are deprived of liberty. */
    private static Set<Stretch> surelyHeld(List<InCase<StatusRow>> stretches) {
        return stretches.stream()
                .filter(one -> one.row().liberty().isDeprived())
                .collect(Collectors.groupingBy(Stretch::of, Collectors.reducing(0, one -> 1, Integer::sum)))
                .entrySet()
                .stream()
                .filter(held -> held.getValue() == held.getKey().alternatives())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Mention who(StatusRow row, Namer namer) {
        return row.who() == null
                ? Mention.of(row.group() == null ? "" : namer.say(Subject.words(namer.words(row.group()))))
                : namer.mention(row.who());
    }

    private static @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null || day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }
}
