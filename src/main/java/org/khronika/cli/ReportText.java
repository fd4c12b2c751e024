package org.khronika.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The text of a report in a file or on standard input, by the first format that takes it. */
final class ReportText {

    /** A format that text can be taken out of. */
    interface Format {

        /** The text, or empty when the bytes are not of this format. */
        Optional<String> text(byte[] bytes, String name) throws IOException;
    }

    private static final List<Format> FORMATS = List.of(ReportText::plainText);

    private ReportText() {}

    static String of(String file) throws IOException {
        byte[] bytes = bytes(file);
        for (Format format : FORMATS) {
            Optional<String> text = format.text(bytes, file);
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new IOException(
                "A text in UTF-8 was expected, and " + file + " is something else; convert it to plain text first.");
    }

    private static byte[] bytes(String file) throws IOException {
        if (file.equals("-")) {
            return System.in.readAllBytes();
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException("There is no file " + file + " to read.");
        }
        return Files.readAllBytes(path);
    }

    private static Optional<String> plainText(byte[] bytes, String name) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
