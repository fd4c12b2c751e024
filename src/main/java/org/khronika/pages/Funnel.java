package org.khronika.pages;

import java.util.ArrayList;
import java.util.List;
import org.khronika.pages.Chart.Lettering;
import org.khronika.pages.Chart.Rectangle;
import org.khronika.pages.Chart.Sheet;

/**
 * How many came at least as far as each stage of a way, drawn as bars of one scale. What is certain is drawn full; what the sources leave open is drawn
 * faintly behind it.
 *
 * @param title what the bars count
 * @param note  what they do not tell
 */
public record Funnel(String title, String note, List<Layer> stages) {

    private static final double NAMES = 210;
    private static final double FIGURES = 130;
    private static final double BAR = 20;

    /**
     * A stage of the way.
     *
     * @param figure how many, as a table says it
     * @param most   how many it can be; the same as the least where that is certain
     */
    public record Layer(String name, String figure, long least, long most) {}

    /** The drawing: on a wide screen and in print names beside the bars, on a phone above them. */
    public Chart chart() {
        return new Chart("funnel", title, note, drawn(Chart.WIDE, NAMES, 30, 15), drawn(Chart.NARROW, 0, 48, -6));
    }

    private Sheet drawn(double width, double left, double step, double name) {
        long all = stages.stream().mapToLong(Layer::most).max().orElse(1);
        double scale = (width - left - FIGURES) / Math.max(1, all);
        double first = name < 0 ? 20 : 4;
        List<Rectangle> bars = new ArrayList<>();
        List<Lettering> words = new ArrayList<>();
        for (int n = 0; n < stages.size(); n++) {
            Layer stage = stages.get(n);
            double y = first + step * n;
            if (stage.most() > stage.least()) {
                bars.add(new Rectangle(left, y, stage.most() * scale, BAR, "perhaps"));
            }
            bars.add(new Rectangle(left, y, stage.least() * scale, BAR, "bar"));
            words.add(new Lettering(0, y + name, "start", "", stage.name()));
            words.add(new Lettering(left + stage.most() * scale + 6, y + BAR - 5, "start", "strong", stage.figure()));
        }
        return new Sheet(width, first + step * stages.size(), bars, words);
    }
}
