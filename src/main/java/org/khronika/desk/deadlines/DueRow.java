package org.khronika.desk.deadlines;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.proceedings.CaseDeadline;
import org.khronika.proceedings.Step;
import org.khronika.review.FallsDue;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * Something that is due, as a page shows it.
 *
 * @param says    what and for whom, the words of the link
 * @param day     the due day, or the days from the first to the last that it may be
 * @param away    how far off it is: "in 3 days", "4 days ago"
 * @param who     who must act; empty when nobody says
 * @param then    what follows if nothing is done; empty when not known
 * @param overdue its day has passed, and nothing on record says that it was done
 * @param how     how it was worked out: the step, the rules with their law, and what to know before relying on it
 */
public record DueRow(
        String address,
        String title,
        String says,
        String day,
        String away,
        String who,
        String then,
        boolean overdue,
        List<String> how) {

    static DueRow of(
            RecordRef address, String title, CaseDeadline due, String whom, LocalDate today, Language language) {
        String what = due.what().in(language);
        return new DueRow(
                address.address(),
                title,
                whom.isEmpty() ? what : what + ", for " + whom,
                day(due.on(), due.kind().opens() ? "from " : ""),
                away(due.on(), due.isPast(today), today),
                said(due.who(), language),
                said(due.consequence(), language),
                due.isOverdue(today),
                how(due, language));
    }

    static DueRow of(FallsDue.Item item, LocalDate today) {
        return new DueRow(
                item.address().address(),
                item.title(),
                item.what(),
                day(item.on(), ""),
                away(item.on(), item.isOverdue(today), today),
                item.who(),
                "",
                item.isOverdue(today),
                item.how());
    }

    private static String day(PartialDate on, String from) {
        return on.isDay() ? from + words(on) : from + words(on) + " (a range)";
    }

    private static String words(PartialDate date) {
        return date.inWords(Locale.ENGLISH);
    }

    private static String away(PartialDate on, boolean past, LocalDate today) {
        if (past) {
            long days = DAYS.between(on.latest().orElse(today), today);
            return days == 1 ? "yesterday" : days + " days ago";
        }
        long first = DAYS.between(today, on.earliest().or(on::latest).orElse(LocalDate.MAX));
        if (first <= 0) {
            return on.isDay() ? "today" : "may be now";
        }
        return first == 1 ? "tomorrow" : "in " + first + " days";
    }

    private static String said(@Nullable Sayable words, Language language) {
        return words == null ? "" : words.in(language);
    }

    private static List<String> how(CaseDeadline due, Language language) {
        List<String> how = new ArrayList<>();
        how.add(step(due.step()));
        due.reasons().forEach(reason -> how.add(reason.inWords().in(language)));
        due.cautions().forEach(caution -> how.add(caution.in(language)));
        return List.copyOf(how);
    }

    private static String step(Step step) {
        StringBuilder says = new StringBuilder("From the step “" + step.kind().label() + "”");
        if (step.when() != null) {
            says.append(", ").append(words(step.when()));
        }
        if (step.countedFrom() != null) {
            says.append(", counted from ").append(words(step.countedFrom()));
        }
        if (step.until() != null) {
            says.append(", until ").append(words(step.until()));
        }
        if (step.detail() != null) {
            says.append(": ").append(step.detail());
        }
        return InWords.ended(says.toString());
    }

    /** Whether the text occurs in the case, its address or the name of whom it is for. */
    boolean matches(String text) {
        return (says + " " + title + " " + address).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
