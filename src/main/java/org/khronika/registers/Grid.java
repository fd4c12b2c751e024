package org.khronika.registers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Chart;
import org.khronika.pages.Funnel;
import org.khronika.pages.Namer;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * A small table of counts.
 *
 * @param way how many came how far, to be drawn; null where it counts nothing of the kind
 */
record Grid(
        Sayable caption,
        List<? extends Sayable> head,
        List<Row> rows,
        @Nullable Way way) {

    /** One that is not drawn. */
    Grid(Sayable caption, List<? extends Sayable> head, List<Row> rows) {
        this(caption, head, rows, null);
    }

    /**
     * How many came at least as far as each stage, in their order.
     *
     * @param each how far each case came, stage by stage, as programs compare it
     */
    record Way(Sayable title, Sayable note, Map<? extends Sayable, HowMany> stages, Map<RecordRef, String> each) {

        Chart in(Namer namer) {
            return new Funnel(namer.say(title), namer.say(note), stagesIn(namer)).chart();
        }

        List<Funnel.Layer> stagesIn(Namer namer) {
            return stages.entrySet().stream()
                    .map(stage -> new Funnel.Layer(
                            namer.say(stage.getKey()),
                            namer.say(stage.getValue().figures()),
                            stage.getValue().least(),
                            Objects.requireNonNullElse(
                                    stage.getValue().most(), stage.getValue().least())))
                    .toList();
        }
    }

    /** One line of it, with the entries that it counts. */
    record Row(List<? extends Sayable> cells, List<Entry> behind) {}
}
