package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.khronika.pages.Chart.Lettering;
import org.khronika.pages.Chart.Rectangle;
import org.khronika.pages.Chart.Sheet;
import org.khronika.words.Language;

/**
 * Numbers of days as a calendar: on a wide screen a row for each month, on a phone one for each week that has something. A number stands in its day and the
 * shade repeats it; where of some no number is known, the day is hatched.
 *
 * @param days with the number of each; a day without one is not in it
 */
public record DayCalendar(String title, String note, SortedMap<LocalDate, Told> days, Language language) {

    private static final int MOST_MONTHS = 24;
    private static final int DAYS_OF_A_MONTH = 31;
    private static final double MONTH_NAMES = 84;
    private static final double WEEK_NAMES = 62;
    private static final long[] SHADES = {5, 20, 100};

    /**
     * What is told of a day.
     *
     * @param least how many at least
     * @param exact whether it is this number and no more
     * @param open  whether of some no source gives a number
     * @param href  where on the page the records of the day stand
     * @param says  the day and its number in words
     */
    public record Told(long least, boolean exact, boolean open, String href, String says) {

        private String figure() {
            return least == 0 && open ? "?" : least + (exact && !open ? "" : "+");
        }

        private int shade() {
            int shade = 1;
            for (long from : SHADES) {
                shade += least >= from ? 1 : 0;
            }
            return shade;
        }
    }

    /** The drawing. */
    public Chart chart() {
        return new Chart("calendar", title, note, wide(), narrow());
    }

    private Sheet wide() {
        List<Rectangle> marks = new ArrayList<>();
        List<Lettering> words = new ArrayList<>();
        double step = (Chart.WIDE - MONTH_NAMES) / DAYS_OF_A_MONTH;
        for (int day = 1; day <= DAYS_OF_A_MONTH; day++) {
            words.add(new Lettering(MONTH_NAMES + step * (day - 0.5), 12, "middle", "t2", Integer.toString(day)));
        }
        double y = 20;
        for (YearMonth month : months()) {
            marks.add(new Rectangle(MONTH_NAMES, y, step * month.lengthOfMonth() - 2, 22, "month"));
            words.add(new Lettering(0, y + 15.5, "start", "t2", name(month)));
            for (LocalDate day :
                    days.subMap(month.atDay(1), month.plusMonths(1).atDay(1)).keySet()) {
                cell(day, MONTH_NAMES + step * (day.getDayOfMonth() - 1), y, step - 2, 22, marks, words);
            }
            y += 26;
        }
        return new Sheet(Chart.WIDE, y, marks, words);
    }

    private Sheet narrow() {
        List<Rectangle> marks = new ArrayList<>();
        List<Lettering> words = new ArrayList<>();
        double step = (Chart.NARROW - WEEK_NAMES) / 7;
        for (DayOfWeek day : DayOfWeek.values()) {
            words.add(new Lettering(
                    WEEK_NAMES + step * (day.getValue() - 0.5),
                    12,
                    "middle",
                    "t2",
                    day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale())));
        }
        double y = 20;
        int year = 0;
        for (LocalDate monday : weeks()) {
            if (monday.getYear() != year) {
                year = monday.getYear();
                words.add(new Lettering(0, y + 13, "start", "strong", Integer.toString(year)));
                y += 20;
            }
            marks.add(new Rectangle(WEEK_NAMES, y, step * 7 - 2, 26, "month"));
            words.add(new Lettering(0, y + 17.5, "start", "t2", name(monday)));
            for (LocalDate day : days.subMap(monday, monday.plusDays(7)).keySet()) {
                cell(day, WEEK_NAMES + step * (day.getDayOfWeek().getValue() - 1), y, step - 2, 26, marks, words);
            }
            y += 30;
        }
        return new Sheet(Chart.NARROW, y, marks, words);
    }

    private void cell(
            LocalDate day,
            double x,
            double y,
            double width,
            double height,
            List<Rectangle> marks,
            List<Lettering> words) {
        Told told = Objects.requireNonNull(days.get(day));
        String figure = told.figure();
        marks.add(new Rectangle(x, y, width, height, "s" + told.shade(), told.href(), told.says()));
        if (told.open()) {
            marks.add(new Rectangle(x, y, width, height, "hatch"));
        }
        String size = figure.length() > 4 ? "tiny" : figure.length() > 2 ? "less" : "full";
        words.add(new Lettering(
                x + width / 2, y + height / 2 + 4, "middle", size + (told.shade() > 2 ? " on" : ""), figure));
    }

    /** All from the first to the last; where these are very many, only those that have something. */
    private List<YearMonth> months() {
        if (days.isEmpty()) {
            return List.of();
        }
        YearMonth first = YearMonth.from(days.firstKey());
        YearMonth last = YearMonth.from(days.lastKey());
        List<YearMonth> all = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            all.add(month);
        }
        return all.size() <= MOST_MONTHS
                ? all
                : List.copyOf(new TreeSet<>(
                        days.keySet().stream().map(YearMonth::from).toList()));
    }

    private TreeSet<LocalDate> weeks() {
        return new TreeSet<>(days.keySet().stream()
                .map(day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))
                .toList());
    }

    private String name(YearMonth month) {
        return phrase("pages.lanes.month-of-year")
                .with("month", month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language.locale()))
                .with("year", Integer.toString(month.getYear()))
                .in(language);
    }

    private String name(LocalDate monday) {
        return phrase("pages.calendar.week")
                .with("day", Integer.toString(monday.getDayOfMonth()))
                .with("month", monday.getMonth().getDisplayName(TextStyle.SHORT, language.locale()))
                .in(language);
    }
}
