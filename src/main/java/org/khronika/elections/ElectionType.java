package org.khronika.elections;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.DataFields;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class ElectionType implements ShownType<Election> {

    @Override
    public boolean happensOnItsDay() {
        return true;
    }

    @Override
    public @Nullable PartialDate when(Election election) {
        return election.date();
    }

    @Override
    public @Nullable RecordRef where(Election election) {
        return election.place();
    }

    @Override
    public List<String> words(Election election) {
        return Stream.of(election.account(), election.system(), election.question(), election.obstacles())
                .filter(Objects::nonNull)
                .<String>map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public DataFields<Election> columnsBesides() {
        return new DataFields<>(Election.class)
                .inFile(
                        "called_by",
                        (e, namer) -> e.calledByOnRecord() == null
                                ? DataField.words(e.calledBy(), namer)
                                : DataField.of(e.calledByOnRecord(), namer))
                .inFile(
                        "results",
                        (e, namer) -> e.results().stream()
                                .map(result -> DataField.words(result.who(), namer)
                                        + (result.isTold() ? ": " + namer.words(namer.say(result.words())) : ""))
                                .collect(Collectors.joining("; ")))
                .inFile(
                        "observers",
                        (e, namer) -> e.observers().stream()
                                .map(watched -> DataField.words(watched.who(), namer)
                                        + (watched.assessment() == null
                                                ? ""
                                                : ": " + namer.words(watched.assessment())))
                                .collect(Collectors.joining("; ")))
                .inFile(
                        "elected",
                        (e, namer) -> e.elected().stream()
                                .map(result -> DataField.words(result.who(), namer)
                                        + (result.share() == null ? "" : " " + DataField.of(result.share())))
                                .collect(Collectors.joining("; ")));
    }

    @Override
    public List<? extends Sayable> doubts(Election election) {
        List<Sayable> doubts = new ArrayList<>();
        if (election.date() == null) {
            doubts.add(phrase("elections.doubt.undated"));
        }
        if (election.kind() == ElectionKind.REFERENDUM && election.question() == null) {
            doubts.add(phrase("elections.doubt.no-question"));
        }
        PartialDate called = election.calledOn();
        PartialDate held = election.date();
        if (called != null && held != null && held.isSurelyBefore(called)) {
            doubts.add(phrase("elections.doubt.called-after"));
        }
        long least = election.results().stream()
                .map(ElectionResult::share)
                .flatMap(Stream::ofNullable)
                .mapToLong(share -> share.least())
                .sum();
        if (least > 100) {
            doubts.add(phrase("elections.doubt.shares").with("n", least));
        }
        int seats = election.results().stream()
                .map(ElectionResult::seats)
                .flatMap(Stream::ofNullable)
                .mapToInt(Integer::intValue)
                .sum();
        if (election.seats() != null && seats > election.seats()) {
            doubts.add(phrase("elections.doubt.seats").with("n", seats).with("all", election.seats()));
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<Election> record, Namer namer) {
        return ElectionPage.of(record, namer);
    }
}
