package org.khronika.statistics;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Quantified;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.statistics.Countable.CountChoice;
import org.khronika.statistics.Countable.Narrows;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What can be counted of the kinds that the installation shows. */
@Component
public class CountableKinds {

    private final ShownTypes types;
    private final RegisterNumbers registers;

    CountableKinds(ShownTypes types, RegisterNumbers registers) {
        this.types = types;
        this.registers = registers;
    }

    /** The kinds, in their order. */
    public List<RecordKind> all() {
        return types.all().stream().map(ShownType::kind).toList();
    }

    /** What can be counted of a kind, in a language. */
    public Countable of(RecordKind kind, Language language) {
        List<List<Question>> paths = CountDefinition.paths(
                Shape.of(types.get(kind).bodyType(), language).questions(), List.of());
        return new Countable(
                kind,
                measures(kind),
                paths.stream()
                        .map(path -> new Narrows(CountDefinition.key(path), path))
                        .toList(),
                breakdowns(paths));
    }

    private List<CountChoice> measures(RecordKind kind) {
        List<CountChoice> measures = new ArrayList<>();
        measures.add(new CountChoice(CountParts.TOLD, kind.many().capital()));
        measures.add(new CountChoice("unit:records", phrase("statistics.measure.records")));
        for (Quantified<?> quantity : types.get(kind).quantities()) {
            measures.add(new CountChoice(
                    "sum:" + CountDefinition.code(quantity.name()),
                    phrase("statistics.measure.sum").with("question", quantity.label())));
        }
        if (kind == registers.reads()) {
            for (RegisterDefinition register : registers.all()) {
                measures.add(new CountChoice(
                        "register:" + register.slug(),
                        phrase("statistics.measure.register").with("register", register.title())));
            }
        }
        return measures;
    }

    private static List<CountChoice> breakdowns(List<List<Question>> paths) {
        List<CountChoice> choices = new ArrayList<>();
        Stream.of("month", "quarter", "year").forEach(way -> choices.add(way(way)));
        if (paths.stream().anyMatch(path -> CountDefinition.key(path).equals("place"))) {
            choices.add(way("place"));
        }
        paths.stream()
                .filter(path -> !path.getLast().options().isEmpty())
                .forEach(path -> choices.add(new CountChoice(
                        CountDefinition.key(path),
                        Sayable.written(path.getLast().label()))));
        return choices;
    }

    private static CountChoice way(String way) {
        return new CountChoice(
                way, phrase("statistics.table.by").with("way", way).capital());
    }
}
