package org.khronika.desk.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.khronika.access.Member;
import org.khronika.desk.web.StaffNamer;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.statistics.CountFile;
import org.khronika.statistics.CountsSeen;
import org.khronika.values.WrongValue;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** A table of counts to be taken along. */
@Component
record CountDownload(CountsSeen counts, Records records, Clock clock) {

    private static final Map<String, MediaType> FORMATS =
            Map.of("csv", new MediaType("text", "csv", StandardCharsets.UTF_8), "json", MediaType.APPLICATION_JSON);

    /** The file; the way to the page when the definition was not understood. */
    ResponseEntity<byte[]> of(Member me, String definition, String format) {
        MediaType type = FORMATS.get(format);
        if (type == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Reader reader = Reader.of(me);
        StaffNamer namer = new StaffNamer(records, reader);
        try {
            CountsSeen.SeenCount seen = counts.of(definition, reader, namer);
            CountFile file = CountFile.of(seen, clock.instant(), namer);
            String name = "count-%s-%s.%s".formatted(seen.kind().code(), LocalDate.now(clock), format);
            return ResponseEntity.ok()
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name)
                                    .build()
                                    .toString())
                    .contentType(type)
                    .body(format.equals("csv") ? file.csv() : file.json());
        } catch (WrongValue wrong) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(UriComponentsBuilder.fromUriString(CellAddress.page(definition))
                            .build(true)
                            .toUri())
                    .build();
        }
    }
}
