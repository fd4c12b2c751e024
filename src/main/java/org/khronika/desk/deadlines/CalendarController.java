package org.khronika.desk.deadlines;

import static org.khronika.words.Phrase.phrase;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.khronika.access.CalendarKeys;
import org.khronika.access.CurrentMember;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * What is due as a calendar, for whoever has the key of a member: what that member may see now. It looks at no session.
 */
@Controller
record CalendarController(CalendarKeys keys, DueCalendar calendar) {

    private static final String PATH = "/desk/deadlines.ics";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType PLAIN = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** The address of the calendar whose key this is. */
    static String address(String key) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(PATH)
                .queryParam("key", key)
                .toUriString();
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> calendar(@RequestParam(defaultValue = "") String key, HttpServletRequest request) {
        return keys.holder(key)
                .map(holder -> answer(HttpStatus.OK, CALENDAR, calendar.of(holder, desk())))
                .orElseGet(() -> answer(
                        HttpStatus.NOT_FOUND,
                        PLAIN,
                        phrase("desk.deadlines.no-calendar").in(CurrentMember.language(request))));
    }

    private static String desk() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/desk/records/")
                .toUriString();
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, MediaType type, String text) {
        return ResponseEntity.status(status).contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }
}
