package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.pages.EveryAnswer;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Question;
import org.khronika.records.Question.Control;
import org.khronika.records.Shape;
import org.khronika.search.Search.Order;
import org.khronika.values.Capitals;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The columns that the list of a kind can have, and those that it has for a member. */
@Component
record ListColumns(ShownTypes types, ChosenColumns chosen, DeskTime time) {

    private static final String KIND = "kind";
    private static final String WHEN = "when";
    private static final String STATE = "state";
    private static final String CHANGED = "changed";
    private static final String FACT = "fact.";
    private static final String ANSWER = "answer.";

    /** What no cell can hold: prose, and what has parts of its own. */
    private static final Set<Control> TOO_LONG =
            Set.of(Control.BOUND, Control.GROUPS, Control.CARRIED, Control.QUESTION);

    /** All that can be chosen, of a kind; those of all kinds for null. */
    List<ListColumn> offered(@Nullable RecordKind kind, Language language) {
        List<ListColumn> columns = new ArrayList<>();
        if (kind == null) {
            columns.add(new ListColumn(
                    KIND,
                    phrase("desk.record.list.kind"),
                    row -> row.say(row.record().kind().capital())));
        }
        columns.add(new ListColumn(
                WHEN, phrase("desk.record.list.when"), Order.EARLIEST, Order.LATEST, ListedRecord::when));
        if (kind != null) {
            ShownType<?> type = types.get(kind);
            type.columns().forEach(label -> columns.add(fact(label, language)));
            answers(type, language, columns);
        }
        columns.add(new ListColumn(
                STATE,
                phrase("desk.record.list.state"),
                row -> row.say(row.record().review().capital())));
        columns.add(new ListColumn(
                "author", phrase("desk.record.list.author"), row -> row.record().authorName()));
        columns.add(new ListColumn(
                "added",
                phrase("desk.record.list.added"),
                Order.FIRST_ADDED,
                Order.ADDED,
                row -> row.say(time.words(row.record().createdAt()))));
        columns.add(new ListColumn(
                CHANGED,
                phrase("desk.record.list.changed"),
                Order.UNCHANGED,
                Order.CHANGED,
                row -> row.say(phrase("desk.record.list.changed-by")
                        .with("at", time.words(row.record().changedAt()))
                        .with("by", row.record().changedByName()))));
        return List.copyOf(columns);
    }

    private static ListColumn fact(Sayable label, Language language) {
        return new ListColumn(FACT + label.english(), Sayable.written(label.in(language)), row -> row.fact(label));
    }

    private static void answers(ShownType<?> type, Language language, List<ListColumn> columns) {
        Set<String> told =
                columns.stream().map(column -> column.label().in(language)).collect(Collectors.toSet());
        List<EveryAnswer> cells = EveryAnswer.of(type.bodyType());
        for (Question question : Shape.of(type.bodyType(), language).questions()) {
            String label = Capitals.first(question.label());
            if (TOO_LONG.contains(question.control())
                    || question.prose()
                    || question.confidential()
                    || told.contains(label)) {
                continue;
            }
            cells.stream()
                    .filter(cell -> cell.isAnswerTo(question.name()))
                    .findFirst()
                    .ifPresent(cell -> columns.add(new ListColumn(
                            ANSWER + question.name(),
                            Sayable.written(label),
                            row -> cell.inWords(row.record().body(), row.namer()))));
        }
    }

    /** Those that the list has for a member: the ones that they chose, or the usual ones. */
    List<ListColumn> of(@Nullable RecordKind kind, Member member) {
        List<ListColumn> offered = offered(kind, member.language());
        Set<String> names = chosen.of(member, kind)
                .map(Set::copyOf)
                .orElseGet(() -> offered.stream()
                        .map(ListColumn::name)
                        .filter(ListColumns::isUsual)
                        .collect(Collectors.toSet()));
        return offered.stream().filter(column -> names.contains(column.name())).toList();
    }

    /** Whether a cell of it may name other records; those of other columns are read without them. */
    static boolean mayNameOthers(ListColumn column) {
        return column.name().startsWith(FACT) || column.name().startsWith(ANSWER);
    }

    private static boolean isUsual(String name) {
        return name.startsWith(FACT) || Set.of(KIND, WHEN, STATE, CHANGED).contains(name);
    }

    /** Keeps those that are offered; none for the usual ones. */
    void choose(Member member, @Nullable RecordKind kind, List<String> names) {
        chosen.choose(
                member,
                kind,
                offered(kind, member.language()).stream()
                        .map(ListColumn::name)
                        .filter(names::contains)
                        .toList());
    }
}
