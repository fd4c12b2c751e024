package org.khronika.forms;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.forms.Merge.Side;
import org.khronika.forms.Reconciled.Row;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.records.Shape;
import org.khronika.review.Contents;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Puts two changes of one version together. Citations and readers of both are kept; answers that both changed are chosen. */
@Component
public record Reconcile(Contents contents) {

    /** Stands before the name of an answer in the name of a choice. */
    public static final String PICK = "form-pick.";

    private static final String WHOM = "form-sensitivity";

    /**
     * Compares and merges.
     *
     * @param base   the version that both began with
     * @param mine   what is to be saved now
     * @param theirs what was saved in between
     * @param chosen the answers of the form; choices are those that begin with {@value #PICK}
     * @param name   what records are called before the reader
     */
    public <T extends Record> Reconciled<T> of(
            Class<T> type,
            Draft<?> base,
            Draft<?> mine,
            Draft<?> theirs,
            Answers chosen,
            Function<RecordRef, String> name,
            Language language) {
        Spoken spoken = new Spoken(name, language);
        Map<String, Side> picks = picks(chosen);
        Merge merge = new Merge(
                Shape.of(type, language),
                contents.tree(base.body()),
                contents.tree(mine.body()),
                contents.tree(theirs.body()),
                picks,
                spoken);
        List<Row> rows = new ArrayList<>(
                merge.units().stream().map(unit -> row(unit, spoken)).toList());
        Sensitivity sensitivity = sensitivity(base, mine, theirs, picks, rows, language);
        if (rows.stream().anyMatch(row -> row.chosen() == null)) {
            return new Reconciled<>(List.copyOf(rows), null, null);
        }
        new ItemPlaces(Shape.of(type))
                .claimsFollow(merge.merged(), contents.tree(mine.body()), contents.tree(theirs.body()));
        try {
            T body = contents.body(merge.merged(), type);
            List<Citation> citations = together(
                    placed(type, base, base.citations(), merge),
                    placed(type, mine, renamed(mine.citations(), base.citations(), merge), merge),
                    placed(type, theirs, theirs.citations(), merge));
            Set<Long> readers = new HashSet<>(
                    together(List.copyOf(base.readers()), List.copyOf(mine.readers()), List.copyOf(theirs.readers())));
            return new Reconciled<>(List.copyOf(rows), new Draft<>(body, citations, sensitivity, readers), null);
        } catch (JacksonException refused) {
            return new Reconciled<>(
                    List.copyOf(rows),
                    null,
                    Refusal.of(refused)
                                    .problem(Shape.of(type, language), "")
                                    .inSummary()
                                    .in(language)
                            + ".");
        }
    }

    private static Map<String, Side> picks(Answers chosen) {
        return chosen.names().stream()
                .filter(name -> name.startsWith(PICK))
                .filter(name -> Set.of("MINE", "THEIRS", "BOTH").contains(chosen.first(name)))
                .collect(Collectors.toMap(
                        name -> name.substring(PICK.length()), name -> Side.valueOf(chosen.first(name))));
    }

    private static Row row(Merge.Unit unit, Spoken spoken) {
        return new Row(
                unit.name(),
                unit.label(),
                spoken.answer(unit.question(), unit.base()),
                spoken.answer(unit.question(), unit.mine()),
                spoken.answer(unit.question(), unit.theirs()),
                unit.both() == null ? null : spoken.answer(unit.question(), unit.both()),
                unit.contested(),
                unit.chosen() == null ? null : unit.chosen().name());
    }

    private static Sensitivity sensitivity(
            Draft<?> base, Draft<?> mine, Draft<?> theirs, Map<String, Side> picks, List<Row> rows, Language language) {
        if (mine.sensitivity() == theirs.sensitivity()) {
            return mine.sensitivity();
        }
        boolean contested = mine.sensitivity() != base.sensitivity() && theirs.sensitivity() != base.sensitivity();
        @Nullable Side usual = contested ? null : mine.sensitivity() == base.sensitivity() ? Side.THEIRS : Side.MINE;
        @Nullable Side side = picks.getOrDefault(WHOM, usual);
        rows.add(new Row(
                WHOM,
                phrase("forms.whom-the-record-is-for").in(language),
                base.sensitivity().in(language),
                mine.sensitivity().in(language),
                theirs.sensitivity().in(language),
                null,
                contested,
                side == null ? null : side.name()));
        return side == Side.MINE ? mine.sensitivity() : theirs.sensitivity();
    }

    /** Theirs, without what I took out and with what I put in. */
    private static <E> List<E> together(List<E> base, List<E> mine, List<E> theirs) {
        List<E> all = new ArrayList<>(theirs);
        base.stream().filter(one -> !mine.contains(one)).forEach(all::remove);
        mine.stream().filter(one -> !base.contains(one) && !all.contains(one)).forEach(all::add);
        return all;
    }

    /** Citations of an item follow it to its place among those of both; of an item that was not taken over, they stay behind with it. */
    private List<Citation> placed(Class<?> type, Draft<?> of, List<Citation> citations, Merge merge) {
        ItemPlaces places = new ItemPlaces(Shape.of(type));
        return citations.stream()
                .flatMap(citation -> places.moved(citation, contents.tree(of.body()), merge.merged()).stream())
                .toList();
    }

    /** New citations of mine follow new steps of mine whose key had to change. */
    private static List<Citation> renamed(List<Citation> mine, List<Citation> base, Merge merge) {
        return mine.stream()
                .map(citation -> base.contains(citation) ? citation : renamed(citation, merge.renamed()))
                .toList();
    }

    private static Citation renamed(Citation citation, Map<String, String> keys) {
        @Nullable String field = citation.field();
        if (field != null) {
            for (Map.Entry<String, String> key : keys.entrySet()) {
                field = field.replaceFirst("^(\\w+)\\." + key.getKey() + "(?=$|\\.)", "$1." + key.getValue());
            }
        }
        return ItemPlaces.bound(citation, field);
    }
}
