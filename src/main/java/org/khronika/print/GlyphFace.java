package org.khronika.print;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/**
 * The letters of our own fonts as shapes, so that a picture is the same on every machine and needs no font of it. What the serif has no letter of is set in
 * another face.
 */
final class GlyphFace {

    /** The serif as it stands in a text. */
    static final GlyphFace REGULAR = new GlyphFace("source-serif-4-regular");
    /** The serif for what stands out. */
    static final GlyphFace STRONG = new GlyphFace("source-serif-4-semibold");

    private final List<TrueTypeFont> fonts;

    private GlyphFace(String file) {
        this.fonts = List.of(font(file), font("dejavu-sans"));
    }

    private static TrueTypeFont font(String file) {
        try (var stream = new ClassPathResource("print/fonts/" + file + ".ttf").getInputStream()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words as one shape whose baseline begins at the origin. */
    Path2D shape(String words, double size) {
        Path2D shape = new Path2D.Double();
        double x = 0;
        for (int letter : words.codePoints().toArray()) {
            x += add(letter, x, size, shape);
        }
        return shape;
    }

    /** How wide words are. */
    double widthOf(String words, double size) {
        Path2D none = new Path2D.Double();
        return words.codePoints()
                .mapToDouble(letter -> add(letter, 0, size, none))
                .sum();
    }

    /** Adds a letter and gives how far the next one stands from it. A font reads its file as it goes, for one at a time. */
    private double add(int letter, double x, double size, Path2D shape) {
        TrueTypeFont font = fonts.stream()
                .filter(one -> glyph(one, letter) != 0)
                .findFirst()
                .orElse(fonts.getFirst());
        synchronized (font) {
            try {
                double scale = size / font.getUnitsPerEm();
                int glyph = glyph(font, letter);
                GlyphData drawn = font.getGlyph().getGlyph(glyph);
                if (drawn != null) {
                    AffineTransform placed = AffineTransform.getTranslateInstance(x, 0);
                    placed.scale(scale, -scale);
                    shape.append(drawn.getPath().getPathIterator(placed), false);
                }
                return font.getAdvanceWidth(glyph) * scale;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static int glyph(TrueTypeFont font, int letter) {
        synchronized (font) {
            try {
                CmapLookup letters = font.getUnicodeCmapLookup();
                return letters.getGlyphId(letter);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
