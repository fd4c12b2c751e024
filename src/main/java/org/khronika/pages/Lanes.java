package org.khronika.pages;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Given;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/**
 * A proceeding, or the incidents of an episode, drawn on one time axis.
 *
 * @param finding what the drawing shows, as its title
 * @param bars    stretches of charges, measures and stages
 * @param ticks   the steps, by their number
 * @param follows how the finding follows from what is on record; null where it only names what is drawn
 * @param note    how the drawing is read; may be empty
 * @param undated what belongs to it and has no day, so that it cannot be drawn
 */
public record Lanes(
        String finding,
        PartialDate from,
        PartialDate to,
        List<LaneBar> bars,
        List<Tick> ticks,
        @Nullable Derived follows,
        String note,
        List<Mention> undated)
        implements Block {

    /** A page that an earlier version wrote says nothing under its drawing. */
    public Lanes {
        note = note == null ? "" : note;
        undated = Given.list(undated);
    }

    /** A drawing under which nothing is said. */
    public Lanes(
            String finding,
            PartialDate from,
            PartialDate to,
            List<LaneBar> bars,
            List<Tick> ticks,
            @Nullable Derived follows) {
        this(finding, from, to, bars, ticks, follows, "", List.of());
    }

    /** A drawing whose title names what is drawn. */
    public Lanes(String finding, PartialDate from, PartialDate to, List<LaneBar> bars, List<Tick> ticks) {
        this(finding, from, to, bars, ticks, null);
    }

    /** The same with every text put through a function, and every mention through another: how names are withheld. */
    public Lanes named(UnaryOperator<String> words, UnaryOperator<Mention> mention) {
        return new Lanes(
                words.apply(finding),
                from,
                to,
                bars.stream()
                        .map(bar -> new LaneBar(
                                bar.lane(),
                                bar.from(),
                                bar.to(),
                                bar.weight(),
                                words.apply(bar.label()),
                                bar.level(),
                                bar.what() == null ? null : mention.apply(bar.what())))
                        .toList(),
                ticks,
                follows == null ? null : follows.named(words, mention),
                words.apply(note),
                undated.stream().map(mention).toList());
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
     * @param what   the record that it is, to which it leads; null for a stretch of the case itself
     */
    public record LaneBar(
            String lane,
            PartialDate from,
            @Nullable PartialDate to,
            int weight,
            String label,
            int level,
            @JsonInclude(NON_NULL) @Nullable Mention what) {

        /** A stretch of the case itself. */
        public LaneBar(String lane, PartialDate from, @Nullable PartialDate to, int weight, String label, int level) {
            this(lane, from, to, weight, label, level, null);
        }

        /** What happened at one time, and the record that tells of it. */
        public static LaneBar at(PartialDate when, String lane, int weight, Mention what) {
            return new LaneBar(lane, when, when, weight, "", 0, what);
        }
    }

    /** A step on the axis. */
    public record Tick(int number, PartialDate when) {}
}
