package org.khronika.print;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The colours of drawings, as the sheet of all pages has them in its light theme. */
enum SheetColour {
    PAPER,
    PAPER_2,
    INK,
    INK_2,
    RULE,
    RULE_2,
    ACCENT,
    WEIGHT_1,
    WEIGHT_2,
    WEIGHT_3,
    WEIGHT_4;

    private final Color colour = read(name().toLowerCase(Locale.ROOT).replace('_', '-'));

    /** The colour. */
    Color opaque() {
        return colour;
    }

    /** The colour, as faint as that. */
    Color faint(double part) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * part));
    }

    /** The colour of a weight from 1 to 4. */
    static SheetColour weight(int weight) {
        return switch (Math.clamp(weight, 1, 4)) {
            case 1 -> WEIGHT_1;
            case 2 -> WEIGHT_2;
            case 3 -> WEIGHT_3;
            default -> WEIGHT_4;
        };
    }

    private static Color read(String name) {
        try {
            String sheet = new ClassPathResource("site-assets/khronika.css").getContentAsString(StandardCharsets.UTF_8);
            Matcher found = Pattern.compile("--" + name + ": (#[0-9a-f]{6});").matcher(sheet);
            if (!found.find()) {
                throw new IllegalStateException("khronika.css has no colour --%s.".formatted(name));
            }
            return Color.decode(found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
