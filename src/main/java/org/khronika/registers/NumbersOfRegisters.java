package org.khronika.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.legislation.Legislation;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterDefinition;
import org.khronika.proceedings.KeptCaseFacts;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ToldCases;
import org.khronika.records.Stored;
import org.khronika.statistics.RegisterNumbers;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The numbers of the registers for texts that are bound to them: worked out as a release works out the registers themselves. */
@Component
record NumbersOfRegisters(Legislation legislation, KeptCaseFacts kept) implements RegisterNumbers {

    @Override
    public List<RegisterDefinition> all() {
        return Arrays.stream(CaseRegister.values())
                .map(CaseRegister::definition)
                .toList();
    }

    @Override
    public RecordKind reads() {
        return RecordKind.PROCEEDING;
    }

    @Override
    public Found of(String slug, LocalDate day, List<Stored<?>> records) {
        RegisterDay register = CaseRegister.named(slug).orElseThrow().on(facts(records, legislation, kept), day);
        Set<RecordRef> sure = cases(register, true);
        Set<RecordRef> perhaps = cases(register, false);
        perhaps.removeAll(sure);
        return new Found(quantity(register.count()), sure, perhaps);
    }

    @Override
    public List<RegisterDefinition> drawn() {
        return Arrays.stream(CaseRegister.values())
                .filter(CaseRegister::drawsStages)
                .map(CaseRegister::definition)
                .toList();
    }

    @Override
    public Drawn drawn(String slug, LocalDate day, List<Stored<?>> records, Namer namer) {
        return way(slug, day, records)
                .map(way -> new Drawn(namer.say(way.note()), way.stagesIn(namer)))
                .orElseGet(() -> new Drawn("", List.of()));
    }

    @Override
    public Map<RecordRef, String> stages(String slug, LocalDate day, List<Stored<?>> records) {
        return way(slug, day, records).map(Grid.Way::each).orElse(Map.of());
    }

    /** Empty on a day on which nobody came anywhere. */
    private Optional<Grid.Way> way(String slug, LocalDate day, List<Stored<?>> records) {
        return CaseRegister.named(slug).orElseThrow().on(facts(records, legislation, kept), day).grids().stream()
                .flatMap(grid -> Stream.ofNullable(grid.way()))
                .findFirst();
    }

    /** What the cases among some records tell. */
    static ToldCases facts(List<Stored<?>> records, Legislation legislation, KeptCaseFacts kept) {
        SortedMap<RecordRef, Proceeding> cases = new TreeMap<>();
        Stored.only(records, Proceeding.class).forEach(one -> cases.put(one.address(), one.body()));
        return kept.of(cases, legislation.asItStands());
    }

    private static Set<RecordRef> cases(RegisterDay register, boolean sure) {
        return register.entries().stream()
                .filter(entry -> entry.isCounted() && entry.sure() == sure)
                .flatMap(entry -> entry.cases().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<Quantity> quantity(HowMany count) {
        if (count.most() == null) {
            return count.least() == 0 ? Optional.empty() : Optional.of(Quantity.parse(">=" + count.least()));
        }
        return Optional.of(
                count.most() == count.least()
                        ? Quantity.of(count.least())
                        : Quantity.parse(count.least() + ".." + count.most()));
    }
}
