package org.khronika.desk.updates;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.archive.ArchiveSheet;
import org.khronika.archive.BindArchive;
import org.khronika.reading.CannotRead;
import org.khronika.records.CountrySettings;
import org.khronika.sources.extraction.Extracted;
import org.khronika.sources.extraction.ExtractionLimits;
import org.khronika.sources.extraction.Extractor;
import org.khronika.sources.extraction.UploadRefused;
import org.khronika.words.SaysWhy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes an old update that is pasted or sent as a file, and has it bound. What is refused is said on the form, with what was typed. */
@Component
record BringArchive(BindArchive archives, CountrySettings where) {

    String form(ArchiveForm form, Reply reply) {
        return reply.with("form", form.of(where.country()))
                .with("megabytes", ExtractionLimits.standard().bytes() / 1_000_000)
                .show("desk/updates/archive-new");
    }

    String bring(Member me, ArchiveForm form, @Nullable MultipartFile file, Reply reply) throws IOException {
        boolean sent = file != null && !file.isEmpty();
        try {
            if (sent && !form.text().isBlank()) {
                throw new Refused("text", phrase("intake.refused.text-and-file"));
            }
            Extracted extracted = sent ? extracted(Objects.requireNonNull(file)) : null;
            String text = extracted == null ? form.text().replace("\r\n", "\n") : extracted.text();
            long id = archives.bind(me, form.update(text, extracted == null ? null : extracted.title()));
            ArchiveSheet sheet = archives.find(me, id).orElseThrow();
            reply.saved(phrase("archive.saved.bound")
                    .with("numbers", sheet.found(true))
                    .with("names", sheet.found(false))
                    .with("bound", sheet.bound(true) + sheet.bound(false)));
            return reply.to("/desk/archives/" + id);
        } catch (UploadRefused refused) {
            return form(form, reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, new Refused("file", refused.why())));
        } catch (CannotRead unread) {
            return form(form, reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, new Refused("text", SaysWhy.of(unread))));
        } catch (Refused why) {
            return form(form, reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, why));
        }
    }

    private static Extracted extracted(MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return Extractor.standard().extract(in, Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        }
    }
}
