package org.khronika.figures;

import java.util.List;
import java.util.stream.Collectors;
import org.khronika.pages.DataField;

/** What the data file of figures has besides what all records have. */
final class FigureData {

    static final List<DataField<Figure>> COLUMNS = List.of(
            new DataField<>(
                    Figure.class,
                    "speaker",
                    (figure, namer) -> Point.speaker(figure, namer).text()),
            new DataField<>(
                    Figure.class,
                    "parts",
                    (figure, namer) -> figure.parts().stream()
                            .map(part -> (DataField.of(part.value()) + " " + namer.words(part.label())).strip())
                            .collect(Collectors.joining("; "))),
            new DataField<>(
                    Figure.class,
                    "parts_add_up",
                    (figure, _) -> figure.sumOfParts().isEmpty() ? "" : figure.partsAgree() ? "yes" : "no"),
            new DataField<>(
                    Figure.class, "speaker_on_record", (figure, namer) -> DataField.of(figure.speakers(), namer)));

    private FigureData() {}
}
