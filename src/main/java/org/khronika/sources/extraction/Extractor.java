package org.khronika.sources.extraction;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * From a file to its text. Every file is taken for hostile: what it is, is judged by its content; anything but plain text is
 * parsed in a process of its own, under limits of size, unpacked size, pages, characters, memory and time.
 *
 * <p>A file that cannot or must not be read is refused with an {@link UploadRefused}. Nothing is written to the disk.
 */
public final class Extractor {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    private final ExtractionLimits limits;

    /** Reads under these limits. */
    public Extractor(ExtractionLimits limits) {
        this.limits = limits;
    }

    /** Reads under the standard limits. */
    public static Extractor standard() {
        return new Extractor(ExtractionLimits.standard());
    }

    /** The text of a file that is being sent; no more of it than the limit is read. */
    public Extracted extract(InputStream in, String fileName) throws IOException {
        return extract(LimitedUpload.read(in, limits), fileName);
    }

    /** The text of a file; its name only helps to word a refusal. */
    public Extracted extract(byte[] bytes, String fileName) {
        if (bytes.length > limits.bytes()) {
            throw limits.tooLarge();
        }
        MediaType type = ContentType.of(bytes, fileName);
        Parsed parsed = type == MediaType.TEXT
                ? new Parsed(TextDecoding.decode(bytes), null)
                : ParserProcess.parse(type, bytes, limits);
        String text = LINE_END.matcher(parsed.text()).replaceAll("\n").replace("\0", "");
        if (text.length() > limits.characters()) {
            throw limits.tooMuchText();
        }
        if (text.isBlank()) {
            throw new UploadRefused(phrase("sources.upload.no-text").with("type", type));
        }
        return new Extracted(text, type, parsed.title(), LanguageGuess.of(text));
    }
}
