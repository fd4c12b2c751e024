package org.khronika.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Packs a document so that the same parts are the same file: the library packs them with the time of day. */
final class SteadyZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static byte[] of(XWPFDocument document) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        document.write(packed);
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(steady)) {
            for (Map.Entry<String, byte[]> part : parts(packed.toByteArray()).entrySet()) {
                put(part.getKey(), part.getValue(), zip);
            }
        }
        return steady.toByteArray();
    }

    /** By their names: [Content_Types].xml, which readers of the format expect first, is the first of them. */
    private static Map<String, byte[]> parts(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static void put(String name, byte[] bytes, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
