package org.khronika.figures;

import java.util.stream.Collectors;
import org.khronika.pages.DataField;
import org.khronika.pages.DataFields;

/** What the data file of figures has besides what all records have. */
final class FigureData {

    static final DataFields<Figure> COLUMNS = new DataFields<>(Figure.class)
            .inFile("speaker", (figure, namer) -> Point.speaker(figure, namer).text())
            .inFile(
                    "parts",
                    (figure, namer) -> figure.parts().stream()
                            .map(part -> (DataField.of(part.value()) + " " + namer.words(part.label())).strip())
                            .collect(Collectors.joining("; ")))
            .inFile("parts_add_up", figure -> figure.sumOfParts().isEmpty() ? "" : figure.partsAgree() ? "yes" : "no")
            .inFile("speaker_on_record", Figure::speakers);

    private FigureData() {}
}
