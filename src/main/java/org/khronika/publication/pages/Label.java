package org.khronika.publication.pages;

/** Words on a drawing; {@code anchor} is start, middle or end. */
public record Label(double x, double y, String anchor, String look, String words) {

    /** Rounds: a tenth of a unit is fine enough. */
    public Label {
        x = round(x);
        y = round(y);
    }

    static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
