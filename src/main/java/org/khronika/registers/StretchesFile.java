package org.khronika.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterPage.Data;
import org.khronika.proceedings.InCase;
import org.khronika.proceedings.StatusRow;
import org.khronika.values.RecordRef;

/** Every stretch of days on which nothing changes for somebody, so that a reader can work out any register of any day. */
final class StretchesFile {

    private static final RegisterColumns<StatusRow> STATE = new RegisterColumns<StatusRow>()
            .inFile(
                    "accused",
                    "Which of the accused in the case, counted from 0; empty where the case has nobody on record whom it accuses.",
                    row -> row.isOfNobody() ? null : row.subject())
            .inFile(
                    "name",
                    "Who it is, or a label where the name is withheld; empty where nobody is on record as accused.",
                    (row, namer) -> row.isOfNobody() ? null : who(row, namer))
            .inFile(
                    "person",
                    "Address of the person or organisation, where they have a page.",
                    (row, namer) -> row.who() == null || who(row, namer).href() == null ? null : row.who())
            .inFile(
                    "people_least",
                    "How many people it is at least; empty where nobody is on record as accused.",
                    row -> row.isOfNobody() ? null : row.least())
            .inFile("people_most", "How many at most; empty when that is open.", StatusRow::most)
            .inFile(
                    "case_kind",
                    "CRIMINAL, ADMINISTRATIVE, PENALTY (a fine or days of arrest by a law that is not told), CIVIL, OFFICIALS or POSTHUMOUS.",
                    row -> row.kind().name())
            .inFile("from", "First day of the stretch; empty for always before.", row -> day(row.from()))
            .inFile("until", "First day after the stretch; empty for always after.", row -> day(row.to()))
            .inFile(
                    "possible_states",
                    "How many states the dates allow on these days. Each has a line, but for one of which no step speaks: fewer lines than this mean “perhaps”.",
                    StatusRow::alternatives)
            .inFile(
                    "liberty",
                    "Where the law holds them: REMANDED, HOUSE_ARREST, IMPRISONED and so on; RESTRICTED and SENTENCED (to imprisonment) where whether the sentence took effect is not stated, or only a later parole shows that it had; FREE where a step ends that, NOT_TOLD where no step says: a fine, or days of arrest that have run out, let nobody go.",
                    row -> row.liberty().name())
            .inFile(
                    "stage",
                    "How far the case has come: INVESTIGATION, TRIAL, CONVICTED and so on.",
                    row -> row.stage().name())
            .inFile(
                    "reached",
                    "The furthest milestone from COMPLAINT to SENTENCE; empty for none.",
                    row -> row.reached() == null ? null : row.reached().name())
            .inFile(
                    "held_since_earliest",
                    "Of whoever is held, by what liberty says: first day on which that can have begun; empty when open, and of everybody else.",
                    row -> row.liberty().isDeprived() ? day(row.sinceFrom()) : null)
            .inFile(
                    "held_since_latest",
                    "Last day on which it can have begun; empty likewise.",
                    row -> row.liberty().isDeprived() ? day(row.sinceTo()) : null)
            .inFile(
                    "liberty_since_earliest",
                    "Of whoever is not said to be held: first day on which the sentence can have been given or the measure taken; of NOT_KNOWN, on which they were detained; of DEAD, on which they died. Empty when open, and of whoever is held.",
                    row -> row.liberty().isDeprived() ? null : day(row.sinceFrom()))
            .inFile(
                    "liberty_since_latest",
                    "Last day on which that can have been; empty likewise.",
                    row -> row.liberty().isDeprived() ? null : day(row.sinceTo()));

    private static final RegisterColumns<StatusRow> MORE = new RegisterColumns<StatusRow>()
            .inFile("where", "The facility.", StatusRow::facility)
            .inFile("charges", "The charges that no step on record ended.", StatusRow::charges)
            .inFile(
                    "sentence",
                    "What was decided and no step lifted, with reportedly before what the source tells so; whether it was served no step says. Empty after an amnesty or parole.",
                    StatusRow::sentence)
            .inFile(
                    "hedge",
                    "Which columns rest on a step that is told less surely than a source states it, and how, separated by blanks: sentence=second_hand where the source says reportedly, liberty=inferred where we conclude it, as FREE from the end of a case or from leaving the country, held_since=inferred or liberty_since=inferred also where we infer the time. Empty for none.",
                    StatusRow::hedges)
            .inFile("state", "The state in a sentence.", StatusRow::words)
            .inFile("followed_until", "The last day for which it is known.", row -> day(row.followedTo()));

    private static final RegisterColumns<Told> COLUMNS = new RegisterColumns<Told>()
            .file("legal-status", "States, day by day")
            .inFile("case", "Address of the case.", told -> told.one().record())
            .with(told -> told.one().row(), STATE)
            .inFile(
                    "held_least",
                    "How many are deprived of liberty at least; empty in a stretch in which they are not surely so.",
                    told -> told.surelyHeld() ? told.one().row().heldLeast() : null)
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
                ? Mention.of(row.group() == null ? "" : namer.words(row.group()))
                : namer.mention(row.who());
    }

    private static @Nullable LocalDate day(@Nullable LocalDate day) {
        return day == null || day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? null : day;
    }
}
