package org.khronika.sources.extraction;

import java.time.Duration;

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
        return new UploadRefused(
                "The file is larger than %s. Split it, or paste the part that matters.".formatted(size(bytes)));
    }

    UploadRefused unpacksTooFar() {
        return new UploadRefused(
                "The document unpacks to more than %s. Paste the part that matters.".formatted(size(unpackedBytes)));
    }

    UploadRefused tooMuchText() {
        return new UploadRefused("The text is longer than %,d characters. Split it.".formatted(characters));
    }

    UploadRefused tooManyPages() {
        return new UploadRefused("The PDF has more than %,d pages. Split it.".formatted(pages));
    }

    private static String size(long bytes) {
        return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : "%,d bytes".formatted(bytes);
    }
}
