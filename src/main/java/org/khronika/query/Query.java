package org.khronika.query;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.registers.CaseRegister;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.SaysWhy;

/**
 * What is asked for. All of it must hold.
 *
 * @param words records in which every one of these occurs
 */
record Query(
        List<RecordKind> kinds,
        List<String> statuses,
        List<String> articles,
        List<String> persons,
        List<CaseRegister> registers,
        @Nullable LocalDate asOf,
        @Nullable LocalDate known,
        List<String> words) {

    /**
     * Reads a query.
     *
     * @throws QueryRefused with a sentence that points at the character
     */
    static Query of(String text) {
        Parts reading = new Parts(text);
        QueryPart.of(text).forEach(reading::take);
        return reading.query();
    }

    /** Whether it asks about cases, whatever kinds it names. */
    boolean isAboutCases() {
        return !statuses.isEmpty() || !articles.isEmpty() || !registers.isEmpty();
    }

    /** Takes the parts of a query one by one. */
    private static final class Parts {

        private final String text;
        private final List<RecordKind> kinds = new ArrayList<>();
        private final List<String> statuses = new ArrayList<>();
        private final List<String> articles = new ArrayList<>();
        private final List<String> persons = new ArrayList<>();
        private final List<CaseRegister> registers = new ArrayList<>();
        private final List<String> words = new ArrayList<>();
        private @Nullable LocalDate asOf;
        private @Nullable LocalDate known;

        Parts(String text) {
            this.text = text;
        }

        Query query() {
            return new Query(kinds, statuses, articles, persons, registers, asOf, known, words);
        }

        void take(QueryPart term) {
            if (term.key().isEmpty()) {
                word(term);
                return;
            }
            Key key = Arrays.stream(Key.values())
                    .filter(one -> one.word().equals(term.key().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new QueryRefused(
                            text,
                            term.at(),
                            phrase("query.refused.no-key")
                                    .with("found", term.key())
                                    .with("keys", Key.list())));
            if (term.value().isBlank()) {
                throw new QueryRefused(
                        text, term.valueAt(), phrase("query.refused.no-value").with("key", key.word()));
            }
            switch (key) {
                case KIND -> kinds.add(kind(term));
                case STATUS -> statuses.add(oneOf(key, term));
                case ARTICLE -> articles.add(article(term));
                case PERSON -> persons.add(term.value());
                case REGISTER ->
                    registers.add(CaseRegister.named(oneOf(key, term)).orElseThrow());
                case ASOF -> asOf = day(term);
                case KNOWN -> known = day(term);
            }
        }

        private void word(QueryPart term) {
            if (term.value().startsWith("-")) {
                throw new QueryRefused(text, term.at(), phrase("query.refused.left-out"));
            }
            words.addAll(Arrays.stream(term.value().strip().split("\\s+"))
                    .filter(one -> !one.isEmpty())
                    .toList());
        }

        private String oneOf(Key key, QueryPart term) {
            String value = term.value().toLowerCase(Locale.ROOT);
            if (!key.takes().contains(value)) {
                throw new QueryRefused(
                        text,
                        term.valueAt(),
                        phrase("query.refused.not-among")
                                .with("found", term.value())
                                .with("key", key.word())
                                .with("values", String.join(", ", key.takes())));
            }
            return value;
        }

        private RecordKind kind(QueryPart term) {
            String noun = oneOf(Key.KIND, term);
            return Arrays.stream(RecordKind.values())
                    .filter(kind -> kind.code().equals(noun))
                    .findFirst()
                    .orElseThrow();
        }

        private String article(QueryPart term) {
            try {
                return ArticleRef.parse(term.value()).written();
            } catch (IllegalArgumentException notAnArticle) {
                throw new QueryRefused(text, term.valueAt(), SaysWhy.of(notAnArticle));
            }
        }

        private LocalDate day(QueryPart term) {
            try {
                Optional<LocalDate> day = Optional.of(PartialDate.parse(term.value()))
                        .filter(PartialDate::isDay)
                        .flatMap(PartialDate::earliest);
                if (day.isPresent()) {
                    return day.get();
                }
            } catch (IllegalArgumentException notADate) {
                // Said below, with the character.
            }
            throw new QueryRefused(
                    text, term.valueAt(), phrase("query.refused.day").with("found", term.value()));
        }
    }
}
