package org.khronika.desk.translations;

import static org.khronika.words.Phrase.phrase;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.pages.CsvFile;
import org.khronika.pages.CsvRows;
import org.khronika.review.DeedRefused;
import org.khronika.translations.Overview.OfRecord;
import org.khronika.translations.TranslateTexts;
import org.khronika.translations.TranslationSheet.Line;
import org.khronika.values.RecordRef;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Texts to be translated as one table, and the same table with its last column filled in. */
final class TextsFile {

    private static final List<String> HEADS =
            List.of("record", "key", "version", "state", "field", "original", "translation");

    private TextsFile() {}

    /** The table of what is not translated, stale, returned or a draft. */
    static byte[] of(List<OfRecord> records) {
        CsvFile file = new CsvFile().row(HEADS);
        for (OfRecord one : records) {
            one.sheet().lines().stream()
                    .filter(line -> line.state().isToTranslate())
                    .forEach(line -> file.row(row(one, line)));
        }
        return file.bytes();
    }

    private static List<String> row(OfRecord one, Line line) {
        return List.of(
                one.record().address().address(),
                line.key(),
                Integer.toString(line.version()),
                line.state().words().english(),
                line.text().place(),
                line.text().text(),
                line.translation() == null ? "" : line.translation().text());
    }

    /**
     * What was filled in, record by record.
     *
     * @throws DeedRefused when it is no such table
     */
    static Map<RecordRef, List<TranslateTexts.Typed>> read(byte[] bytes) {
        List<List<String>> rows = CsvRows.of(text(bytes));
        List<String> head = rows.isEmpty() ? List.of() : rows.getFirst();
        int record = head.indexOf("record");
        int key = head.indexOf("key");
        int version = head.indexOf("version");
        int words = head.indexOf("translation");
        if (record < 0 || key < 0 || version < 0 || words < 0) {
            throw new DeedRefused(phrase("desk.translations.file.no-table"));
        }
        Map<RecordRef, List<TranslateTexts.Typed>> typed = new LinkedHashMap<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() > Math.max(Math.max(record, key), Math.max(version, words))
                    && RecordRef.isAddress(row.get(record))
                    && row.get(version).matches("\\d{1,9}")
                    && !row.get(words).isBlank()) {
                typed.computeIfAbsent(new RecordRef(row.get(record)), none -> new ArrayList<>())
                        .add(new TranslateTexts.Typed(
                                row.get(key), Integer.parseInt(row.get(version)), row.get(words)));
            }
        }
        return typed;
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new DeedRefused(phrase("desk.translations.file.not-utf-8"));
        }
    }

    /** The file as a browser keeps it. */
    static ResponseEntity<byte[]> sent(String name, byte[] table) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(table);
    }
}
