package org.khronika.desk.deadlines;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.khronika.words.Phrase.phrase;

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
            RecordRef address,
            String title,
            CaseDeadline due,
            @Nullable Sayable whom,
            LocalDate today,
            Language language) {
        Sayable says = whom == null
                ? due.what()
                : phrase("desk.due.for").with("what", due.what()).with("whom", whom);
        return new DueRow(
                address.address(),
                title,
                says.in(language),
                day(due.on(), due.kind().opens()).in(language),
                away(due.on(), due.isPast(today), today).in(language),
                said(due.who(), language),
                said(due.consequence(), language),
                due.isOverdue(today),
                how(due, language));
    }

    static DueRow of(FallsDue.Item item, LocalDate today, Language language) {
        return new DueRow(
                item.address().address(),
                item.title(),
                item.what(),
                day(item.on(), false).in(language),
                away(item.on(), item.isOverdue(today), today).in(language),
                item.who(),
                "",
                item.isOverdue(today),
                item.how());
    }

    private static Sayable day(PartialDate on, boolean opens) {
        Sayable from = opens ? phrase("desk.due.from").with("day", on) : on;
        return on.isDay() ? from : phrase("desk.due.range").with("day", from);
    }

    private static Sayable away(PartialDate on, boolean past, LocalDate today) {
        if (past) {
            return phrase("desk.due.ago").with("n", DAYS.between(on.latest().orElse(today), today));
        }
        long first = DAYS.between(today, on.earliest().or(on::latest).orElse(LocalDate.MAX));
        if (first <= 0) {
            return phrase(on.isDay() ? "desk.due.today" : "desk.due.may-be-now");
        }
        return phrase("desk.due.in").with("n", first);
    }

    private static String said(@Nullable Sayable words, Language language) {
        return words == null ? "" : words.in(language);
    }

    private static List<String> how(CaseDeadline due, Language language) {
        List<String> how = new ArrayList<>();
        how.add(InWords.ended(step(due.step(), language)));
        due.reasons().forEach(reason -> how.add(reason.inWords().in(language)));
        due.cautions().forEach(caution -> how.add(caution.in(language)));
        return List.copyOf(how);
    }

    private static String step(Step step, Language language) {
        List<Sayable> parts = new ArrayList<>();
        parts.add(phrase("desk.due.step").with("step", step.kind()));
        if (step.when() != null) {
            parts.add(step.when());
        }
        if (step.countedFrom() != null) {
            parts.add(phrase("desk.due.counted-from").with("day", step.countedFrom()));
        }
        if (step.until() != null) {
            parts.add(phrase("desk.due.until").with("day", step.until()));
        }
        String detail = step.detail() == null ? "" : ": " + step.detail();
        return Sayable.commas(parts).in(language) + detail;
    }

    /** Whether the text occurs in the case, its address or the name of whom it is for. */
    boolean matches(String text) {
        return (says + " " + title + " " + address).toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
