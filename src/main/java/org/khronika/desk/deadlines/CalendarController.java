package org.khronika.desk.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khronika.access.CalendarKeys;
import org.khronika.proceedings.CaseDue;
import org.khronika.proceedings.WhatIsDue;
import org.khronika.review.FallsDue;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What is due as a calendar, for whoever has the key of a member: what that member may see now. It looks at no session. Titles tell the
 * address of a case and what is due and name nobody, unless the member chose names: calendars travel to other companies' servers.
 */
@Controller
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarKeys keys;
    private final WhatIsDue due;
    private final Records records;
    private final Clock clock;
    private final List<FallsDue> others;

    CalendarController(CalendarKeys keys, WhatIsDue due, Records records, Clock clock, List<FallsDue> others) {
        this.keys = keys;
        this.due = due;
        this.records = records;
        this.clock = clock;
        this.others = others;
    }

    @GetMapping("/desk/deadlines.ics")
    ResponseEntity<byte[]> calendar(@RequestParam(defaultValue = "") String key) {
        Optional<CalendarKeys.Holder> holder = keys.holder(key);
        return holder.map(this::calendar)
                .map(text -> ResponseEntity.ok().contentType(CALENDAR).body(bytes(text)))
                .orElseGet(() -> ResponseEntity.status(404)
                        .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                        .body(bytes("There is no calendar at this address.")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String calendar(CalendarKeys.Holder holder) {
        Reader reader = Reader.of(holder.member());
        LocalDate day = LocalDate.now(clock);
        DueNames names = new DueNames(records, reader);
        ICalendar calendar = new ICalendar("Khronika: what is due", clock.instant());
        String desk = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/desk/records/")
                .toUriString();
        for (CaseDue one : due.list(reader, day)) {
            String title = one.due().what() + (one.due().isOverdue(day) ? " (overdue)" : "");
            String whom = names.of(one.due());
            calendar.allDay(
                    one.address().address() + "|" + one.due().kind() + "|"
                            + one.due().step().key() + "|" + one.due().what(),
                    holder.names()
                            ? title + (whom.isEmpty() ? "" : ", for " + whom) + ": " + one.title()
                            : title + ", " + one.address(),
                    one.due().on(),
                    desk + one.address());
        }
        for (FallsDue other : others) {
            other.list(reader, day).forEach(item -> add(item, holder, day, calendar, desk));
        }
        return calendar.text();
    }

    private static void add(
            FallsDue.Item item, CalendarKeys.Holder holder, LocalDate day, ICalendar calendar, String desk) {
        String title = item.what() + (item.isOverdue(day) ? " (overdue)" : "");
        calendar.allDay(
                item.address().address() + "|" + item.what(),
                holder.names() ? title + ": " + item.title() : title + ", " + item.address(),
                item.on(),
                desk + item.address());
    }
}
