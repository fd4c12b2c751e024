package org.khronika.desk.deadlines;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.khronika.values.PartialDate;

/**
 * A calendar of whole days as text (RFC 5545): lines end with CR and LF and are folded at 75 octets, never inside a character; the end
 * of an event is the day after its last.
 */
final class ICalendar {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> told = new HashMap<>();
    private final String stamp;

    ICalendar(String name, Instant now) {
        stamp = MOMENT.format(now);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Khronika//Deadlines//EN");
        line("CALSCALE:GREGORIAN");
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
    }

    /**
     * Adds an event that lasts from the first to the last day of a date; where one of them is open, the other stands for both.
     *
     * @param same what makes it the same event in every later reading
     */
    void allDay(String same, String title, PartialDate on, String address) {
        LocalDate first = on.earliest().or(on::latest).orElse(null);
        LocalDate last = on.latest().or(on::earliest).orElse(null);
        if (first == null || last == null) {
            return;
        }
        int times = told.merge(same, 1, Integer::sum);
        line("BEGIN:VEVENT");
        line("UID:" + hashed(times > 1 ? same + "|" + times : same) + "@khronika");
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + DAY.format(first));
        line("DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
        line("SUMMARY:" + escaped(title));
        line("URL:" + address);
        line("CLASS:PRIVATE");
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** The whole calendar. */
    String text() {
        return text + "END:VCALENDAR\r\n";
    }

    /** A name from outside may hold anything; a line break in it must not begin a line of ours. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private void line(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            String letter = Character.toString(point);
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
            at += letter.length();
        }
        text.append("\r\n");
    }

    private static String hashed(String same) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(same.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256 in every Java, found none.", e);
        }
    }
}
