package org.khronika.pages;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.khronika.pages.Chart.Lettering;
import org.khronika.pages.Chart.Rectangle;
import org.khronika.pages.Chart.Sheet;
import org.khronika.values.Quantity;
import org.khronika.words.Language;

/**
 * Numbers of months as bars, each with its number above it. What a number leaves open is drawn faintly behind it.
 *
 * @param name   what a saved picture is called after its page
 * @param months all that are drawn, those without anything too
 */
public record MonthBars(
        String name, String title, String note, SortedMap<YearMonth, Quantity> months, Language language) {

    /** How many are drawn; of more the last. */
    public static final int MOST = 24;

    private static final int MOST_NARROW = 12;
    private static final double BASE = 96;
    private static final double HIGHEST = 74;

    /** The drawing of the last two years, on a phone of the last. */
    public Chart chart() {
        return new Chart(name, title, note, drawn(Chart.WIDE, MOST), drawn(Chart.NARROW, MOST_NARROW));
    }

    private Sheet drawn(double width, int most) {
        List<Rectangle> marks = new ArrayList<>();
        List<Lettering> words = new ArrayList<>();
        List<YearMonth> all = List.copyOf(months.keySet());
        List<YearMonth> drawn = all.subList(Math.max(0, all.size() - most), all.size());
        long highest =
                drawn.stream().mapToLong(month -> most(number(month))).max().orElse(1);
        double scale = HIGHEST / Math.max(1, highest);
        double step = drawn.isEmpty() ? width : width / drawn.size();
        double wide = Math.min(step - 4, 46);
        double free = -1;
        marks.add(new Rectangle(0, BASE, width, 1, "base"));
        for (int n = 0; n < drawn.size(); n++) {
            YearMonth month = drawn.get(n);
            Quantity number = number(month);
            double middle = step * (n + 0.5);
            double top = BASE - most(number) * scale;
            if (most(number) > number.least()) {
                marks.add(new Rectangle(middle - wide / 2, top, wide, most(number) * scale, "perhaps"));
            }
            if (number.least() > 0) {
                double height = number.least() * scale;
                marks.add(new Rectangle(middle - wide / 2, BASE - height, wide, height, "bar"));
            }
            if (most(number) > 0) {
                words.add(new Lettering(middle, top - 5, "middle", "strong", figure(number)));
            }
            String name = month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
            double half = LabelRows.widthOf(name) / 2;
            if (middle - half > free) {
                words.add(new Lettering(Math.clamp(middle, half, width - half), BASE + 16, "middle", "", name));
                free = middle + half + 3;
            }
            if (n == 0 || month.getMonthValue() == 1) {
                words.add(new Lettering(
                        Math.max(middle, 16), BASE + 31, "middle", "t2", Integer.toString(month.getYear())));
            }
        }
        return new Sheet(width, BASE + 36, marks, words);
    }

    private Quantity number(YearMonth month) {
        return months.getOrDefault(month, Quantity.of(0));
    }

    private static String figure(Quantity number) {
        return number.isExact()
                ? Long.toString(number.least())
                : number.most().isPresent() ? number.least() + "–" + most(number) : number.least() + "+";
    }

    private static long most(Quantity number) {
        return number.most().orElse(number.least());
    }
}
