package org.khronika.figures;

import java.util.List;
import java.util.stream.Collectors;
import org.khronika.pages.DataField;

/** What the data file of figures has besides what all records have. */
final class FigureData {

    static final List<DataField<Figure>> COLUMNS = List.of(
            new DataField<>(
                    "speaker",
                    "Who states it, in words.",
                    (figure, namer) -> Point.speaker(figure, namer).text()),
            new DataField<>(
                    "parts",
                    "Its parts, each as code and label, separated by semicolons.",
                    (figure, namer) -> figure.parts().stream()
                            .map(part -> (DataField.of(part.value()) + " " + namer.words(part.label())).strip())
                            .collect(Collectors.joining("; "))),
            new DataField<>(
                    "parts_add_up",
                    "Whether the parts can make the number: yes, no; empty without parts, and where they overlap.",
                    (figure, _) -> figure.sumOfParts().isEmpty() ? "" : figure.partsAgree() ? "yes" : "no"),
            new DataField<>(
                    "speaker_on_record",
                    "The address of the speaker; of several who state it together, the addresses separated by blanks.",
                    (figure, namer) -> DataField.of(figure.speakers(), namer)));

    private FigureData() {}
}
