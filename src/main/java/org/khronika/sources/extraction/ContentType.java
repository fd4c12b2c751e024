package org.khronika.sources.extraction;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.khronika.words.Phrase;

/** Judges what a file is by its content; the name only shapes the sentence of a refusal. */
final class ContentType {

    private static final int HEAD = 4096;
    private static final Pattern HTML =
            Pattern.compile("(?is)\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("MZ", "sources.found.windows-program");
        SIGNATURES.put("\u007fELF", "sources.found.linux-program");
        SIGNATURES.put("\u00ca\u00fe\u00ba\u00be", "sources.found.program");
        SIGNATURES.put("\u00cf\u00fa\u00ed\u00fe", "sources.found.macos-program");
        SIGNATURES.put("{\\rtf", "sources.found.rich-text");
        SIGNATURES.put("\u0089PNG", "sources.found.picture");
        SIGNATURES.put("GIF8", "sources.found.picture");
        SIGNATURES.put("\u00ff\u00d8\u00ff", "sources.found.picture");
        SIGNATURES.put("RIFF", "sources.found.picture-sound-or-film");
        SIGNATURES.put("\u001f\u008b", "sources.found.gzip");
        SIGNATURES.put("7z\u00bc\u00af", "sources.found.seven-zip");
        SIGNATURES.put("Rar!", "sources.found.rar");
        SIGNATURES.put("BZh", "sources.found.bzip2");
        SIGNATURES.put("ID3", "sources.found.sound");
        SIGNATURES.put("SQLite format 3", "sources.found.database");
    }

    private ContentType() {}

    static MediaType of(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            throw new UploadRefused(phrase("sources.upload.empty"));
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-")) {
            return MediaType.PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return packed(bytes, fileName);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw refused(
                    fileName,
                    isEncryptedOffice(bytes) ? "sources.found.office-with-password" : "sources.found.old-office");
        }
        SIGNATURES.forEach((signature, found) -> {
            if (head.startsWith(signature)) {
                throw refused(fileName, found);
            }
        });
        if (head.startsWith("ftyp", 4)) {
            throw refused(fileName, "sources.found.film-or-picture");
        }
        return written(bytes, fileName);
    }

    private static MediaType written(byte[] bytes, String fileName) {
        boolean wide = TextDecoding.wide(bytes) != null;
        if (!wide && hasControls(bytes)) {
            throw refused(fileName, "sources.found.unknown");
        }
        byte[] start = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
        String text = wide ? TextDecoding.decode(start) : new String(start, StandardCharsets.ISO_8859_1);
        text = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        if (HTML.matcher(text).matches()) {
            return MediaType.HTML;
        }
        if (text.stripLeading().startsWith("<?xml")) {
            throw refused(fileName, "sources.found.xml");
        }
        boolean saysHtml = fileName.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
        return saysHtml && text.stripLeading().startsWith("<") ? MediaType.HTML : MediaType.TEXT;
    }

    private static MediaType packed(byte[] bytes, String fileName) {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<String> names = Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .toList();
            if (names.contains("word/vbaProject.bin")) {
                throw refused(fileName, "sources.found.word-with-macros");
            }
            if (names.contains("word/document.xml")) {
                return MediaType.DOCX;
            }
            throw refused(fileName, packedNoun(names));
        } catch (IOException e) {
            throw refused(fileName, "sources.found.damaged-zip");
        }
    }

    private static String packedNoun(List<String> names) {
        if (names.contains("xl/workbook.xml")) {
            return "sources.found.excel";
        }
        if (names.contains("ppt/presentation.xml")) {
            return "sources.found.powerpoint";
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return "sources.found.open-document";
        }
        return "sources.found.zip";
    }

    private static boolean isEncryptedOffice(byte[] bytes) {
        String mark = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(mark);
    }

    /** Text has tabs, line ends and form feeds; more than a stray other control character means that it is no text. */
    private static boolean hasControls(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            boolean layout = b == '\t' || b == '\n' || b == '\r' || b == '\f' || b == 0x0B || b == 0x1A || b == 0x1B;
            if (b >= 0 && b < 0x20 && !layout) {
                controls++;
            }
        }
        return controls > 2 + bytes.length / 500;
    }

    private static UploadRefused refused(String fileName, String found) {
        String name = fileName.toLowerCase(Locale.ROOT);
        Phrase expected = phrase("sources.upload.what-we-read");
        for (MediaType type : MediaType.values()) {
            String ending = type == MediaType.TEXT ? ".txt" : "." + type.name().toLowerCase(Locale.ROOT);
            if (name.endsWith(ending)) {
                expected =
                        phrase("sources.upload.by-its-name").with("type", type).with("ending", ending);
            }
        }
        return new UploadRefused(
                phrase("sources.upload.expected").with("expected", expected).with("found", phrase(found)));
    }
}
