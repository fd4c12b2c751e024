package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.khronika.sources.extraction.Extracted;
import org.khronika.sources.extraction.Extractor;
import org.khronika.sources.extraction.MediaType;
import org.khronika.sources.extraction.UploadRefused;
import org.khronika.values.WrongValue;

/**
 * The text of a report in a file or on standard input: plain text, a web page, a Word document or a PDF. Text in UTF-8 is taken
 * exactly as given, so that offsets fit the file; of everything else, as the desk would keep it.
 */
final class ReportText {

    private ReportText() {}

    static String of(String file) throws IOException {
        byte[] bytes = bytes(file);
        Extracted extracted;
        try {
            extracted = Extractor.standard().extract(bytes, file.equals("-") ? "" : file);
        } catch (UploadRefused refused) {
            throw new IOException(
                    Terminal.say(
                            phrase("cli.read.unreadable").with("file", file).with("why", refused.why())),
                    refused);
        }
        return extracted.type() == MediaType.TEXT ? asGiven(bytes, extracted.text()) : extracted.text();
    }

    private static byte[] bytes(String file) throws IOException {
        if (file.equals("-")) {
            return System.in.readAllBytes();
        }
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new WrongValue(phrase("cli.read.no-file").with("file", file));
        }
        return Files.readAllBytes(path);
    }

    private static String asGiven(byte[] bytes, String otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return otherwise;
        }
    }
}
