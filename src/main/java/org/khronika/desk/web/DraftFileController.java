package org.khronika.desk.web;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.print.PrintFormat;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.Removals;
import org.khronika.values.RecordRef;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The prose of a record as a file, for whoever may open its page. */
@Controller
record DraftFileController(Records records, Removals removals, PrintedAtDesk printed) {

    @GetMapping("/desk/records/{address}/draft.{ending}")
    ResponseEntity<byte[]> file(@SignedIn Member me, @PathVariable RecordRef address, @PathVariable String ending) {
        Stored<?> record = records.get(address, Reader.of(me));
        Optional<PrintFormat> format = Stream.of(PrintFormat.values())
                .filter(one -> one.ending().equals(ending))
                .findFirst();
        if (format.isEmpty() || removals.of(record).isPresent()) {
            return ResponseEntity.notFound().build();
        }
        URI desk = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/")
                .build()
                .toUri();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved(record, ending).toString())
                .contentType(MediaType.parseMediaType(format.get().mediaType()))
                .body(format.get().write(printed.page(record, me, desk)));
    }

    /** "KZ-U-2026-480147-draft-3.pdf": whoever finds the file knows that it is no published one, and of which version it is. */
    private static ContentDisposition saved(Stored<?> record, String ending) {
        return ContentDisposition.attachment()
                .filename("%s-draft-%d.%s".formatted(record.address().address(), record.version(), ending))
                .build();
    }
}
