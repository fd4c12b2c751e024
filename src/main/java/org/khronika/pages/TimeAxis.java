package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.khronika.pages.LanesDrawing.Text;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;

/**
 * Puts dates on a line from left to right; what is open or imprecise stays inside the line. Where something may have been before the
 * first month, room before it says so.
 */
final class TimeAxis {

    private static final int MONTHS_WITH_A_LINE_EACH = 30;
    private static final int MONTHS_WITH_A_LINE_A_QUARTER = 90;
    private static final double MARGIN = 26;
    private static final double LETTER = 6.6;
    private static final double ROOM_FOR_EARLIER = 76;

    private final LocalDate first;
    private final LocalDate last;
    private final double left;
    private final double begin;
    private final double right;
    private final Language language;

    /**
     * An axis.
     *
     * @param earlier  whether something on it may have been before the first month
     * @param language in which months are named
     */
    TimeAxis(LocalDate from, LocalDate to, double left, double right, boolean earlier, Language language) {
        this.first = from.withDayOfMonth(1);
        this.last = to.isAfter(first.plusMonths(2)) ? to : first.plusMonths(2);
        this.left = left;
        this.begin = earlier ? left + ROOM_FOR_EARLIER : left;
        this.right = right;
        this.language = language;
    }

    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, last);
        double at = begin + (right - begin) * ChronoUnit.DAYS.between(first, day) / days;
        return Math.clamp(at, begin, right);
    }

    /** Where a date can begin at the earliest; one that is open towards the past in the room before the first month. */
    double earliest(PartialDate date) {
        return date.earliest().map(this::x).orElse(left);
    }

    /** Where a date can be at the latest. */
    double latest(PartialDate date) {
        return date.latest().map(this::x).orElse(right);
    }

    /** One place for the date: its middle, or the end that is known. */
    double at(PartialDate date) {
        if (date.earliest().isEmpty()) {
            return Math.max(left, latest(date) - 8);
        }
        return date.latest().isEmpty() ? earliest(date) : (earliest(date) + latest(date)) / 2;
    }

    /** The first days of the months that get a line. */
    List<LocalDate> lines() {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        int step = months <= MONTHS_WITH_A_LINE_EACH ? 1 : months <= MONTHS_WITH_A_LINE_A_QUARTER ? 3 : 12;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1)) {
            if ((day.getMonthValue() - 1) % step == 0) {
                days.add(day);
            }
        }
        return days;
    }

    /** The months' names above the lines, as many as there is room for; a year stands with January and with the first. */
    List<Text> labels(double y) {
        List<Text> labels = new ArrayList<>();
        if (begin > left) {
            labels.add(new Text(
                    left, y, "start", "t2", phrase("pages.lanes.or-earlier").in(language)));
        }
        double free = 0;
        boolean named = false;
        List<LocalDate> lines = lines();
        boolean many = lines.size() > 7;
        for (LocalDate day : lines) {
            boolean wanted = !many || !named || (day.getMonthValue() - 1) % 3 == 0;
            String words = month(day, !named);
            double room = 4 + LETTER * words.length();
            if (wanted && x(day) >= free && x(day) + room <= right + MARGIN) {
                named = true;
                labels.add(new Text(x(day) + 4, y, "start", "t2", words));
                free = x(day) + 12 + words.length() * LETTER;
            }
        }
        return labels;
    }

    private String month(LocalDate day, boolean withYear) {
        String name = YearMonth.from(day).getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
        return withYear || day.getMonthValue() == 1
                ? phrase("pages.lanes.month-of-year")
                        .with("month", name)
                        .with("year", Integer.toString(day.getYear()))
                        .in(language)
                : name;
    }
}
