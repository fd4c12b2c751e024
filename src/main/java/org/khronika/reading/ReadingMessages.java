package org.khronika.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What goes to the process in which texts are read, and what comes back. */
final class ReadingMessages {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addMixIn(ProposedFields.class, Kinds.class).build();

    private ReadingMessages() {}

    private record Question(String text, @Nullable String date) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ProposedFields.IncidentFields.class, name = "incident"),
        @JsonSubTypes.Type(value = ProposedFields.StepFields.class, name = "step"),
        @JsonSubTypes.Type(value = ProposedFields.FigureFields.class, name = "figure"),
        @JsonSubTypes.Type(value = ProposedFields.PersonFields.class, name = "person"),
        @JsonSubTypes.Type(value = ProposedFields.OrganisationFields.class, name = "organisation")
    })
    private interface Kinds {}

    static byte[] question(String text, @Nullable LocalDate date) {
        return MAPPER.writeValueAsBytes(new Question(text, date == null ? null : date.toString()));
    }

    static byte[] answer(byte[] question, TextReader reader) {
        Question asked = MAPPER.readValue(question, Question.class);
        return MAPPER.writeValueAsBytes(
                reader.read(asked.text, asked.date == null ? null : LocalDate.parse(asked.date)));
    }

    static Reading reading(byte[] answer) {
        return MAPPER.readValue(answer, Reading.class);
    }
}
