package org.khronika.query;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.records.ReviewState;
import org.khronika.registers.CaseRegister;
import org.khronika.search.Sought;
import org.khronika.search.Wanted;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.SaysWhy;

/**
 * What is asked for. All of it must hold.
 *
 * @param wanted what the index knows; of all cases, whatever is asked about them
 */
record Query(
        Wanted wanted,
        List<String> statuses,
        List<String> articles,
        List<CaseRegister> registers,
        @Nullable LocalDate asOf,
        @Nullable LocalDate known) {

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

        private static final String TO = "..";

        private final String text;
        private final Set<RecordKind> kinds = new LinkedHashSet<>();
        private final Set<ReviewState> review = new LinkedHashSet<>();
        private final List<String> statuses = new ArrayList<>();
        private final List<String> articles = new ArrayList<>();
        private final List<Wanted.OfOneCalled> naming = new ArrayList<>();
        private final List<Wanted.Span> spans = new ArrayList<>();
        private final List<CaseRegister> registers = new ArrayList<>();
        private final List<Sought> terms = new ArrayList<>();
        private final List<Sought> without = new ArrayList<>();
        private @Nullable LocalDate asOf;
        private @Nullable LocalDate known;

        Parts(String text) {
            this.text = text;
        }

        Query query() {
            Wanted wanted = new Wanted(
                    DatesInWords.in(terms), List.copyOf(without), naming, spans, kinds, review, Set.of(), null);
            return new Query(wanted, statuses, articles, registers, asOf, known);
        }

        void take(QueryPart term) {
            if (term.key().isEmpty()) {
                word(term);
                return;
            }
            Key key = Arrays.stream(Key.values())
                    .filter(one -> one.word().equals(term.key().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> refused(
                            term.at(),
                            phrase("query.refused.no-key")
                                    .with("found", term.key())
                                    .with("keys", Key.list())));
            if (term.without()) {
                throw refused(term.at(), phrase("query.refused.left-out").with("key", key.word()));
            }
            if (term.value().isBlank()) {
                throw refused(term.valueAt(), phrase("query.refused.no-value").with("key", key.word()));
            }
            switch (key) {
                case KIND -> kinds.add(kind(term));
                case STATUS -> statuses.add(oneOf(key, term));
                case ARTICLE -> articles.add(article(term));
                case PERSON -> naming.add(new Wanted.OfOneCalled(RecordKind.PERSON, term.value()));
                case PLACE -> naming.add(new Wanted.OfOneCalled(RecordKind.PLACE, term.value()));
                case SOURCE -> naming.add(new Wanted.OfOneCalled(RecordKind.DOCUMENT, term.value()));
                case DURING -> spans.add(span(term, false));
                case CERTAINLY -> spans.add(span(term, true));
                case REVIEW -> review.add(ReviewState.valueOf(oneOf(key, term).toUpperCase(Locale.ROOT)));
                case REGISTER ->
                    registers.add(CaseRegister.named(oneOf(key, term)).orElseThrow());
                case ASOF -> asOf = day(term);
                case KNOWN -> known = day(term);
            }
        }

        private void word(QueryPart term) {
            String value = term.value().strip();
            if (!value.isEmpty()) {
                (term.without() ? without : terms)
                        .add(term.quoted() ? new Sought.WordsInARow(value) : new Sought.Word(value));
            }
        }

        private QueryRefused refused(int at, Phrase sentence) {
            return new QueryRefused(text, at, sentence);
        }

        private String oneOf(Key key, QueryPart term) {
            String value = term.value().toLowerCase(Locale.ROOT);
            if (!key.takes().contains(value)) {
                throw refused(
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
            return date(term.value())
                    .filter(PartialDate::isDay)
                    .flatMap(PartialDate::earliest)
                    .orElseThrow(() ->
                            refused(term.valueAt(), phrase("query.refused.day").with("found", term.value())));
        }

        private Wanted.Span span(QueryPart term, boolean certainly) {
            int to = term.value().indexOf(TO);
            String first = to < 0 ? term.value() : term.value().substring(0, to);
            String last = to < 0 ? term.value() : term.value().substring(to + TO.length());
            LocalDate from = first.isBlank() ? null : end(term, first, PartialDate::earliest);
            LocalDate until = last.isBlank() ? null : end(term, last, PartialDate::latest);
            if ((from == null && until == null) || (from != null && until != null && until.isBefore(from))) {
                throw refused(term.valueAt(), phrase("query.refused.span").with("found", term.value()));
            }
            return new Wanted.Span(from, until, certainly);
        }

        private LocalDate end(
                QueryPart term, String typed, java.util.function.Function<PartialDate, Optional<LocalDate>> day) {
            return date(typed)
                    .flatMap(day)
                    .orElseThrow(() -> refused(
                            term.valueAt() + term.value().lastIndexOf(typed),
                            phrase("query.refused.span").with("found", typed)));
        }

        private static Optional<PartialDate> date(String typed) {
            try {
                return Optional.of(PartialDate.understand(typed));
            } catch (IllegalArgumentException notADate) {
                return Optional.empty();
            }
        }
    }
}
