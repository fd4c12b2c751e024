package org.khronika.sources.extraction;

import static org.khronika.words.Phrase.phrase;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khronika.confined.Confined;
import org.khronika.confined.Limits;
import org.khronika.confined.OverLimit;

/** Parses each document in a process of its own: what one did to its parser, the next does not meet. */
final class ParserProcess {

    private static final int AT_A_TIME = 2;
    private static final int STACK_KILOBYTES = 1_024;
    private static final Map<ExtractionLimits, Confined> BY_LIMITS = new ConcurrentHashMap<>();

    private ParserProcess() {}

    static Parsed parse(MediaType type, byte[] bytes, ExtractionLimits limits) {
        Confined parsers = BY_LIMITS.computeIfAbsent(limits, ParserProcess::parsers);
        try {
            return parsed(parsers.ask(ParserMain.question(type, bytes, limits)), type);
        } catch (OverLimit over) {
            throw refusal(over, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Confined parsers(ExtractionLimits limits) {
        int answer = (int) Math.min(Integer.MAX_VALUE, 4L * limits.characters() + 1_000_000);
        return new Confined(
                ParserMain.class,
                List.of(),
                new Limits(limits.time(), limits.megabytes(), STACK_KILOBYTES, answer, AT_A_TIME, limits.time()),
                0);
    }

    private static UploadRefused refusal(OverLimit over, ExtractionLimits limits) {
        return new UploadRefused(
                switch (over.which()) {
                    case TIME ->
                        phrase("sources.upload.too-slow")
                                .with("seconds", limits.time().toSeconds());
                    case QUEUE -> phrase("sources.upload.others-are-read");
                    case MEMORY, STACK ->
                        phrase("sources.upload.too-much-memory").with("megabytes", limits.megabytes());
                });
    }

    private static Parsed parsed(byte[] answer, MediaType type) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer))) {
            switch (in.readByte()) {
                case ParserMain.REFUSED -> throw UploadRefused.read(in);
                case ParserMain.DAMAGED ->
                    throw new UploadRefused(phrase("sources.upload.damaged").with("type", type));
                default -> {}
            }
            String title = text(in);
            return new Parsed(text(in), title);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
