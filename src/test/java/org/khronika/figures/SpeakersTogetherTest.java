package org.khronika.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Kept;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;

/** A number that several state together is the number of each, and one of cases is not said to be one of complaints. */
class SpeakersTogetherTest {

    private static final List<RecordRef> AUTHORS =
            List.of(new RecordRef("KZ-O-2022-0001"), new RecordRef("KZ-O-2022-0002"));

    private static final Stored<Figure> TOGETHER = Kept.of(
            "KZ-F-2022-0001",
            Figure.class,
            Map.of(
                    "measure", "nets that were cut",
                    "value", ">=6",
                    "speaker", "«Маяк» and the union of net menders",
                    "speakerOnRecord", AUTHORS.getFirst().address(),
                    "togetherWith", List.of(AUTHORS.getLast().address())));

    @Test
    void eachOfThoseWhoStateItCanBeOpenedAndStandsInTheFile() {
        RecordPage page = new FigureType().page(TOGETHER, new PlainNamer());
        assertThat(page.facts())
                .filteredOn(fact -> fact.label().equals("Speaker"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.values())
                        .extracting(Mention::text)
                        .containsExactlyElementsOf(
                                AUTHORS.stream().map(RecordRef::address).toList()));
        assertThat(FigureData.COLUMNS.all())
                .filteredOn(column -> column.name().equals("speaker_on_record"))
                .singleElement()
                .satisfies(column -> assertThat(column.value().apply(TOGETHER.body(), new PlainNamer()))
                        .isEqualTo("KZ-O-2022-0001 KZ-O-2022-0002"));
    }

    @Test
    void noLinkLeadsToOneOfThemAlone() {
        assertThat(Point.speaker(TOGETHER.body(), new PlainNamer()))
                .isEqualTo(Mention.of("«Маяк» and the union of net menders"));
    }

    @Test
    void theStepOfANumberToldBesideItIsNotSaidToBeTheStepOfItsWhole() {
        assertThat(new FigureType().data())
                .filteredOn(column -> column.name().equals("of_step"))
                .singleElement()
                .satisfies(column -> assertThat(column.means().english()).contains("or a number told beside it"));
        RegisterPage page = new FunnelRegister().on(List.of(), Scope.on(LocalDate.of(2022, 12, 31)), new PlainNamer());
        assertThat(page.data().columns())
                .filteredOn(column -> column.name().equals("of_step"))
                .singleElement()
                .satisfies(column -> assertThat(column.means().english()).contains("or a number told beside it"));
    }

    @Test
    void aCaseThatWasTriedIsNotSaidToHaveBegunWithAComplaint() {
        Stored<Figure> cases = Kept.of(
                "KZ-F-2022-0002",
                Figure.class,
                Map.of(
                        "measure", "cases with a conviction",
                        "value", "=2",
                        "unit", "cases",
                        "asOf", "2022-02",
                        "speaker", "the update",
                        "scope", "cases; whether they began with a complaint is not said",
                        "series", "KZ-Q-2022-0001",
                        "step", "CONVICTED"));
        RegisterPage page =
                new FunnelRegister().on(List.of(cases), Scope.on(LocalDate.of(2022, 12, 31)), new PlainNamer());
        assertThat(page.sentence()).startsWith("One figure tells of a step between complaint and sentence.");
        assertThat(page.lines().getFirst().cells()).contains("cases; whether they began with a complaint is not said");
        assertThat(page.toString()).doesNotContain("how far complaints came");
    }
}
