package org.khronika.publication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khronika.records.BoundText;

/** What a person or a program can read in a file of a release, whatever its format. */
final class TextsOfFile {

    private TextsOfFile() {}

    /** Its texts; of a format that is text, the file as it is. */
    static List<String> of(String path, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return path.endsWith(".md") ? List.of(text, new BoundText(text).words()) : List.of(text);
    }
}
