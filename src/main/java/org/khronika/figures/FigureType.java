package org.khronika.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.records.DataField;
import org.khronika.records.Mention;
import org.khronika.records.Namer;
import org.khronika.records.Notes;
import org.khronika.records.PageBuilder;
import org.khronika.records.RecordPage;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

@Component
class FigureType implements RecordType<Figure> {

    @Override
    public RecordKind kind() {
        return RecordKind.FIGURE;
    }

    @Override
    public Class<Figure> bodyType() {
        return Figure.class;
    }

    @Override
    public String explanation() {
        return "A number that somebody states, with its speaker, its date and its parts.";
    }

    @Override
    public List<DataField<Figure>> data() {
        return List.of(
                new DataField<>(
                        "value", "The number, as a code (see below).", (figure, _) -> DataField.of(figure.value())),
                new DataField<>(
                        "of",
                        "The whole that it is out of, as a code (see below).",
                        (figure, _) -> DataField.of(figure.of())));
    }

    @Override
    public String title(Figure figure) {
        String value = figure.valueInWords(Locale.ENGLISH);
        String whole = figure.of() == null ? "" : " of " + figure.of().inWords(Locale.ENGLISH);
        String unit = "percent".equals(figure.unit()) ? " per cent:" : "";
        String title = value + whole + unit + " " + figure.measure();
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    @Override
    public @Nullable PartialDate when(Figure figure) {
        return figure.asOf();
    }

    @Override
    public List<String> words(Figure figure) {
        return List.of(figure.speaker());
    }

    @Override
    public List<String> doubts(Figure figure) {
        List<String> doubts = new ArrayList<>();
        if (!figure.partsAgree()) {
            doubts.add(sumInWords(figure));
        }
        if (figure.asOf() == null) {
            doubts.add("A figure carries its date: this one has none.");
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<Figure> record, Namer namer) {
        Figure figure = record.body();
        PageBuilder page = new PageBuilder("Figure stated by others", title(figure), namer)
                .state(
                        "Stated by " + figure.speaker() + ".",
                        figure.asOf() == null ? "" : "As of " + figure.asOf().inWords(Locale.ENGLISH) + ".")
                .when(figure.asOf())
                .fact(
                        "Speaker",
                        figure.speakerOnRecord() == null
                                ? List.of(Mention.of(namer.words(figure.speaker())))
                                : List.of(namer.mention(figure.speakerOnRecord())),
                        figure.speakerKind().label())
                .fact("As of", figure.asOf() == null ? null : figure.asOf().inWords(Locale.ENGLISH))
                .fact("Value", figure.valueInWords(Locale.ENGLISH))
                .fact("Out of", figure.of() == null ? null : figure.of().inWords(Locale.ENGLISH))
                .fact("Unit", figure.unit())
                .prose(figure.context());
        if (!figure.parts().isEmpty()) {
            page.fact(
                    "Parts",
                    figure.parts().stream()
                            .map(part ->
                                    Mention.of(part.value().inWords(Locale.ENGLISH) + " " + namer.words(part.label())))
                            .toList(),
                    sumInWords(figure));
        }
        return page.build(new Notes(record.citations(), namer));
    }

    private static String sumInWords(Figure figure) {
        String sum =
                figure.sumOfParts().map(total -> total.inWords(Locale.ENGLISH)).orElse("");
        String value = figure.valueInWords(Locale.ENGLISH);
        return figure.partsAgree()
                ? "Added up, the parts make %s, as stated.".formatted(sum)
                : "Added up, the parts make %s; the speaker states %s.".formatted(sum, value);
    }
}
