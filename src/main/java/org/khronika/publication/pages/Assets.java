package org.khronika.publication.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.khronika.publication.FileSink;
import org.springframework.core.io.ClassPathResource;

/** Sheets, fonts, the scripts and the icon: part of the program, copied into every release. */
final class Assets {

    private static final List<String> FILES = List.of(
            "fonts/LICENSE",
            "fonts/basic-italic.woff2",
            "fonts/basic-normal.woff2",
            "fonts/cyrillic-ext-italic.woff2",
            "fonts/cyrillic-ext-normal.woff2",
            "fonts/cyrillic-italic.woff2",
            "fonts/cyrillic-normal.woff2",
            "fonts/kazakh-italic.woff2",
            "fonts/kazakh-normal.woff2",
            "fonts/latin-ext-normal.woff2",
            "fonts/latin-italic.woff2",
            "fonts/latin-normal.woff2",
            "fonts/russian-italic.woff2",
            "fonts/russian-normal.woff2",
            "days.js",
            "khronika.css",
            "map.js",
            "narrow.js",
            "record.css",
            "register.js",
            "search.js",
            "site.css",
            "site.svg");

    private Assets() {}

    /** @param several whether the release is in several languages: its pages then have a switch */
    static void write(FileSink sink, boolean several) throws IOException {
        for (String file : FILES) {
            put(file, sink);
        }
        if (several) {
            put("languages.css", sink);
        }
    }

    private static void put(String file, FileSink sink) throws IOException {
        byte[] bytes = new ClassPathResource("site-assets/" + file).getContentAsByteArray();
        sink.put("assets/" + file, file.endsWith(".css") ? compact(bytes) : bytes, null);
    }

    /** A sheet without its comments and the space that only people need: it counts on a slow line. */
    private static byte[] compact(byte[] sheet) {
        return new String(sheet, StandardCharsets.UTF_8)
                .replaceAll("/\\*[^*]*\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};]) ?", "$1")
                .replace(";}", "}")
                .strip()
                .getBytes(StandardCharsets.UTF_8);
    }
}
