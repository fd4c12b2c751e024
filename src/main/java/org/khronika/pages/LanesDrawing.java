package org.khronika.pages;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;

/**
 * A proceeding's lanes as shapes on a sheet, ready to be written as SVG. Colours and weights are classes, so the sheet follows
 * the page's theme and needs no inline style.
 *
 * @param description for who cannot see it: what it shows, and where the same facts stand in words
 * @param lines       the grid, thin bars and the line of the day that it speaks of
 * @param paths       charges, with their bends
 * @param boxes       bars; the end of one whose date is not known exactly fades
 * @param texts       names of lanes, dates and labels
 * @param dots        the steps, by their number
 */
public record LanesDrawing(
        double width,
        double height,
        String description,
        List<Line> lines,
        List<Path> paths,
        List<Box> boxes,
        List<Text> texts,
        List<Dot> dots) {

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** The drawing of the lanes, with words in a language. */
    public static LanesDrawing of(Lanes lanes, Language language) {
        return new LanesPlan(lanes, language).draw();
    }

    /** A straight line. */
    public record Line(double x1, double y1, double x2, double y2, String look) {

        /** Rounds: a tenth of a pixel is fine enough. */
        public Line {
            x1 = round(x1);
            y1 = round(y1);
            x2 = round(x2);
            y2 = round(y2);
        }
    }

    /** A curve, as SVG path data. */
    public record Path(String data, String look) {}

    /**
     * A rectangle.
     *
     * @param fade the id of the gradient that fills it; empty when its look does
     * @param leads to which record it leads; null for none
     */
    public record Box(
            double x,
            double y,
            double width,
            double height,
            String look,
            String fade,
            @Nullable Mention leads) {

        /** One that leads nowhere. */
        public Box(double x, double y, double width, double height, String look, String fade) {
            this(x, y, width, height, look, fade, null);
        }

        /** Rounds. */
        public Box {
            x = round(x);
            y = round(y);
            width = round(width);
            height = round(height);
        }

        /** The value of its fill, on a page where the gradients of this drawing have that before their names; empty leaves it to the look. */
        public String fill(String id) {
            return fade.isEmpty() ? "" : "url(#" + id + fade + ")";
        }
    }

    /** Words; {@code anchor} is start, middle or end. */
    public record Text(double x, double y, String anchor, String look, String words) {

        /** Rounds. */
        public Text {
            x = round(x);
            y = round(y);
        }

        /** The code at the end, in brackets, that stands smaller beside the words: " (CC 272)"; empty for none. */
        public String code() {
            return CODE.matcher(words)
                    .results()
                    .map(found -> found.group())
                    .findFirst()
                    .orElse("");
        }

        /** The words without that code. */
        public String plain() {
            return words.substring(0, words.length() - code().length());
        }

        private static final Pattern CODE = Pattern.compile(" \\(\\p{Lu}{2,4} [^()]*(\\([^()]*\\)[^()]*)*\\)$");
    }

    /** A step. */
    public record Dot(double x, double y, int number) {

        /** Rounds. */
        public Dot {
            x = round(x);
            y = round(y);
        }
    }
}
