package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khronika.pages.Lanes.LaneBar;

/** Joins a charge to what it was requalified into: a bar that begins at the date at which another ended goes on from it. */
final class Bands {

    private Bands() {}

    /** The bars, in their order, as bands of one or more. */
    static List<List<LaneBar>> of(List<LaneBar> bars) {
        List<List<LaneBar>> bands = new ArrayList<>();
        for (LaneBar bar : bars) {
            bands.stream()
                    .filter(band -> Objects.equals(bar.from(), band.getLast().to()))
                    .findFirst()
                    .orElseGet(() -> {
                        List<LaneBar> begun = new ArrayList<>();
                        bands.add(begun);
                        return begun;
                    })
                    .add(bar);
        }
        return bands;
    }
}
