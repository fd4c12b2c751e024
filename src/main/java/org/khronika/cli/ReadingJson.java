package org.khronika.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.protection.ProtectionSign;
import org.khronika.reading.Detail;
import org.khronika.reading.Flag;
import org.khronika.reading.PersonSigns;
import org.khronika.reading.ProposedAct;
import org.khronika.reading.ProposedFields;
import org.khronika.reading.ProposedRecord;
import org.khronika.reading.Reading;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Prints a reading as the JSON that {@code read --json} promises. */
record ReadingJson(String text, Reading reading) {

    void print(PrintWriter out) {
        ObjectWriteContext pretty = new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator json = new JsonFactory().createGenerator(pretty, out)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("text");
            json.writeNumberProperty("chars", text.length());
            json.writeStringProperty("sha256", sha256(text));
            json.writeEndObject();
            json.writeArrayPropertyStart("details");
            reading.details().forEach(detail -> write(json, detail));
            json.writeEndArray();
            json.writeArrayPropertyStart("records");
            reading.proposed().forEach(proposed -> write(json, proposed));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void write(JsonGenerator json, Detail detail) {
        json.writeStartObject();
        json.writeStringProperty("id", detail.id());
        json.writeStringProperty("kind", detail.kind().code());
        json.writeNumberProperty("start", detail.start());
        json.writeNumberProperty("end", detail.end());
        json.writeStringProperty("text", detail.text());
        json.writeStringProperty("value", detail.value());
        json.writeNumberProperty("confidence", detail.confidence());
        json.writeStringProperty("rule", detail.rule());
        strings(json, "flags", detail.flags().stream().map(Flag::code).sorted().toList());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, PersonSigns person) {
        json.writeStartObject();
        json.writeStringProperty("person", person.person());
        json.writeNumberProperty("start", person.start());
        json.writeNumberProperty("end", person.end());
        json.writeArrayPropertyStart("signs");
        for (ProtectionSign sign : person.signs()) {
            json.writeStartObject();
            json.writeStringProperty("kind", sign.kind().code());
            json.writeNumberProperty("start", sign.start());
            json.writeNumberProperty("end", sign.end());
            json.writeStringProperty("text", sign.words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ProposedRecord proposed) {
        json.writeStartObject();
        json.writeStringProperty("kind", proposed.kind().code());
        json.writeNumberProperty("start", proposed.start());
        json.writeNumberProperty("end", proposed.end());
        json.writeObjectPropertyStart("fields");
        switch (proposed.fields()) {
            case ProposedFields.IncidentFields incident -> incident(json, incident);
            case ProposedFields.StepFields step -> step(json, step);
            case ProposedFields.FigureFields figure -> figure(json, figure);
            case ProposedFields.PersonFields person -> {
                json.writeStringProperty("name", person.name());
                strings(json, "roles", person.roles());
                string(json, "organisation", person.organisation());
            }
            case ProposedFields.OrganisationFields organisation -> {
                json.writeStringProperty("name", organisation.name());
                string(json, "kind", organisation.kind());
                string(json, "abbreviation", organisation.abbreviation());
            }
        }
        json.writeEndObject();
        strings(json, "details", proposed.detailIds());
        if (!proposed.protection().isEmpty()) {
            json.writeArrayPropertyStart("protection");
            proposed.protection().forEach(person -> write(json, person));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void incident(JsonGenerator json, ProposedFields.IncidentFields incident) {
        json.writeStringProperty("title", incident.title());
        string(json, "date", incident.date());
        string(json, "place", incident.place());
        string(json, "placeName", incident.placeName());
        strings(json, "acts", incident.acts().stream().map(ProposedAct::code).toList());
        strings(json, "persons", incident.persons());
        strings(json, "organisations", incident.organisations());
        if (incident.group() != null) {
            json.writeObjectPropertyStart("group");
            json.writeStringProperty("label", incident.group().label());
            string(json, "quantity", incident.group().quantity());
            json.writeEndObject();
        }
        string(json, "perpetrator", incident.perpetrator());
        string(json, "outcome", incident.outcome());
    }

    private static void step(JsonGenerator json, ProposedFields.StepFields step) {
        json.writeStringProperty("title", step.title());
        json.writeStringProperty("step", step.step().code());
        string(json, "date", step.date());
        strings(json, "persons", step.persons());
        strings(json, "articles", step.articles());
        strings(json, "sentences", step.penalties());
        string(json, "court", step.court());
        string(json, "place", step.place());
        string(json, "placeName", step.placeName());
        json.writeBooleanProperty("possible", step.possible());
    }

    private static void figure(JsonGenerator json, ProposedFields.FigureFields figure) {
        json.writeStringProperty("title", figure.title());
        string(json, "speaker", figure.speaker());
        string(json, "date", figure.date());
        json.writeStringProperty("measure", figure.measure());
        json.writeStringProperty("value", figure.value());
        json.writeArrayPropertyStart("parts");
        for (ProposedFields.Part part : figure.parts()) {
            json.writeStartObject();
            json.writeStringProperty("label", part.label());
            json.writeStringProperty("value", part.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static void strings(JsonGenerator json, String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        List.copyOf(values).forEach(json::writeString);
        json.writeEndArray();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
