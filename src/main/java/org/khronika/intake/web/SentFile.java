package org.khronika.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.sources.extraction.ExtractionLimits;
import org.khronika.sources.extraction.LimitedUpload;
import org.springframework.web.multipart.MultipartFile;

/** The file that came with the form for a new report, if one did. */
record SentFile(@Nullable MultipartFile file) {

    private static final int LONGEST_NAME = 200;

    boolean isThere() {
        return !name().isEmpty();
    }

    /** The last part of the name that the browser gives: some send the whole path. Empty for no file. */
    String name() {
        String given = given();
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    /** A name with a NUL or another sign that no name has: what such a name means differs from one program to the next. */
    boolean hasUnreadableName() {
        return given().chars().anyMatch(Character::isISOControl);
    }

    private String given() {
        return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    byte[] bytes() throws IOException {
        if (file == null || !isThere()) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return LimitedUpload.read(in, ExtractionLimits.standard());
        }
    }
}
