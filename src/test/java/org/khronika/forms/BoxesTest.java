package org.khronika.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.incidents.Act;
import org.khronika.incidents.Incident;
import org.khronika.records.Question;
import org.khronika.records.Shape;

/** Boxes to tick, of which a phone should not show four screens. */
class BoxesTest {

    private static FormView.Field field(String name, List<String> chosen, List<String> problems, boolean focus) {
        Question question = Shape.of(Incident.class).questions().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new FormView.Field(
                question, name, "", chosen, "", List.of(), List.of(), problems, List.of(), List.of(), List.of(), focus);
    }

    private static List<String> inSight(Boxes boxes) {
        return boxes.inSight().stream().map(box -> box.option().value()).toList();
    }

    private static List<String> folded(Boxes boxes) {
        return boxes.folded().values().stream()
                .flatMap(List::stream)
                .map(box -> box.option().value())
                .toList();
    }

    @Test
    void ofALongListWhatIsChosenStaysInSightAndTheRestIsFolded() {
        Boxes boxes =
                field("acts", List.of("BEATING", "DETENTION"), List.of(), false).boxes();

        assertThat(inSight(boxes)).containsExactly("BEATING", "DETENTION");
        assertThat(folded(boxes)).hasSize(Act.values().length - 2).doesNotContain("BEATING", "DETENTION");
        assertThat(boxes.open()).isFalse();
    }

    @Test
    void aLongListIsFoldedUnderHeadings() {
        Boxes boxes = field("acts", List.of(), List.of(), false).boxes();

        assertThat(boxes.inSight()).isEmpty();
        assertThat(boxes.folded().keySet())
                .startsWith("Violence", "Detention and movement", "Prosecution and penalties")
                .endsWith("Other")
                .doesNotContain("");
    }

    @Test
    void inAnOpenListABoxStaysWhereItWasTicked() {
        Boxes boxes = field("acts", List.of("BEATING"), List.of(), true).boxes();

        assertThat(boxes.open()).isTrue();
        assertThat(boxes.inSight()).isEmpty();
        assertThat(boxes.folded().get("Violence"))
                .filteredOn(Boxes.Box::chosen)
                .extracting(box -> box.option().value())
                .containsExactly("BEATING");
    }

    @Test
    void whatIsWrongIsNotHidden() {
        assertThat(field("acts", List.of(), List.of("Say what was done."), false)
                        .boxes()
                        .open())
                .isTrue();
    }

    @Test
    void aShortListIsNotFolded() {
        Boxes boxes = field("freedoms", List.of(), List.of(), false).boxes();

        assertThat(boxes.inSight()).hasSizeGreaterThan(3);
        assertThat(boxes.folded()).isEmpty();
    }

    @Test
    void aBoxHasTheSameNameWhereverItStands() {
        String inSight = field("acts", List.of("BEATING"), List.of(), false)
                .boxes()
                .inSight()
                .getFirst()
                .id();
        Boxes none = field("acts", List.of(), List.of(), false).boxes();

        assertThat(none.folded().get("Violence"))
                .filteredOn(box -> box.option().value().equals("BEATING"))
                .extracting(Boxes.Box::id)
                .containsExactly(inSight);
    }
}
