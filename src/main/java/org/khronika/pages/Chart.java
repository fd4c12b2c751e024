package org.khronika.pages;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A drawing whose table says the same, laid out for a wide screen and for a phone. It says everything with words, place and length or with a pattern; colours
 * and shades only repeat it.
 *
 * @param name   what a saved picture is called after its page; before its hyphen, if it has one, is the class by which the sheets know it
 * @param title  what it shows
 * @param note   what it does not tell; may be empty
 * @param wide   for a wide screen, for print and to be saved
 * @param narrow for a phone
 */
public record Chart(String name, String title, String note, Sheet wide, Sheet narrow) {

    /** The sheet that a wide screen has room for. */
    public static final double WIDE = 840;
    /** The sheet that a phone has room for. */
    public static final double NARROW = 340;

    /**
     * Shapes and words at their places.
     *
     * @param ground the outline of the country under them, as the path of an SVG picture ({@code M}, {@code l} and {@code z}); empty for none
     */
    public record Sheet(
            double width,
            double height,
            String ground,
            List<Rectangle> marks,
            List<Circle> dots,
            List<Lettering> words) {

        /** Keeps its own lists. */
        public Sheet {
            marks = List.copyOf(marks);
            dots = List.copyOf(dots);
            words = List.copyOf(words);
        }

        /** One without ground and dots. */
        public Sheet(double width, double height, List<Rectangle> marks, List<Lettering> words) {
            this(width, height, "", marks, List.of(), words);
        }

        private Sheet named(UnaryOperator<String> text) {
            return new Sheet(
                    width,
                    height,
                    ground,
                    marks.stream()
                            .map(mark -> new Rectangle(
                                    mark.x(),
                                    mark.y(),
                                    mark.width(),
                                    mark.height(),
                                    mark.look(),
                                    mark.href(),
                                    text.apply(mark.says())))
                            .toList(),
                    dots,
                    words.stream()
                            .map(one ->
                                    new Lettering(one.x(), one.y(), one.anchor(), one.look(), text.apply(one.words())))
                            .toList());
        }
    }

    /**
     * A rectangle.
     *
     * @param href where on the page it leads; empty for nowhere
     * @param says what whoever follows it is told that it is; empty where it leads nowhere
     */
    public record Rectangle(double x, double y, double width, double height, String look, String href, String says) {

        /** Rounds: a tenth of a unit is fine enough. */
        public Rectangle {
            x = round(x);
            y = round(y);
            width = round(width);
            height = round(height);
        }

        /** One that leads nowhere. */
        public Rectangle(double x, double y, double width, double height, String look) {
            this(x, y, width, height, look, "", "");
        }
    }

    /** A dot that leads nowhere. */
    public record Circle(double x, double y, double radius) {}

    /** Words; {@code anchor} is start, middle or end. */
    public record Lettering(double x, double y, String anchor, String look, String words) {

        /** Rounds. */
        public Lettering {
            x = round(x);
            y = round(y);
        }
    }

    /** The same with every text put through a function: how names are withheld. */
    public Chart named(UnaryOperator<String> text) {
        return new Chart(name, text.apply(title), text.apply(note), wide.named(text), narrow.named(text));
    }

    /** The class by which the sheets know it. */
    public String look() {
        return name.split("-", 2)[0];
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
