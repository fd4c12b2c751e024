package org.khronika.sources.extraction;

import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The process in which a document is parsed: it takes the bytes from standard input, answers on standard output with one byte
 * that says which (text or refusal), then the title and the text, and ends.
 */
final class ParserMain {

    static final int TEXT = 1;
    static final int REFUSED = 2;

    private ParserMain() {}

    public static void main(String[] args) throws IOException {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        MediaType type = MediaType.valueOf(args[0]);
        ExtractionLimits limits = new ExtractionLimits(
                Long.parseLong(args[1]),
                Long.parseLong(args[2]),
                Integer.parseInt(args[3]),
                Integer.parseInt(args[4]),
                Duration.ofDays(1),
                Integer.MAX_VALUE);
        byte[] bytes;
        try (FileInputStream in = new FileInputStream(FileDescriptor.in)) {
            bytes = in.readAllBytes();
        }
        try (DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out))) {
            answer(type, bytes, limits, out);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void answer(MediaType type, byte[] bytes, ExtractionLimits limits, DataOutputStream out)
            throws IOException {
        try {
            Parsed parsed = parse(type, bytes, limits);
            out.writeByte(TEXT);
            write(out, parsed.title());
            write(out, parsed.text());
        } catch (UploadRefused e) {
            out.writeByte(REFUSED);
            write(out, e.getMessage());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            out.writeByte(REFUSED);
            write(out, "Expected %s, found one that is damaged and cannot be read.".formatted(type.noun()));
        }
    }

    static Parsed parse(MediaType type, byte[] bytes, ExtractionLimits limits) throws IOException {
        return switch (type) {
            case TEXT -> new Parsed(TextDecoding.decode(bytes), null);
            case HTML -> HtmlReader.read(bytes, limits);
            case DOCX -> DocxReader.read(bytes, limits);
            case PDF -> PdfReader.read(bytes, limits);
        };
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
