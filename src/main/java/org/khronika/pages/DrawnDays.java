package org.khronika.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.values.PartialDate;

/** From when to when a drawing goes. */
public final class DrawnDays {

    /** Of those that end on one day, one that is told more exactly is later. */
    private static final Comparator<PartialDate> LAST = Comparator.comparing(
                    (PartialDate date) -> date.latest().orElseThrow())
            .thenComparing(date -> date.earliest().orElseThrow())
            .thenComparing(Comparator.reverseOrder());

    private DrawnDays() {}

    /** What the first of the bars begins with; a date that is open towards the past fades in from there. */
    public static PartialDate first(List<LaneBar> bars) {
        return first(bars.stream().map(LaneBar::from));
    }

    /** What the first of some dates begins with, as it is told: a month is no first day of it, and what is only about right stays so. */
    public static PartialDate first(Stream<PartialDate> dates) {
        return dates.map(PartialDate::beginning).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** What the last of the bars ends with. */
    public static PartialDate last(List<LaneBar> bars) {
        return bars.stream().map(bar -> bar.from().ending()).max(LAST).orElseThrow();
    }

    /** A drawing of what happened at one time each, with more of it in lanes under the others. */
    public static Lanes with(Lanes lanes, List<LaneBar> more, List<Mention> undated, String note) {
        List<LaneBar> bars = Stream.concat(lanes.bars().stream(), more.stream()).toList();
        return new Lanes(
                lanes.finding(),
                first(bars),
                last(bars),
                bars,
                lanes.ticks(),
                lanes.follows(),
                lanes.note().isEmpty() ? note : note.isEmpty() ? lanes.note() : lanes.note() + " " + note,
                Stream.concat(lanes.undated().stream(), undated.stream()).toList());
    }
}
