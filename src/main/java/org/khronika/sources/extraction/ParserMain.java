package org.khronika.sources.extraction;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.khronika.confined.Worker;

/** The process in which a document is parsed: its answer begins with one byte that says which (text, refusal or damage), then the title and the text, or the refusal. */
final class ParserMain {

    static final int TEXT = 1;
    static final int REFUSED = 2;
    static final int DAMAGED = 3;

    private ParserMain() {}

    public static void main(String[] args) throws IOException {
        Worker.serve(ParserMain::answer);
    }

    /** The question: the type, what the limits are, and the bytes. */
    static byte[] question(MediaType type, byte[] document, ExtractionLimits limits) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length + 100);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(type.name());
            out.writeLong(limits.bytes());
            out.writeLong(limits.unpackedBytes());
            out.writeInt(limits.pages());
            out.writeInt(limits.characters());
            out.writeInt(document.length);
            out.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] answer(byte[] question) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(question));
                DataOutputStream out = new DataOutputStream(bytes)) {
            MediaType type = MediaType.valueOf(in.readUTF());
            ExtractionLimits limits = new ExtractionLimits(
                    in.readLong(), in.readLong(), in.readInt(), in.readInt(), Duration.ofDays(1), Integer.MAX_VALUE);
            answer(type, in.readNBytes(in.readInt()), limits, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
            e.write(out);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            out.writeByte(DAMAGED);
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
