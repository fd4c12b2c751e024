package org.khronika.sources.extraction;

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

/** Judges what a file is by its content; the name only shapes the sentence of a refusal. */
final class ContentType {

    private static final int HEAD = 4096;
    private static final Pattern HTML =
            Pattern.compile("(?is)\\A\\s*(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("MZ", "a Windows program");
        SIGNATURES.put("\u007fELF", "a Linux program");
        SIGNATURES.put("\u00ca\u00fe\u00ba\u00be", "a program");
        SIGNATURES.put("\u00cf\u00fa\u00ed\u00fe", "a macOS program");
        SIGNATURES.put("{\\rtf", "a rich text (RTF) document");
        SIGNATURES.put("\u0089PNG", "a picture");
        SIGNATURES.put("GIF8", "a picture");
        SIGNATURES.put("\u00ff\u00d8\u00ff", "a picture");
        SIGNATURES.put("RIFF", "a picture, sound or film");
        SIGNATURES.put("\u001f\u008b", "a gzip archive");
        SIGNATURES.put("7z\u00bc\u00af", "a 7-Zip archive");
        SIGNATURES.put("Rar!", "a RAR archive");
        SIGNATURES.put("BZh", "a bzip2 archive");
        SIGNATURES.put("ID3", "a sound");
        SIGNATURES.put("SQLite format 3", "a database");
    }

    private ContentType() {}

    static MediaType of(byte[] bytes, String fileName) {
        if (bytes.length == 0) {
            throw new UploadRefused("The file is empty.");
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
                    isEncryptedOffice(bytes)
                            ? "an Office document protected by a password: save it without the password"
                            : "an Office document in the old format (.doc, .xls): save it as .docx");
        }
        SIGNATURES.forEach((signature, noun) -> {
            if (head.startsWith(signature)) {
                throw refused(fileName, noun);
            }
        });
        if (head.startsWith("ftyp", 4)) {
            throw refused(fileName, "a film or picture");
        }
        return written(bytes, fileName);
    }

    private static MediaType written(byte[] bytes, String fileName) {
        boolean wide = TextDecoding.wide(bytes) != null;
        if (!wide && hasControls(bytes)) {
            throw refused(fileName, "a file of a kind that we do not know");
        }
        byte[] start = bytes.length > HEAD ? Arrays.copyOf(bytes, HEAD) : bytes;
        String text = wide ? TextDecoding.decode(start) : new String(start, StandardCharsets.ISO_8859_1);
        text = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        if (HTML.matcher(text).matches()) {
            return MediaType.HTML;
        }
        if (text.stripLeading().startsWith("<?xml")) {
            throw refused(fileName, "an XML file");
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
                throw refused(fileName, "a Word document with macros: save it as .docx without them");
            }
            if (names.contains("word/document.xml")) {
                return MediaType.DOCX;
            }
            throw refused(fileName, packedNoun(names));
        } catch (IOException e) {
            throw refused(fileName, "a damaged ZIP archive or Word document");
        }
    }

    private static String packedNoun(List<String> names) {
        if (names.contains("xl/workbook.xml")) {
            return "an Excel workbook";
        }
        if (names.contains("ppt/presentation.xml")) {
            return "a PowerPoint presentation";
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return "an OpenDocument file: save it as .docx";
        }
        return "a ZIP archive: send the documents in it one by one";
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
        String expected = "a text, web page, Word (.docx) or PDF file";
        for (MediaType type : MediaType.values()) {
            String ending = type == MediaType.TEXT ? ".txt" : "." + type.name().toLowerCase(Locale.ROOT);
            if (name.endsWith(ending)) {
                expected = "%s, because the name ends in “%s”".formatted(type.noun(), ending);
            }
        }
        return new UploadRefused("Expected %s, found %s.".formatted(expected, found));
    }
}
