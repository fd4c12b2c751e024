package org.khronika.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.pages.RegisterPage.Data;
import org.khronika.proceedings.InCase;
import org.khronika.proceedings.StatusRow;
import org.khronika.values.RecordRef;

/** Every stretch of days on which nothing changes for somebody, so that a reader can work out any register of any day. */
final class StretchesFile {

    private static final List<Column> COLUMNS = List.of(
            new Column("case", "Address of the case."),
            new Column(
                    "accused",
                    "Which of the accused in the case, counted from 0; empty where the case has nobody on record whom it accuses."),
            new Column(
                    "name",
                    "Who it is, or a label where the name is withheld; empty where nobody is on record as accused."),
            new Column("person", "Address of the person or organisation, where they have a page."),
            new Column("people_least", "How many people it is at least; empty where nobody is on record as accused."),
            new Column("people_most", "How many at most; empty when that is open."),
            new Column(
                    "case_kind",
                    "CRIMINAL, ADMINISTRATIVE, PENALTY (a fine or days of arrest by a law that is not told), CIVIL, OFFICIALS or POSTHUMOUS."),
            new Column("from", "First day of the stretch; empty for always before."),
            new Column("until", "First day after the stretch; empty for always after."),
            new Column(
                    "possible_states",
                    "How many states the dates allow on these days. Each has a line, but for one of which no step speaks: fewer lines than this mean “perhaps”."),
            new Column(
                    "liberty",
                    "Where the law holds them: REMANDED, HOUSE_ARREST, IMPRISONED and so on; RESTRICTED and SENTENCED (to imprisonment) where whether the sentence took effect is not stated, or only a later parole shows that it had; FREE where a step ends that, NOT_TOLD where no step says: a fine, or days of arrest that have run out, let nobody go."),
            new Column("stage", "How far the case has come: INVESTIGATION, TRIAL, CONVICTED and so on."),
            new Column("reached", "The furthest milestone from COMPLAINT to SENTENCE; empty for none."),
            new Column(
                    "held_since_earliest",
                    "Of whoever is held, by what liberty says: first day on which that can have begun; empty when open, and of everybody else."),
            new Column("held_since_latest", "Last day on which it can have begun; empty likewise."),
            new Column(
                    "liberty_since_earliest",
                    "Of whoever is not said to be held: first day on which the sentence can have been given or the measure taken; of NOT_KNOWN, on which they were detained; of DEAD, on which they died. Empty when open, and of whoever is held."),
            new Column("liberty_since_latest", "Last day on which that can have been; empty likewise."),
            new Column(
                    "held_least",
                    "How many are deprived of liberty at least; empty in a stretch in which they are not surely so."),
            new Column("where", "The facility."),
            new Column("charges", "The charges that no step on record ended."),
            new Column(
                    "sentence",
                    "What was decided and no step lifted, with reportedly before what the source tells so; whether it was served no step says. Empty after an amnesty or parole."),
            new Column(
                    "hedge",
                    "Which columns rest on a step that is told less surely than a source states it, and how, separated by blanks: sentence=second_hand where the source says reportedly, liberty=inferred where we conclude it, held_since=inferred or liberty_since=inferred also where we infer the time. Empty for none."),
            new Column("state", "The state in a sentence."),
            new Column("followed_until", "The last day for which it is known."));

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
        return new Data(
                "legal-status",
                "States, day by day",
                COLUMNS,
                stretches.stream().map(one -> row(one, namer, held)).toList());
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

    private static List<String> row(InCase<StatusRow> one, Namer namer, Set<Stretch> surelyHeld) {
        StatusRow row = one.row();
        Mention who = row.who() == null ? Mention.of(namer.words(words(row.group()))) : namer.mention(row.who());
        List<String> cells = new ArrayList<>(List.of(
                one.record().address(),
                row.isOfNobody() ? "" : Integer.toString(row.subject()),
                row.isOfNobody() ? "" : who.text(),
                row.who() == null || who.href() == null ? "" : row.who().address(),
                row.isOfNobody() ? "" : Long.toString(row.least()),
                row.most() == null ? "" : row.most().toString(),
                row.kind().name(),
                day(row.from()),
                day(row.to()),
                Integer.toString(row.alternatives())));
        cells.addAll(List.of(
                row.liberty().name(),
                row.stage().name(),
                row.reached() == null ? "" : row.reached().name(),
                row.liberty().isDeprived() ? day(row.sinceFrom()) : "",
                row.liberty().isDeprived() ? day(row.sinceTo()) : "",
                row.liberty().isDeprived() ? "" : day(row.sinceFrom()),
                row.liberty().isDeprived() ? "" : day(row.sinceTo()),
                surelyHeld.contains(Stretch.of(one)) ? Long.toString(row.heldLeast()) : "",
                namer.words(words(row.facility())),
                namer.words(row.charges()),
                namer.words(row.sentence()),
                row.hedges(),
                namer.words(row.words()),
                day(row.followedTo())));
        return cells;
    }

    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null || day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
    }
}
