package org.khronika.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Scanner;
import javax.imageio.ImageIO;
import org.khronika.pages.Chart;
import org.khronika.pages.DrawnInProse;
import org.khronika.pages.Lanes;
import org.khronika.pages.LanesDrawing;
import org.khronika.words.Language;

/**
 * A drawing of a page as a picture (PNG), for files that show no SVG. It has the shapes, the places and the words of the drawing, and works out nothing.
 *
 * @param bytes  of the picture
 * @param width  in the units of the drawing
 * @param height in the same
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record DrawnPicture(byte[] bytes, double width, double height) {

    private static final double SCALE = 2;
    private static final double MARGIN = 8;

    /** The picture, with words in a language. */
    static DrawnPicture of(DrawnInProse drawn, Language language) {
        Chart chart = drawn.chart();
        Lanes lanes = drawn.lanes();
        if (chart != null) {
            Pen pen = new Pen(chart.wide().width(), chart.wide().height());
            ground(chart.wide().ground(), pen);
            chart.wide().dots().forEach(dot -> dot(dot, pen));
            chart.wide().marks().forEach(mark -> mark(mark, pen));
            chart.wide().words().forEach(words -> words(words, chart.look(), pen));
            return pen.picture();
        }
        if (lanes == null) {
            throw new IllegalArgumentException("A drawing without shapes: " + drawn.title());
        }
        LanesDrawing drawing = lanes.drawing(language);
        Pen pen = new Pen(drawing.width(), drawing.height());
        lanes(drawing, pen);
        return pen.picture();
    }

    private static void ground(String outline, Pen pen) {
        if (!outline.isEmpty()) {
            Path2D land = path(outline);
            pen.fill(land, SheetColour.PAPER_2.opaque());
            pen.stroke(land, SheetColour.RULE_2, 1);
        }
    }

    private static void dot(Chart.Circle dot, Pen pen) {
        double across = 2 * dot.radius();
        Ellipse2D circle = new Ellipse2D.Double(dot.x() - dot.radius(), dot.y() - dot.radius(), across, across);
        pen.fill(circle, SheetColour.ACCENT.opaque());
        pen.stroke(circle, SheetColour.PAPER, 1.5f);
    }

    private static void mark(Chart.Rectangle mark, Pen pen) {
        Rectangle2D box = new Rectangle2D.Double(mark.x(), mark.y(), mark.width(), mark.height());
        switch (mark.look()) {
            case "bar", "now", "s4" -> pen.fill(box, SheetColour.WEIGHT_4.opaque());
            case "s1" -> pen.fill(box, SheetColour.WEIGHT_1.opaque());
            case "s2" -> pen.fill(box, SheetColour.WEIGHT_2.opaque());
            case "s3" -> pen.fill(box, SheetColour.WEIGHT_3.opaque());
            case "perhaps" -> pen.fill(box, SheetColour.RULE_2.opaque());
            case "month" -> pen.fill(box, SheetColour.PAPER_2.opaque());
            case "before" -> pen.stroke(box, SheetColour.WEIGHT_4, 1.2f);
            case "hatch" -> pen.hatch(box);
            default -> pen.fill(box, SheetColour.INK.opaque());
        }
    }

    private static void words(Chart.Lettering words, String chart, Pen pen) {
        String look = words.look();
        double size = switch (chart) {
            case "funnel" -> 14;
            case "periods" -> 13;
            case "map" -> look.equals("on") ? 15.2 : 17.6;
            case "calendar" -> look.startsWith("tiny") ? 7.5 : look.startsWith("less") ? 9.5 : 11;
            default -> 11.5;
        };
        boolean strong = look.contains("strong") || (chart.equals("calendar") && !look.equals("t2"));
        SheetColour colour = look.endsWith("on") && !look.endsWith("strong") ? SheetColour.PAPER : SheetColour.INK;
        pen.write(words.words(), words.x(), words.y(), words.anchor(), size, strong, colour);
    }

    private static void lanes(LanesDrawing drawing, Pen pen) {
        for (LanesDrawing.Line line : drawing.lines()) {
            Line2D drawn = new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2());
            switch (line.look()) {
                case "grid" -> pen.stroke(drawn, SheetColour.RULE, 0.5f);
                case "grid quarter" -> pen.stroke(drawn, SheetColour.RULE, 1);
                case "pin" -> pen.stroke(drawn, SheetColour.INK_2, 1);
                case "now" -> pen.stroke(drawn, SheetColour.ACCENT, 2);
                case "stage early" -> pen.dashes(drawn);
                default -> pen.stroke(drawn, SheetColour.INK, 2);
            }
        }
        for (LanesDrawing.Path path : drawing.paths()) {
            int weight = path.look().charAt("band w".length()) - '0';
            pen.stroke(path(path.data()), SheetColour.weight(weight), 6 + 2f * weight);
        }
        for (LanesDrawing.Box box : drawing.boxes()) {
            Rectangle2D shape = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
            if (!box.fade().isEmpty()) {
                pen.fade(shape, box.fade());
            } else if (box.look().equals("now")) {
                pen.fill(shape, SheetColour.ACCENT.opaque());
            } else if (!box.look().equals("hit")) {
                pen.fill(shape, SheetColour.weight(box.look().charAt(1) - '0').opaque());
            }
        }
        for (LanesDrawing.Text text : drawing.texts()) {
            boolean strong = text.look().equals("strong");
            pen.write(
                    text.words(),
                    text.x(),
                    text.y(),
                    text.anchor(),
                    strong ? 13 : 12.5,
                    strong || text.look().equals("label") || text.look().equals("on"),
                    text.look().equals("on") ? SheetColour.PAPER : SheetColour.INK);
        }
        for (LanesDrawing.Dot dot : drawing.dots()) {
            Ellipse2D circle = new Ellipse2D.Double(dot.x() - 12.5, dot.y() - 12.5, 25, 25);
            pen.fill(circle, Color.WHITE);
            pen.stroke(circle, SheetColour.INK, 1);
            pen.write(Integer.toString(dot.number()), dot.x(), dot.y() + 4.4, "middle", 12, true, SheetColour.INK);
        }
    }

    /** A path as the plan of lanes writes it: M to its beginning, H along, C bending; or as an outline of a country: l to the next point from the last, z back. */
    private static Path2D path(String data) {
        Path2D path = new Path2D.Double();
        try (Scanner parts = new Scanner(data.replaceAll("([A-Za-z])", " $1 "))) {
            while (parts.hasNext()) {
                switch (parts.next()) {
                    case "M" -> path.moveTo(next(parts), next(parts));
                    case "l" -> along(parts, path);
                    case "z" -> path.closePath();
                    case "H" -> path.lineTo(next(parts), path.getCurrentPoint().getY());
                    case "C" ->
                        path.curveTo(next(parts), next(parts), next(parts), next(parts), next(parts), next(parts));
                    default -> throw new IllegalArgumentException("A path that no drawing writes: " + data);
                }
            }
        }
        return path;
    }

    private static void along(Scanner parts, Path2D path) {
        while (parts.hasNext("-?[0-9.]+")) {
            Point2D from = path.getCurrentPoint();
            path.lineTo(from.getX() + next(parts), from.getY() + next(parts));
        }
    }

    private static double next(Scanner parts) {
        return Double.parseDouble(parts.next());
    }

    /** Draws on a sheet of its own. */
    private static final class Pen {

        private final double width;
        private final double height;
        private final BufferedImage image;
        private final Graphics2D sheet;

        Pen(double width, double height) {
            this.width = width + 2 * MARGIN;
            this.height = height + 2 * MARGIN;
            this.image = new BufferedImage(
                    (int) Math.ceil(this.width * SCALE),
                    (int) Math.ceil(this.height * SCALE),
                    BufferedImage.TYPE_INT_RGB);
            this.sheet = image.createGraphics();
            sheet.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            sheet.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            sheet.setColor(Color.WHITE);
            sheet.fillRect(0, 0, image.getWidth(), image.getHeight());
            sheet.scale(SCALE, SCALE);
            sheet.translate(MARGIN, MARGIN);
        }

        void fill(Shape shape, Color colour) {
            sheet.setPaint(colour);
            sheet.fill(shape);
        }

        void stroke(Shape shape, SheetColour colour, float width) {
            sheet.setPaint(colour.opaque());
            sheet.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            sheet.draw(shape);
        }

        void dashes(Shape shape) {
            sheet.setPaint(SheetColour.RULE_2.opaque());
            sheet.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 3}, 0));
            sheet.draw(shape);
        }

        /** What may be, and what certainly is not yet or no longer, by the name of its gradient: {@code fade-in-3}. */
        void fade(Rectangle2D shape, String fade) {
            SheetColour colour = SheetColour.weight(fade.charAt(fade.length() - 1) - '0');
            Color none = colour.faint(0);
            float from = (float) shape.getMinX();
            float to = (float) shape.getMaxX();
            if (fade.startsWith("perhaps")) {
                sheet.setPaint(colour.faint(0.35));
            } else if (fade.startsWith("fade-in")) {
                sheet.setPaint(new GradientPaint(from, 0, none, to, 0, colour.opaque()));
            } else {
                sheet.setPaint(new GradientPaint(from, 0, colour.opaque(), to, 0, none));
            }
            sheet.fill(shape);
        }

        void hatch(Rectangle2D box) {
            Shape before = sheet.getClip();
            sheet.clip(box);
            for (double x = box.getMinX() - box.getHeight(); x < box.getMaxX(); x += 7) {
                stroke(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getMinY()), SheetColour.INK, 1.2f);
            }
            sheet.setClip(before);
        }

        void write(String words, double x, double y, String anchor, double size, boolean strong, SheetColour colour) {
            GlyphFace face = strong ? GlyphFace.STRONG : GlyphFace.REGULAR;
            double wide = face.widthOf(words, size);
            double left = switch (anchor) {
                case "middle" -> x - wide / 2;
                case "end" -> x - wide;
                default -> x;
            };
            Shape shape = AffineTransform.getTranslateInstance(left, y).createTransformedShape(face.shape(words, size));
            fill(shape, colour.opaque());
        }

        DrawnPicture picture() {
            sheet.dispose();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try {
                ImageIO.write(image, "png", bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new DrawnPicture(bytes.toByteArray(), width, height);
        }
    }
}
