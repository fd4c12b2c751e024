package org.khronika.registers.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Sayable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** The table of a register, to be saved. */
final class TableFile {

    private static final List<String> DAYS = List.of("from", "to", "on", "known");

    private TableFile() {}

    /**
     * The table; the way to the page when the days were not understood, or nothing was read: a table of other days than those asked for, or without
     * entries, would be a wrong number.
     *
     * @param table null where nothing was read
     */
    static ResponseEntity<byte[]> of(
            String file,
            Supplier<byte @Nullable []> table,
            Map<String, Sayable> wrong,
            String register,
            Map<String, String> asked) {
        byte @Nullable [] made = wrong.isEmpty() ? table.get() : null;
        return made == null ? page(register, asked) : table(file, made);
    }

    private static ResponseEntity<byte[]> page(String register, Map<String, String> asked) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/desk/registers/{register}");
        Map<String, String> values = new HashMap<>(Map.of("register", register));
        DAYS.stream().filter(asked::containsKey).forEach(field -> {
            page.queryParam(field, "{" + field + "}");
            values.put(field, asked.get(field));
        });
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(page.encode().buildAndExpand(values).toUri())
                .build();
    }

    private static ResponseEntity<byte[]> table(String file, byte[] table) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(table);
    }
}
