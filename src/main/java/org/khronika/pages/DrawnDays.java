package org.khronika.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.values.PartialDate;

/** From which day to which a drawing goes. */
public final class DrawnDays {

    private DrawnDays() {}

    /** The first day that any date has; one that is open towards the past fades in from there. */
    public static PartialDate first(List<LaneBar> bars) {
        return PartialDate.of(bars.stream()
                .flatMap(bar -> bar.from().earliest().or(bar.from()::latest).stream())
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    /** The last day that any date has. */
    public static PartialDate last(List<LaneBar> bars) {
        return PartialDate.of(bars.stream()
                .flatMap(bar -> bar.from().latest().or(bar.from()::earliest).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow());
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
