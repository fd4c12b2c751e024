package org.khronika.translations;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.FreeTexts;
import org.khronika.records.FreeTexts.FreeText;
import org.khronika.records.ReviewState;

/**
 * The texts of a record beside their translations into one language: which are translated, and which of those translate what is no longer
 * said.
 *
 * @param lines in the order of the record's form; the same words in answer to the same question stand once
 */
public record TranslationSheet(String language, List<Line> lines) {

    /**
     * A text that is to be read in another language.
     *
     * @param key         short for the question and the words: changes when they do
     * @param writtenIn   the tag of the language of the text
     * @param translation of these words; null where there is none
     * @param earlier     of what stood there before; null where nothing did
     */
    public record Line(
            String key,
            FreeText text,
            String writtenIn,
            @Nullable Translation translation,
            @Nullable Translation earlier) {

        /** How it stands with it. */
        public TranslationState state() {
            if (translation != null && (translation.isSaid() || translation.review() == ReviewState.RETURNED)) {
                return switch (translation.review()) {
                    case SUBMITTED -> TranslationState.SUBMITTED;
                    case RETURNED -> TranslationState.RETURNED;
                    case REVIEWED -> TranslationState.REVIEWED;
                    default -> TranslationState.DRAFT;
                };
            }
            return earlier == null ? TranslationState.MISSING : TranslationState.STALE;
        }

        /** The words to begin with: those of this text, or of what stood there before. */
        public String words() {
            if (translation != null && translation.isSaid()) {
                return translation.text();
            }
            return earlier == null ? "" : earlier.text();
        }

        /** Words that were typed as they are kept: in prose, with where each link leads. */
        public String whole(String typed) {
            return text.isProse() ? SentenceLinks.of(text.text()).whole(typed) : typed;
        }

        /** Words as they are typed: in prose, with the numbers of the links. */
        public String numbered(String words) {
            return text.isProse() ? SentenceLinks.of(text.text()).numbered(words) : words;
        }

        /** The version of the translation of these words; 0 for none. */
        public int version() {
            return translation == null ? 0 : translation.version();
        }
    }

    /** Keeps a copy. */
    public TranslationSheet {
        lines = List.copyOf(lines);
    }

    /**
     * The sheet of a body.
     *
     * @param translations all of the record into this language, of whatever words
     */
    public static TranslationSheet of(Record body, String language, List<Translation> translations) {
        List<FreeText> texts = FreeTexts.of(body);
        ToBeTranslated asked = ToBeTranslated.into(language, texts);
        Map<String, Translation> byKey = new LinkedHashMap<>();
        translations.forEach(one -> byKey.put(key(one.question(), one.original()), one));
        Set<String> said = texts.stream()
                .map(text -> key(text.question(), text.text()))
                .collect(Collectors.toCollection(HashSet::new));
        List<Translation> left = translations.stream()
                .filter(one -> one.isSaid() && !said.contains(key(one.question(), one.original())))
                .toList();
        Map<String, Line> lines = new LinkedHashMap<>();
        for (FreeText text : texts) {
            String key = key(text.question(), text.text());
            asked.writtenIn(text)
                    .ifPresent(writtenIn -> lines.putIfAbsent(
                            key, new Line(key, text, writtenIn, byKey.get(key), earlier(left, text))));
        }
        return new TranslationSheet(language, new ArrayList<>(lines.values()));
    }

    /** The newest of what stood at a place and does not stand anywhere now; of a sentence what is most like it, since sentences move. */
    private static @Nullable Translation earlier(List<Translation> left, FreeText text) {
        if (text.isProse()) {
            return SentenceBefore.of(text, left);
        }
        return left.stream()
                .filter(one -> one.place().equals(text.place()))
                .reduce((one, other) -> other.at().isAfter(one.at()) ? other : one)
                .orElse(null);
    }

    /** Short for a question and the words that answer it. */
    public static String key(String question, String original) {
        return UUID.nameUUIDFromBytes((question + "\n" + original).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The line of a key; empty where no text is of it any more. */
    public Optional<Line> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /**
     * The line of words that stood there before, as long as nothing translates those that stand there now: the accepted version of the record
     * may still say them.
     */
    public Optional<Line> earlier(String key) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.earlier()))
                .filter(one -> key(one.question(), one.original()).equals(key))
                .findFirst()
                .map(one -> new Line(key, new FreeText(one.question(), one.place(), one.original()), "", one, null));
    }

    /** The lines of which it stands so. */
    public List<Line> lines(TranslationState state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }
}
