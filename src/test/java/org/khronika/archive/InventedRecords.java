package org.khronika.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Kept;
import org.khronika.people.BearsNames;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Quantified;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records of invented people, without a database. */
final class InventedRecords {

    /** Titles as the bodies say them, and nothing that is added up. */
    static final KnownRecords.Kinds KINDS = new KnownRecords.Kinds() {
        @Override
        public String title(Stored<?> record) {
            JsonNode body = JsonMapper.shared().valueToTree(record.body());
            return record.body() instanceof BearsNames bears
                    ? bears.displayName()
                    : body.path("title").asString(body.path("measure").asString(""));
        }

        @Override
        public List<Quantified<?>> quantities(RecordKind kind) {
            return List.of();
        }
    };

    private InventedRecords() {}

    static List<Stored<?>> of(List<Map<?, ?>> entries) {
        return entries.stream()
                .<Stored<?>>map(entry -> one(String.valueOf(entry.get("address")), answers(entry.get("body"))))
                .toList();
    }

    @SuppressWarnings("unchecked") // a map of a YAML file
    private static Map<String, Object> answers(@Nullable Object body) {
        return (Map<String, Object>) Objects.requireNonNull(body);
    }

    private static Stored<?> one(String address, Map<String, Object> answers) {
        return switch (new RecordRef(address).kind()) {
            case PERSON -> Kept.of(address, Person.class, answers);
            case ORGANISATION -> Kept.of(address, Organisation.class, answers);
            case INCIDENT -> Kept.of(address, Incident.class, answers);
            case PROCEEDING -> Kept.of(address, Proceeding.class, answers);
            case FIGURE -> Kept.of(address, Figure.class, answers);
            default -> throw new IllegalArgumentException(address);
        };
    }
}
