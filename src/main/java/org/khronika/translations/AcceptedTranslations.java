package org.khronika.translations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.FreeTexts;
import org.khronika.records.FreeTexts.FreeText;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/**
 * Translations that reviewers accepted. One is read only in the place of the very words that it translates, in answer to the same question:
 * where those were changed, made less exact or taken out, nothing of it is read.
 */
public final class AcceptedTranslations {

    private final Map<RecordRef, List<Text>> byRecord = new HashMap<>();

    /** One of them. */
    public record Text(
            RecordRef record, String language, String question, String original, String text, Instant acceptedAt) {}

    /** Keeps them by record. */
    public AcceptedTranslations(List<Text> texts) {
        texts.forEach(text -> byRecord.computeIfAbsent(text.record(), none -> new ArrayList<>())
                .add(text));
    }

    /** Those of a record that translate what it says now, in the order of its texts, each with the first text that it translates. */
    public Map<Text, FreeText> read(Stored<?> record) {
        Map<Text, FreeText> read = new LinkedHashMap<>();
        List<Text> known = byRecord.getOrDefault(record.address(), List.of());
        if (!known.isEmpty()) {
            FreeTexts.of(record.body())
                    .forEach(free -> known.stream()
                            .filter(text -> isOf(text, free))
                            .forEach(text -> read.putIfAbsent(text, free)));
        }
        return read;
    }

    /** The same without the texts. */
    public List<Text> of(Stored<?> record) {
        return List.copyOf(read(record).keySet());
    }

    /** Those of a record into a language that translate what it says now. */
    public List<Text> of(Stored<?> record, Language language) {
        return of(record).stream()
                .filter(text -> text.language().equals(language.tag()))
                .toList();
    }

    /** The records as they are read in a language; those without a translation are the same. */
    public List<Stored<?>> in(Language language, Collection<? extends Stored<?>> records, RecordTypes types) {
        List<Stored<?>> read = new ArrayList<>();
        records.forEach(record -> read.add(in(language, record, types)));
        return read;
    }

    /** The record as it is read in a language; the same where nothing of it is translated. */
    public <T extends Record> Stored<T> in(Language language, Stored<T> record, RecordTypes types) {
        List<Text> texts = of(record, language);
        return texts.isEmpty() ? record : saying(record, texts, types);
    }

    /** The record in each language in which something of it is read in other words. */
    public <T extends Record> List<Stored<T>> variants(Stored<T> record, RecordTypes types) {
        Map<String, List<Text>> byLanguage = new HashMap<>();
        of(record)
                .forEach(text -> byLanguage
                        .computeIfAbsent(text.language(), none -> new ArrayList<>())
                        .add(text));
        return byLanguage.keySet().stream()
                .sorted()
                .map(language -> saying(record, byLanguage.getOrDefault(language, List.of()), types))
                .toList();
    }

    private static <T extends Record> Stored<T> saying(Stored<T> record, List<Text> texts, RecordTypes types) {
        Set<String> left = leftAsTheyAre(record, texts);
        T body = FreeTexts.saying(record.body(), free -> {
            @Nullable Text found = left.contains(free.together()) ? null : of(free, texts);
            return found == null ? free.text() : found.text();
        });
        return record.reading(body, types.get(record).title(body).english());
    }

    private static @Nullable Text of(FreeText free, List<Text> texts) {
        return texts.stream().filter(text -> isOf(text, free)).findFirst().orElse(null);
    }

    /** The paragraphs of which a sentence has no translation: half a paragraph in another language is read by nobody. */
    private static Set<String> leftAsTheyAre(Stored<?> record, List<Text> texts) {
        List<FreeText> all = FreeTexts.of(record.body());
        ToBeTranslated asked = ToBeTranslated.into(texts.getFirst().language(), all);
        return all.stream()
                .filter(FreeText::isProse)
                .filter(free -> asked.writtenIn(free).isPresent() && of(free, texts) == null)
                .map(FreeText::together)
                .collect(Collectors.toSet());
    }

    private static boolean isOf(Text text, FreeText free) {
        return text.question().equals(free.question()) && text.original().equals(free.text());
    }
}
