package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khronika.pages.RecordPage.Bar;

/** Joins a charge to what it was requalified into: a bar that begins at the date at which another ended goes on from it. */
final class Bands {

    private Bands() {}

    /** The bars, in their order, as bands of one or more. */
    static List<List<Bar>> of(List<Bar> bars) {
        List<List<Bar>> bands = new ArrayList<>();
        for (Bar bar : bars) {
            bands.stream()
                    .filter(band -> Objects.equals(bar.from(), band.getLast().to()))
                    .findFirst()
                    .orElseGet(() -> {
                        List<Bar> begun = new ArrayList<>();
                        bands.add(begun);
                        return begun;
                    })
                    .add(bar);
        }
        return bands;
    }
}
