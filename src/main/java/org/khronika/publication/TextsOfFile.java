package org.khronika.publication;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.khronika.records.BoundText;

/** What a person or a program can read in a file of a release, whatever its format. */
final class TextsOfFile {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private TextsOfFile() {}

    /**
     * Its texts; of a format that is text, the file as it is.
     *
     * @throws UncheckedIOException when the file cannot be read in the format that its name tells: what cannot be read was not looked through
     */
    static List<String> of(String path, byte[] bytes) {
        try {
            return switch (path.substring(path.lastIndexOf('.') + 1)) {
                case "pdf" -> TextsOfPdf.of(bytes);
                case "docx" -> packed(bytes);
                case "md" -> List.of(text(bytes), new BoundText(text(bytes)).words());
                default -> List.of(text(bytes));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Each part as it is written, and the words of each paragraph in one, however many pieces Word keeps them in. */
    private static List<String> packed(byte[] bytes) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String xml = text(zip.readAllBytes());
                texts.add(part.getName());
                texts.add(xml);
                texts.add(TAG.matcher(xml.replace("</w:p>", "\n")).replaceAll(""));
            }
        }
        return texts;
    }
}
