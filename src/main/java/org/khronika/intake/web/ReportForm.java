package org.khronika.intake.web;

import static org.khronika.words.Phrase.phrase;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Refused.RefusedField;
import org.khronika.access.Reply;
import org.khronika.people.TextLanguage;
import org.khronika.records.Sensitivity;
import org.khronika.sources.Material;
import org.khronika.sources.Submission;
import org.khronika.sources.extraction.ExtractionLimits;
import org.khronika.values.PartialDate;
import org.khronika.words.SaysWhy;

/**
 * What the page for a new report asks, as it was typed.
 *
 * @param chosenFile what the file was called that was chosen before and must be chosen again; empty for none
 */
record ReportForm(
        String text,
        String title,
        String material,
        String publisher,
        String date,
        String language,
        String link,
        String receivedFrom,
        String note,
        String sensitivity,
        String chosenFile) {

    private static final String WEB = "https?://\\S+";

    /** What was not sent is empty. */
    ReportForm {
        text = Objects.requireNonNullElse(text, "");
        title = Objects.requireNonNullElse(title, "");
        material = Objects.requireNonNullElse(material, "");
        publisher = Objects.requireNonNullElse(publisher, "");
        date = Objects.requireNonNullElse(date, "");
        language = Objects.requireNonNullElse(language, "");
        link = Objects.requireNonNullElse(link, "");
        receivedFrom = Objects.requireNonNullElse(receivedFrom, "");
        note = Objects.requireNonNullElse(note, "");
        sensitivity = Objects.requireNonNullElse(sensitivity, "");
        chosenFile = Objects.requireNonNullElse(chosenFile, "");
    }

    static ReportForm empty() {
        return new ReportForm("", "", Material.REPORT.name(), "", "", "", "", "", "", Sensitivity.PUBLIC.name(), "");
    }

    /** The form as it was typed before. */
    static ReportForm of(Map<String, List<String>> typed) {
        Function<String, String> answer =
                name -> String.join("\n", typed.getOrDefault(name, List.of())).replace("\r\n", "\n");
        return new ReportForm(
                answer.apply("text"),
                answer.apply("title"),
                answer.apply("material"),
                answer.apply("publisher"),
                answer.apply("date"),
                answer.apply("language"),
                answer.apply("link"),
                answer.apply("receivedFrom"),
                answer.apply("note"),
                answer.apply("sensitivity"),
                answer.apply("file"));
    }

    /** The same, when the file that came with it is not kept. */
    ReportForm without(String file) {
        return new ReportForm(
                text, title, material, publisher, date, language, link, receivedFrom, note, sensitivity, file);
    }

    /** The page with the form. */
    String show(Reply reply) {
        return reply.with("form", this)
                .with(
                        "materials",
                        Arrays.stream(Material.values())
                                .filter(Material::isSaid)
                                .toList())
                .with("languages", TextLanguage.values())
                .with("sensitivities", Sensitivity.values())
                .with("megabytes", ExtractionLimits.standard().bytes() / 1_000_000)
                .show("intake/new");
    }

    /** What is wrong with the answers, a sentence each. */
    List<RefusedField> problems(SentFile file) {
        List<RefusedField> problems = new ArrayList<>();
        boolean hasFile = file.isThere();
        if (!hasFile && text.isBlank()) {
            problems.add(new RefusedField("text", phrase("intake.refused.no-text")));
        }
        if (hasFile && !text.isBlank()) {
            problems.add(new RefusedField("text", phrase("intake.refused.text-and-file")));
        }
        if (!date.isBlank()) {
            try {
                PartialDate.understand(date);
            } catch (IllegalArgumentException misunderstood) {
                problems.add(new RefusedField("date", SaysWhy.of(misunderstood)));
            }
        }
        if (!link.isBlank() && !link.strip().matches(WEB)) {
            problems.add(new RefusedField("link", phrase("intake.refused.link").with("found", link.strip())));
        }
        if (file.hasUnreadableName()) {
            problems.add(new RefusedField("file", phrase("intake.refused.file-name")));
        }
        return problems;
    }

    /** The document with what was said about it; only without problems. */
    Submission submission(byte[] file, @Nullable String fileName) {
        byte[] bytes = fileName == null ? text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8) : file;
        return new Submission(
                bytes,
                fileName,
                given(title),
                choice(Material.class, material, Material.OTHER),
                given(publisher),
                date.isBlank() ? null : PartialDate.understand(date),
                language.isBlank() ? null : choice(TextLanguage.class, language, TextLanguage.OTHER),
                given(link),
                given(receivedFrom),
                given(note),
                choice(Sensitivity.class, sensitivity, Sensitivity.RESTRICTED),
                Set.of());
    }

    private static @Nullable String given(String answer) {
        return answer.isBlank() ? null : answer.strip();
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
        return List.of(type.getEnumConstants()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }
}
