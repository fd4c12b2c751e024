package org.khronika.desk.deadlines;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khronika.access.CalendarKeys;
import org.khronika.proceedings.CaseDeadline;
import org.khronika.proceedings.CaseDue;
import org.khronika.proceedings.WhatIsDue;
import org.khronika.review.FallsDue;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * What is due, as a calendar. Titles tell the address of a case and what is due and name nobody, unless the member chose names:
 * calendars travel to other companies' servers.
 */
@Component
record DueCalendar(WhatIsDue due, Records records, Clock clock, List<FallsDue> others) {

    /** @param desk what stands before the address of a record in the address of its page */
    String of(CalendarKeys.Holder holder, String desk) {
        Reader reader = Reader.of(holder.member());
        LocalDate day = LocalDate.now(clock);
        DueNames names = new DueNames(records, reader);
        Language language = reader.language();
        ICalendar calendar = new ICalendar(phrase("desk.due.calendar").in(language), clock.instant());
        for (CaseDue one : due.list(reader, day)) {
            CaseDeadline due = one.due();
            Sayable whom = names.of(due);
            String title = title(due.what(), due.isOverdue(day), language);
            calendar.allDay(
                    one.address() + "|" + due.kind() + "|" + due.step().key() + "|"
                            + due.what().english(),
                    holder.names()
                            ? (whom == null
                                            ? title
                                            : phrase("desk.due.for")
                                                    .with("what", title)
                                                    .with("whom", whom)
                                                    .in(language))
                                    + ": " + one.title()
                            : title + ", " + one.address(),
                    due.on(),
                    desk + one.address());
        }
        for (FallsDue other : others) {
            for (FallsDue.Item item : other.list(reader, day)) {
                String title = title(Sayable.written(item.what()), item.isOverdue(day), language);
                calendar.allDay(
                        item.address() + "|" + item.what(),
                        holder.names() ? title + ": " + item.title() : title + ", " + item.address(),
                        item.on(),
                        desk + item.address());
            }
        }
        return calendar.text();
    }

    private static String title(Sayable what, boolean overdue, Language language) {
        return overdue ? phrase("desk.due.title-overdue").with("what", what).in(language) : what.in(language);
    }
}
