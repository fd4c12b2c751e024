package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file of rows is the same byte for byte, whether it is written at once or row by row. */
class PublicJsonTest {

    private static final List<String> WORDS =
            List.of("Оралда – «шеру»", "қала\nкөше", "line\r\nend\ttab", "\\n \"quoted\" \u2028", "", "   ", "🙂 é");

    @Test
    void rowsThatAreWrittenAlreadyMakeTheFileThatIsWrittenAtOnce() {
        Random random = new Random(20230327);
        for (int round = 0; round < 300; round++) {
            Object file = value(random, 3);
            List<Object> rows = new ArrayList<>();
            for (int n = random.nextInt(5); n > 0; n--) {
                rows.add(value(random, 4));
            }
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("file", file);
            whole.put("rows", rows);
            assertThat(PublicJson.rows(file, rows.stream().map(PublicJson::row).toList()))
                    .as("round %d", round)
                    .isEqualTo(PublicJson.bytes(whole));
        }
    }

    private static Object value(Random random, int depth) {
        Map<String, @Nullable Object> value = new LinkedHashMap<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            value.put("field " + n, part(random, depth));
        }
        return value;
    }

    private static @Nullable Object part(Random random, int depth) {
        return switch (depth == 0 ? random.nextInt(4) : random.nextInt(7)) {
            case 0 -> WORDS.get(random.nextInt(WORDS.size()));
            case 1 -> random.nextInt();
            case 2 -> random.nextBoolean();
            case 3 -> null;
            case 4 -> value(random, depth - 1);
            case 5 -> Arrays.asList(part(random, depth - 1), part(random, depth - 1));
            default -> List.of();
        };
    }
}
