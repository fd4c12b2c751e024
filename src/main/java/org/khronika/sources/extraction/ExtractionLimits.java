package org.khronika.sources.extraction;

import static org.khronika.words.Phrase.phrase;

import java.time.Duration;
import org.khronika.words.Phrase;

/**
 * How much a file may cost us before it is refused.
 *
 * @param bytes of the file as sent
 * @param unpackedBytes of what a packed document unpacks to
 * @param pages of a PDF
 * @param characters of the text
 * @param time for reading one file
 * @param megabytes of memory for reading one file
 */
public record ExtractionLimits(
        long bytes, long unpackedBytes, int pages, int characters, Duration time, int megabytes) {

    private static final long MEGABYTE = 1_000_000;

    /** 20 MB as sent, 100 MB unpacked, 2,000 pages, 2 million characters, 30 seconds, 384 MB of memory. */
    public static ExtractionLimits standard() {
        return new ExtractionLimits(20 * MEGABYTE, 100 * MEGABYTE, 2_000, 2_000_000, Duration.ofSeconds(30), 384);
    }

    UploadRefused tooLarge() {
        return new UploadRefused(sized("sources.upload.too-large", bytes));
    }

    UploadRefused unpacksTooFar() {
        return new UploadRefused(sized("sources.upload.unpacks-too-far", unpackedBytes));
    }

    UploadRefused tooMuchText() {
        return new UploadRefused(phrase("sources.upload.too-much-text").with("characters", characters));
    }

    UploadRefused tooManyPages() {
        return new UploadRefused(phrase("sources.upload.too-many-pages").with("pages", pages));
    }

    /** In megabytes where it is so many; else in bytes. */
    private static Phrase sized(String key, long bytes) {
        return phrase(key)
                .with("megabytes", bytes % MEGABYTE == 0 ? bytes / MEGABYTE : 0)
                .with("bytes", bytes);
    }
}
