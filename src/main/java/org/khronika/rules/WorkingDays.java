package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khronika.values.PartialDate;
import org.khronika.values.Period;
import org.khronika.words.Sayable;

/** The days on which offices work: Mondays to Fridays without the days off of a file, and the Saturdays that were worked for them. */
public final class WorkingDays {

    private final Heading heading;
    private final Period known;
    private final List<Day> off;
    private final List<Day> worked;
    private final Map<LocalDate, Day> daysOff;
    private final Map<LocalDate, Day> daysWorked;

    /** A day of the file. */
    record Day(LegalBasis provision, LocalDate date) {

        Sayable inWords() {
            return phrase("rules.day-off").with("day", PartialDate.of(date)).with("rule", provision.rule());
        }

        static Day read(WrittenRule rule) {
            return new Day(rule.provision(), rule.as("day", "a day such as 2022-03-08", LocalDate::parse));
        }
    }

    private WorkingDays(Heading heading, Period known, List<Day> off, List<Day> worked) {
        this.heading = heading;
        this.known = known;
        this.off = off;
        this.worked = worked;
        this.daysOff = byDate(off);
        this.daysWorked = byDate(worked);
    }

    /** The working days of Kazakhstan. */
    public static WorkingDays ofKazakhstan() {
        return WrittenRule.open("kz/days-off.yaml")
                .closed(file -> new WorkingDays(
                        Heading.read(file),
                        new Period(
                                file.as("known from", "a day", LocalDate::parse),
                                file.as("known to", "a day", LocalDate::parse)),
                        file.rules("days off", Day::read),
                        file.rules("worked instead", Day::read)));
    }

    /** Whether offices work on the day. Beyond the years of the file only Saturdays and Sundays are off. */
    public boolean isWorking(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        return daysWorked.containsKey(day) || (!weekend && !daysOff.containsKey(day));
    }

    /** The so-many-th working day after the day. */
    public LocalDate plus(LocalDate day, int working) {
        return step(day, working, date -> date.plusDays(1));
    }

    /** The so-many-th working day before the day. */
    public LocalDate minus(LocalDate day, int working) {
        return step(day, working, date -> date.minusDays(1));
    }

    /** How many working days lie after the first day, up to the last; none when the last is no later. */
    public long between(LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorking)
                        .count()
                : 0;
    }

    /** The first day from this one on that is worked. */
    public LocalDate from(LocalDate day) {
        return isWorking(day) ? day : plus(day, 1);
    }

    /** Whether the days off of all the period are on file. */
    public boolean knows(Period period) {
        return known.contains(period.first()) && known.contains(period.last());
    }

    RulePage page() {
        return RulePage.of("days-off", heading)
                .with("rules.section.days-off", off, Day::inWords, Day::provision)
                .with("rules.section.saturdays-that-were-worked", worked, Day::inWords, Day::provision);
    }

    private LocalDate step(LocalDate day, int working, Function<LocalDate, LocalDate> next) {
        LocalDate reached = day;
        for (int left = working; left > 0; ) {
            reached = next.apply(reached);
            if (isWorking(reached)) {
                left--;
            }
        }
        return reached;
    }

    private static Map<LocalDate, Day> byDate(List<Day> days) {
        return days.stream().collect(Collectors.toUnmodifiableMap(Day::date, day -> day));
    }
}
