package org.khronika.query;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.query.Query.Related;
import org.khronika.records.ReviewState;
import org.khronika.registers.CaseRegister;
import org.khronika.search.Sought;
import org.khronika.search.Wanted;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.SaysWhy;

/** Takes the parts of a query one by one. */
final class QueryReader {

    private static final String TO = "..";

    private final String text;
    private final Set<RecordKind> kinds = new LinkedHashSet<>();
    private final Set<ReviewState> review = new LinkedHashSet<>();
    private final List<List<String>> statuses = new ArrayList<>();
    private final List<List<String>> articles = new ArrayList<>();
    private final List<List<CaseRegister>> registers = new ArrayList<>();
    private final List<Wanted.OfOne> naming = new ArrayList<>();
    private final List<Wanted.OneAnswer> answers = new ArrayList<>();
    private final List<Wanted.Span> spans = new ArrayList<>();
    private final List<Sought> terms = new ArrayList<>();
    private final List<Sought> without = new ArrayList<>();
    private final List<Related> related = new ArrayList<>();
    private final List<List<Query.Mark>> marks = new ArrayList<>();
    private final List<Query> except = new ArrayList<>();
    private final Map<Key, QueryPart> days = new EnumMap<>(Key.class);

    QueryReader(String text) {
        this.text = text;
    }

    Query query(List<QueryPart> parts) {
        parts.forEach(this::take);
        Query query = read();
        days.forEach((key, part) -> {
            if (!query.hasStates()) {
                throw refused(part.at(), phrase("query.refused.no-state").with("key", key.word()));
            }
        });
        return query;
    }

    private Query read() {
        Wanted wanted = new Wanted(
                DatesInWords.in(terms),
                without,
                naming,
                answers,
                spans,
                kinds,
                review,
                Set.of(),
                List.of(),
                null,
                List.of());
        return new Query(
                text, wanted, statuses, articles, registers, related, marks, except, day(Key.ASOF), day(Key.KNOWNON));
    }

    private @Nullable LocalDate day(Key key) {
        QueryPart part = days.get(key);
        return part == null ? null : day(part);
    }

    private void take(QueryPart part) {
        if (part.key().isEmpty()) {
            word(part);
        } else if (part.without()) {
            except.add(left(part));
        } else {
            keyed(part);
        }
    }

    private void word(QueryPart part) {
        String value = part.value().strip();
        if (!value.isEmpty()) {
            (part.without() ? without : terms)
                    .add(part.quoted() ? new Sought.WordsInARow(value) : new Sought.Word(value));
        }
    }

    private Query left(QueryPart part) {
        if (Key.of(part.key())
                .filter(key -> key == Key.ASOF || key == Key.KNOWNON)
                .isPresent()) {
            throw refused(part.at(), phrase("query.refused.left-out").with("key", part.key()));
        }
        QueryReader reader = new QueryReader(text);
        reader.keyed(part);
        return reader.read();
    }

    private void keyed(QueryPart part) {
        if (part.value().isBlank()) {
            throw refused(part.valueAt(), phrase("query.refused.no-value").with("key", part.key()));
        }
        Optional<Key> key = Key.of(part.key());
        Optional<RecordKind> kind = Key.kind(part.key());
        if (kind.isPresent() && !(key.isPresent() && part.parts() == null)) {
            named(kind.get(), part);
            return;
        }
        keyed(
                key.orElseThrow(() -> refused(
                        part.keyAt(),
                        phrase("query.refused.no-key").with("found", part.key()).with("keys", Key.list()))),
                part);
    }

    private void keyed(Key key, QueryPart part) {
        if (part.parts() != null && key != Key.SOURCE && key != Key.NAMEDBY) {
            throw refused(part.valueAt(), phrase("query.refused.no-query").with("key", key.word()));
        }
        switch (key) {
            case KIND -> kinds.addAll(anyOf(KeyValues.KINDS, key, part));
            case REVIEW -> review.addAll(anyOf(KeyValues.REVIEW, key, part));
            case STATUS -> statuses.add(anyOf(KeyValues.STATUS, key, part));
            case REGISTER -> registers.add(anyOf(KeyValues.REGISTERS, key, part));
            case ACT -> answers.add(new Wanted.OneAnswer(joined(anyOf(KeyValues.ACTS, key, part)), List.of()));
            case FREEDOM -> answers.add(new Wanted.OneAnswer(joined(anyOf(KeyValues.FREEDOMS, key, part)), List.of()));
            case ROLE -> answers.add(role(part));
            case ARTICLE -> articles.add(each(part).stream().map(this::article).toList());
            case SOURCE -> named(RecordKind.DOCUMENT, part);
            case NAMEDBY -> namedBy(part);
            case DURING -> spans.add(span(part, false));
            case CERTAINLY -> spans.add(span(part, true));
            case LABEL, ASSIGNED, ANSWER ->
                marks.add(each(part).stream()
                        .map(one -> new Query.Mark(key, one.typed().strip(), one.at()))
                        .toList());
            case ASOF, KNOWNON -> {
                day(part);
                days.put(key, part);
            }
        }
    }

    private void named(RecordKind kind, QueryPart part) {
        if (part.parts() == null) {
            naming.add(new Wanted.OfOneCalled(
                    kind, each(part).stream().map(OneOf::typed).toList()));
        } else {
            related.add(new Related(kind, within(part.parts()), part.valueAt()));
        }
    }

    private void namedBy(QueryPart part) {
        if (part.parts() == null) {
            throw refused(part.valueAt(), phrase("query.refused.query").with("key", part.key()));
        }
        related.add(new Related(null, within(part.parts()), part.valueAt()));
    }

    private Query within(List<QueryPart> parts) {
        return new QueryReader(text).query(parts);
    }

    private QueryRefused refused(int at, Phrase sentence) {
        return new QueryRefused(text, at, sentence);
    }

    /** The value, or each of those that commas part. */
    private <T> List<T> anyOf(KeyValues<T> values, Key key, QueryPart part) {
        Optional<T> whole = values.find(part.value());
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        return split(part).stream()
                .map(one -> values.find(one.typed())
                        .orElseThrow(() -> refused(
                                one.at(),
                                phrase("query.refused.not-among")
                                        .with("found", one.typed())
                                        .with("key", key.word())
                                        .with("values", values.list()))))
                .toList();
    }

    /** One of the values that a key takes, and where it begins. */
    private record OneOf(String typed, int at) {}

    /** The value between quotation marks, which may have commas of its own, or each of those that commas part. */
    private List<OneOf> each(QueryPart part) {
        if (part.quoted()) {
            return List.of(new OneOf(part.value(), part.valueAt()));
        }
        List<OneOf> several = split(part);
        several.stream().filter(one -> one.typed().isBlank()).findFirst().ifPresent(empty -> {
            throw refused(empty.at(), phrase("query.refused.no-value").with("key", part.key()));
        });
        return several;
    }

    private static List<OneOf> split(QueryPart part) {
        List<OneOf> several = new ArrayList<>();
        int at = part.valueAt() + (part.quoted() ? 1 : 0);
        for (String one : part.value().split(",", -1)) {
            several.add(new OneOf(one, at));
            at += one.length() + 1;
        }
        return List.copyOf(several);
    }

    private Wanted.OneAnswer role(QueryPart part) {
        List<String> roles = each(part).stream().map(OneOf::typed).toList();
        return new Wanted.OneAnswer(
                joined(roles.stream()
                        .map(role -> KeyValues.ROLES.find(role).orElse(Set.of()))
                        .toList()),
                roles);
    }

    private static <T> Set<T> joined(List<Set<T>> sets) {
        Set<T> all = new LinkedHashSet<>();
        sets.forEach(all::addAll);
        return all;
    }

    private String article(OneOf one) {
        try {
            return ArticleRef.parse(one.typed()).written();
        } catch (IllegalArgumentException notAnArticle) {
            throw new QueryRefused(text, one.at(), SaysWhy.of(notAnArticle));
        }
    }

    private LocalDate day(QueryPart part) {
        return date(part.value())
                .filter(PartialDate::isDay)
                .flatMap(PartialDate::earliest)
                .orElseThrow(() ->
                        refused(part.valueAt(), phrase("query.refused.day").with("found", part.value())));
    }

    private Wanted.Span span(QueryPart part, boolean certainly) {
        int to = part.value().indexOf(TO);
        String first = to < 0 ? part.value() : part.value().substring(0, to);
        String last = to < 0 ? part.value() : part.value().substring(to + TO.length());
        LocalDate from = first.isBlank() ? null : end(part, first, 0, PartialDate::earliest);
        LocalDate until = last.isBlank() ? null : end(part, last, to < 0 ? 0 : to + TO.length(), PartialDate::latest);
        if ((from == null && until == null) || (from != null && until != null && until.isBefore(from))) {
            throw refused(part.valueAt(), phrase("query.refused.span").with("found", part.value()));
        }
        return new Wanted.Span(from, until, certainly);
    }

    private LocalDate end(QueryPart part, String typed, int at, Function<PartialDate, Optional<LocalDate>> day) {
        return date(typed)
                .flatMap(day)
                .orElseThrow(() -> refused(
                        part.valueAt() + (part.quoted() ? 1 : 0) + at,
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
