package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
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
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class LawType implements ShownType<Law> {

    @Override
    public @Nullable PartialDate when(Law law) {
        return dated(law);
    }

    /** The day of its last stage; what others answered to it is none. */
    static @Nullable PartialDate dated(Law law) {
        return law.stages().stream()
                .filter(stage -> stage.stage().family() != StageKind.Family.ANSWER)
                .map(LawStage::when)
                .filter(Objects::nonNull)
                .<PartialDate>map(Objects::requireNonNull)
                .max(PartialDate::compareTo)
                .orElse(law.adopted());
    }

    @Override
    public List<String> words(Law law) {
        List<String> words = new ArrayList<>(law.articles());
        Stream.of(law.russian(), law.kazakh(), law.number(), law.account())
                .filter(Objects::nonNull)
                .forEach(words::add);
        law.concerns().forEach(concern -> words.add(concern.says()));
        return words;
    }

    @Override
    public DataFields<Law> columnsBesides() {
        return new DataFields<>(Law.class)
                .inFile("articles", law -> String.join(" ", law.articles()))
                .inFile(
                        "stages",
                        law -> law.stages().stream()
                                .map(stage -> DataField.of(stage.stage()) + ":" + DataField.of(stage.when()))
                                .collect(Collectors.joining(" ")))
                .inFile(
                        "stages_in_words",
                        (law, namer) -> law.stages().stream()
                                .map(stage ->
                                        namer.words(LawStory.told(stage, namer).english())
                                                + (stage.detail() == null ? "" : ": " + namer.words(stage.detail())))
                                .collect(Collectors.joining("; ")))
                .inFile(
                        "provisions_of_concern",
                        law -> String.valueOf(law.concerns().size()))
                .inFile(
                        "of_concern",
                        (law, namer) -> law.concerns().stream()
                                .map(concern -> namer.words(concern.says())
                                        + (concern.because() == null ? "" : " – " + namer.words(concern.because())))
                                .collect(Collectors.joining("; ")))
                .inFile(
                        "promises",
                        law -> law.promises().stream()
                                .map(promise -> DataField.of(promise.state()))
                                .collect(Collectors.joining(" ")))
                .inFile(
                        "promised",
                        (law, namer) -> law.promises().stream()
                                .map(promise -> namer.words(promise.what()))
                                .collect(Collectors.joining("; ")));
    }

    @Override
    public List<? extends Sayable> doubts(Law law) {
        List<Phrase> doubts = new ArrayList<>();
        for (int at = 1; at < law.stages().size(); at++) {
            PartialDate before = law.stages().get(at - 1).when();
            PartialDate here = law.stages().get(at).when();
            if (before != null && here != null && here.isSurelyBefore(before)) {
                doubts.add(phrase("legislation.doubt.stage-before")
                        .with("number", at + 1)
                        .with("stage", law.stages().get(at).stage())
                        .with("above", at));
            }
        }
        for (String article : law.articles()) {
            if (Legislation.pack().wordings(article).isEmpty()) {
                doubts.add(phrase("legislation.doubt.no-such-article").with("article", article));
            }
        }
        PartialDate adopted = law.adopted();
        if (adopted != null) {
            law.stages().stream()
                    .filter(stage -> stage.stage() == StageKind.ADOPTED && stage.when() != null)
                    .filter(stage -> !Adoption.mayBe(Objects.requireNonNull(stage.when()), adopted))
                    .forEach(stage -> doubts.add(
                            phrase("legislation.doubt.adopted-on-another-day").with("day", adopted)));
        }
        if (law.kind() == LawKind.LAW && !law.stages().isEmpty() && !isDecided(law)) {
            doubts.add(phrase("legislation.doubt.not-adopted"));
        }
        if (law.stages().isEmpty() && law.kind() != LawKind.PROVISION) {
            doubts.add(phrase("legislation.doubt.no-stage"));
        }
        return doubts;
    }

    private static boolean isDecided(Law law) {
        return law.adopted() != null
                || law.inForceFrom() != null
                || law.stages().stream()
                        .map(LawStage::stage)
                        .anyMatch(stage -> stage.enacts()
                                || stage == StageKind.AMENDED
                                || stage.family() == StageKind.Family.IN_FORCE);
    }

    @Override
    public RecordPage page(Stored<Law> record, Namer namer) {
        return LawPage.of(record, namer);
    }

    /** The last day for which a law says how it stands; far ahead where it has no day. */
    static LocalDate lastDay(Law law) {
        return LawCourse.lastDay(law).orElse(LocalDate.of(2999, 12, 31));
    }
}
