package org.khronika.figures;

import java.util.List;
import java.util.stream.Collectors;
import org.khronika.pages.DataField;

/** What the data file of figures has besides what all records have. */
final class FigureData {

    static final List<DataField<Figure>> COLUMNS = List.of(
            new DataField<>("measure", "What is counted.", (figure, namer) -> namer.words(figure.measure())),
            new DataField<>("value", "The number, as a code (see below).", (figure, _) -> DataField.of(figure.value())),
            new DataField<>(
                    "of",
                    "The whole that it is out of, as a code (see below); where of_what says something, no whole, but a number told beside it.",
                    (figure, _) -> DataField.of(figure.of())),
            new DataField<>(
                    "of_what",
                    "What that counts, where it is something else than the number does: then it is no whole of it.",
                    (figure, namer) -> DataField.words(figure.ofWhat(), namer)),
            new DataField<>(
                    "stated",
                    "The words of the speaker, where they give no number.",
                    (figure, namer) -> DataField.words(figure.stated(), namer)),
            new DataField<>(
                    "unit",
                    "What the number is a number of: people, cases, percent, EUR.",
                    (figure, namer) -> DataField.words(figure.unit(), namer)),
            new DataField<>(
                    "scope",
                    "What it counts in, where that is another than its series says.",
                    (figure, namer) -> DataField.words(figure.scope(), namer)),
            new DataField<>(
                    "speaker",
                    "Who states it, in words.",
                    (figure, namer) -> Point.speaker(figure, namer).text()),
            new DataField<>(
                    "speaker_on_record",
                    "The address of the speaker; of several who state it together, the addresses separated by blanks.",
                    (figure, namer) -> DataField.of(figure.speakers(), namer)),
            new DataField<>(
                    "speaker_kind",
                    "What the speaker is: official, ngo, party, international, media or unattributed.",
                    (figure, _) -> DataField.of(figure.speakerKind())),
            new DataField<>("stated_on", "When it was said, in EDTF.", (figure, _) -> DataField.of(figure.statedOn())),
            new DataField<>(
                    "series",
                    "The series that it is a point of, by its address.",
                    (figure, namer) -> DataField.of(figure.series(), namer)),
            new DataField<>(
                    "step",
                    "In a series from complaint to sentence, what it counts: received, investigated, closed, charged, tried, convicted.",
                    (figure, _) -> DataField.of(figure.step())),
            new DataField<>(
                    "of_step",
                    "The same for the number in of, whether that is the whole or a number told beside it.",
                    (figure, _) -> DataField.of(figure.ofStep())),
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
                    "about",
                    "The records that it speaks of, by their addresses.",
                    (figure, namer) -> DataField.of(figure.about(), namer)));

    private FigureData() {}
}
