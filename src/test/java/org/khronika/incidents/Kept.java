package org.khronika.incidents;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** A record at an address with these answers. */
    public static <T extends Record> Stored<T> of(String address, Class<T> type, Map<String, ?> answers) {
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
                List.of());
    }
}
