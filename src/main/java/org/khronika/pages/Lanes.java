package org.khronika.pages;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/**
 * A proceeding, or a series of incidents, drawn on one time axis.
 *
 * @param finding what the drawing shows, as its title
 * @param bars    stretches of charges, measures and stages
 * @param ticks   the steps, by their number
 * @param follows how the finding follows from what is on record; null where it only names what is drawn
 */
public record Lanes(
        String finding,
        PartialDate from,
        PartialDate to,
        List<LaneBar> bars,
        List<Tick> ticks,
        @Nullable Derived follows)
        implements Block {

    /** A drawing whose title names what is drawn. */
    public Lanes(String finding, PartialDate from, PartialDate to, List<LaneBar> bars, List<Tick> ticks) {
        this(finding, from, to, bars, ticks, null);
    }

    /** Whether it draws how a case stands: charges, measures, stages. */
    public boolean isOfACase() {
        return bars.isEmpty()
                || bars.stream().anyMatch(bar -> CaseLane.of(bar.lane()).isPresent());
    }

    /** Whether something in it has no first day, so that it may have been before the first day that is drawn. */
    boolean mayBeginEarlier() {
        return Stream.concat(bars.stream().map(LaneBar::from), ticks.stream().map(Tick::when))
                .anyMatch(when -> when.earliest().isEmpty());
    }

    /** Its shapes, in English. */
    public LanesDrawing drawing() {
        return drawing(Language.english());
    }

    /** Its shapes, with words in a language. */
    public LanesDrawing drawing(Language language) {
        return LanesDrawing.of(this, language);
    }

    /**
     * A stretch of time in a lane.
     *
     * @param lane   of a case the code of a {@link CaseLane}; of anything else the name of its lane
     * @param from   when it began, as precisely as is known
     * @param to     when it ended; null when it still lasts
     * @param weight 1 (light) to 4 (heavy)
     * @param label  short, on or over the bar
     * @param level  in the lane of charges: a higher charge stands higher; 0 is the lowest
     */
    public record LaneBar(
            String lane, PartialDate from, @Nullable PartialDate to, int weight, String label, int level) {}

    /** A step on the axis. */
    public record Tick(int number, PartialDate when) {}
}
