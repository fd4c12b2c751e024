package org.khronika.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Citation;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records as they would be kept, made of answers by name, without a database. */
public final class Kept {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Kept() {}

    /** A record at an address with these answers, which cites nothing. */
    public static <T extends Record> Stored<T> of(String address, Class<T> type, Map<String, ?> answers) {
        return of(address, type, answers, List.of());
    }

    /** The same, which cites a document for an answer; for the whole when that is null. */
    public static <T extends Record> Stored<T> cited(
            String address, Class<T> type, Map<String, ?> answers, @Nullable String field) {
        return of(
                address,
                type,
                answers,
                List.of(new Citation(field, new RecordRef("KZ-D-2023-100001"), null, null, null, "paragraph 3")));
    }

    private static <T extends Record> Stored<T> of(
            String address, Class<T> type, Map<String, ?> answers, List<Citation> citations) {
        return new Stored<>(
                new RecordRef(address),
                1,
                Sensitivity.PUBLIC,
                Set.of(),
                ReviewState.REVIEWED,
                1,
                "",
                Instant.EPOCH,
                "",
                Instant.EPOCH,
                1,
                address,
                JSON.convertValue(answers, type),
                citations);
    }
}
