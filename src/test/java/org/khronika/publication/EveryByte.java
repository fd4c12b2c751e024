package org.khronika.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * All that lies in a file, as somebody who looks for it with a hex editor finds it: its bytes, those of every file packed in it, and those of every stream
 * of a PDF unpacked, in each way in which letters are written. Knows nothing of how the program itself looks through a file.
 */
final class EveryByte {

    private static final List<Charset> WRITTEN = List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE,
            Charset.forName("windows-1251"));

    private final List<byte[]> pieces = new ArrayList<>();

    private EveryByte() {}

    /** Its letters in small ones, and its name. */
    static Stream<String> of(String path, byte[] bytes) {
        EveryByte all = new EveryByte();
        all.add(bytes);
        return Stream.concat(
                Stream.of(path.toLowerCase(Locale.ROOT)),
                all.pieces.stream()
                        .flatMap(piece -> WRITTEN.stream().map(set -> new String(piece, set)))
                        .map(text -> text.toLowerCase(Locale.ROOT)));
    }

    private void add(byte[] bytes) {
        pieces.add(bytes);
        try {
            if (begins(bytes, "PK")) {
                zip(bytes);
            } else if (begins(bytes, "%PDF")) {
                pdf(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void zip(byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                pieces.add(part.getName().getBytes(StandardCharsets.UTF_8));
                add(zip.readAllBytes());
            }
        }
    }

    private void pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    pieces.add(stream.createInputStream().readAllBytes());
                }
            }
        }
    }

    private static boolean begins(byte[] bytes, String mark) {
        return new String(bytes, 0, Math.min(bytes.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
