package org.khronika.desk.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.khronika.values.PartialDate;

/** The text of a calendar against the rules of RFC 5545. */
class ICalendarTest {

    private static ICalendar calendar() {
        return new ICalendar("What is due; here, and there", Instant.parse("2026-11-25T21:00:00Z"));
    }

    @Test
    void aDayIsAnEventThatEndsBeforeTheNext() {
        ICalendar calendar = calendar();
        calendar.allDay("a", "Hearing", PartialDate.parse("2026-12-31"), "https://desk.test/x");
        assertThat(ReadCalendar.lines(calendar.text()))
                .contains(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "X-WR-CALNAME:What is due\\; here\\, and there",
                        "DTSTAMP:20261125T210000Z",
                        "DTSTART;VALUE=DATE:20261231",
                        "DTEND;VALUE=DATE:20270101",
                        "SUMMARY:Hearing",
                        "URL:https://desk.test/x",
                        "END:VCALENDAR");
    }

    @Test
    void aRangeIsASpanAndAnOpenEndADay() {
        ICalendar calendar = calendar();
        calendar.allDay("a", "Range", PartialDate.parse("2026-05-06/2026-05-07"), "https://desk.test/x");
        calendar.allDay("b", "Open", PartialDate.parse("2026-05-06/.."), "https://desk.test/x");
        List<String> lines = ReadCalendar.lines(calendar.text());
        assertThat(lines.stream().filter(line -> line.startsWith("DTEND")))
                .containsExactly("DTEND;VALUE=DATE:20260508", "DTEND;VALUE=DATE:20260507");
    }

    @Test
    void anEventKeepsItsNameWhenItsDayOrTitleChanges() {
        ICalendar one = calendar();
        one.allDay("same", "Hearing", PartialDate.parse("2026-12-01"), "https://desk.test/x");
        ICalendar other = new ICalendar("Other", Instant.parse("2027-01-01T00:00:00Z"));
        other.allDay("same", "Hearing (overdue)", PartialDate.parse("2026-12-03"), "https://desk.test/x");
        other.allDay("same", "Another of that step", PartialDate.parse("2026-12-04"), "https://desk.test/x");
        assertThat(ReadCalendar.values(other.text(), "UID"))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .startsWith(ReadCalendar.values(one.text(), "UID").getFirst());
    }

    @Test
    void aNameCannotBreakOutOfItsLine() {
        ICalendar calendar = calendar();
        calendar.allDay(
                "a", "Evil\r\nEND:VEVENT\nBEGIN:VEVENT\u2028; \\ ,", PartialDate.parse("2026-12-01"), "https://x.test");
        assertThat(ReadCalendar.lines(calendar.text())).containsOnlyOnce("END:VEVENT");
        assertThat(ReadCalendar.values(calendar.text(), "SUMMARY"))
                .containsExactly("Evil\nEND:VEVENT\nBEGIN:VEVENT\n; \\ ,");
    }

    @Property(tries = 300)
    void everyTitleComesBackFromLinesOf75Octets(@ForAll String words) {
        String title = ("Қазақстан " + words + " 🕊 дело").replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u0085\\p{Cs}]", "");
        ICalendar calendar = calendar();
        calendar.allDay("a", title.repeat(3), PartialDate.parse("2026-12-01"), "https://x.test");
        String text = calendar.text();
        assertThat(text).endsWith("\r\n").doesNotContainPattern("(?<!\r)\n");
        for (String line : text.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(ReadCalendar.values(text, "SUMMARY")).containsExactly(title.repeat(3));
    }
}
