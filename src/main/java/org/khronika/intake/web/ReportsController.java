package org.khronika.intake.web;

import java.nio.charset.StandardCharsets;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.sources.DocumentTexts;
import org.khronika.sources.Original;
import org.khronika.values.RecordRef;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports that are kept, and the files as they came. */
@Controller
@RequestMapping("/desk/reports")
record ReportsController(ReportList list, DocumentTexts texts) {

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, @SignedIn Member me, Reply reply) {
        return list.show(page, me, reply);
    }

    /** The file as it came, only ever to be saved: the browser must not show it in our name. */
    @GetMapping("/{address}/original")
    ResponseEntity<byte[]> original(@PathVariable RecordRef address, @SignedIn Member me) {
        Original original = texts.original(address, Reader.of(me)).orElseThrow(() -> new NoSuchRecord(address));
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(original.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(original.bytes());
    }
}
