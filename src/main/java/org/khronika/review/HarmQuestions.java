package org.khronika.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.journal.JournalEntry;
import org.khronika.records.References;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The questions of harm that nobody has answered. They are worked out anew each time they are asked for, from the record as it is and from
 * what stands around it, so that a person who changes later raises them in records that were accepted long ago.
 */
@Component
public class HarmQuestions {

    private final List<HarmCheck> checks;
    private final List<KeptTexts> texts;
    private final List<InOtherWords> otherWords;
    private final Records records;
    private final Contents contents;
    private final JdbcClient db;

    HarmQuestions(
            List<HarmCheck> checks,
            List<KeptTexts> texts,
            List<InOtherWords> otherWords,
            Records records,
            Contents contents,
            JdbcClient db) {
        this.checks = checks;
        this.texts = texts;
        this.otherWords = otherWords;
        this.records = records;
        this.contents = contents;
        this.db = db;
    }

    /**
     * What was asked, read back from the entry of an answer, for somebody who reads the history of a record. The words are told only as long as the
     * same question still follows from what the reader may see: the entry stays, and whom it spoke of may be hidden since.
     */
    public Sayable asked(JournalEntry answer, Stored<?> record, Reader reader) {
        HarmQuestion.Kept kept = contents.question(String.valueOf(answer.after()));
        return of(record, seen(record), new Seen(new SeenRecords(records, reader))).stream()
                .filter(question ->
                        question.key().equals(kept.key()) && !kept.says().isEmpty())
                .findFirst()
                .map(HarmQuestion::said)
                .orElseGet(HarmQuestion::notForAll);
    }

    /** The open questions about a version, beside what the reader may see; those that weigh most first. */
    public List<HarmQuestion> open(Stored<?> record, Reader reader) {
        return open(record, new SeenRecords(records, reader));
    }

    /** The same beside what has been looked up already. */
    public List<HarmQuestion> open(Stored<?> record, SeenRecords seen) {
        return unanswered(of(record, seen(record), new Seen(seen)));
    }

    /** Of these only what the record would tell in the words of other languages, and does not tell in its own. */
    public List<HarmQuestion> openInOtherWords(Stored<?> record, Reader reader) {
        Seen around = new Seen(new SeenRecords(records, reader));
        Set<String> own =
                of(record, List.of(), around).stream().map(HarmQuestion::key).collect(Collectors.toSet());
        return unanswered(of(record, seen(record), around).stream()
                .filter(question -> !own.contains(question.key()))
                .toList());
    }

    private List<Stored<?>> seen(Stored<?> record) {
        return otherWords.stream()
                .flatMap(words -> words.seen(record).values().stream())
                .<Stored<?>>map(one -> one)
                .toList();
    }

    /**
     * The open questions about records that are to be published, beside everything that was accepted for the public.
     *
     * @param accepted everything that was accepted, whether it is to be published or not
     * @param about    those to be published
     */
    public List<HarmQuestion> open(List<? extends Stored<?>> accepted, Set<RecordRef> about) {
        Accepted around = new Accepted(accepted);
        List<? extends Stored<?>> asked = accepted.stream()
                .filter(record -> about.contains(record.address()))
                .toList();
        Map<RecordRef, List<Stored<?>>> read = otherWords.stream()
                .flatMap(words -> words.accepted(asked).stream())
                .collect(Collectors.groupingBy(Stored::address));
        return unanswered(asked.stream()
                .flatMap(record -> of(record, read.getOrDefault(record.address(), List.of()), around).stream())
                .toList());
    }

    /** @param inOtherWords the same record as it reads in other languages */
    private List<HarmQuestion> of(Stored<?> record, List<Stored<?>> inOtherWords, HarmCheck.Around around) {
        Map<String, HarmQuestion> questions = new LinkedHashMap<>();
        for (HarmCheck check : checks) {
            check.of(record, around).forEach(question -> questions.putIfAbsent(question.key(), question));
            for (Stored<?> read : inOtherWords) {
                check.of(read, around).forEach(question -> questions.putIfAbsent(question.key(), question));
            }
        }
        return questions.values().stream()
                .sorted(Comparator.comparing(HarmQuestion::code)
                        .thenComparing(question -> question.says().english()))
                .toList();
    }

    private List<HarmQuestion> unanswered(List<HarmQuestion> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        Set<String> answered = new HashSet<>(db.sql("select key from harm_answer where key = any(:keys)")
                .param("keys", questions.stream().map(HarmQuestion::key).toArray(String[]::new))
                .query(String.class)
                .list());
        return questions.stream()
                .filter(question -> !answered.contains(question.key()))
                .toList();
    }

    private Optional<String> text(Record document) {
        return texts.stream().flatMap(kept -> kept.text(document).stream()).findFirst();
    }

    /** What a reader may see, in its newest version; the checks ask again and again for the same. */
    private final class Seen implements HarmCheck.Around {

        private final SeenRecords seen;

        Seen(SeenRecords seen) {
            this.seen = seen;
        }

        @Override
        public Optional<Record> body(RecordRef record) {
            return seen.find(record)
                    .filter(found -> found.review() != ReviewState.WITHDRAWN)
                    .map(Stored::body);
        }

        @Override
        public List<Stored<?>> naming(RecordRef record, RecordKind kind) {
            return seen.naming(Set.of(record), Set.of(kind));
        }

        @Override
        public Optional<String> text(RecordRef document) {
            return body(document).flatMap(HarmQuestions.this::text);
        }
    }

    /** What was accepted for the public. */
    private final class Accepted implements HarmCheck.Around {

        private final Map<RecordRef, Stored<?>> all = new HashMap<>();
        private final Map<RecordRef, Map<RecordRef, Stored<?>>> naming = new HashMap<>();
        private final Map<RecordRef, Optional<String>> read = new HashMap<>();

        Accepted(Collection<? extends Stored<?>> accepted) {
            accepted.forEach(record -> {
                all.put(record.address(), record);
                References.in(record.body())
                        .values()
                        .forEach(named -> naming.computeIfAbsent(named, none -> new LinkedHashMap<>())
                                .put(record.address(), record));
            });
        }

        @Override
        public Optional<Record> body(RecordRef record) {
            return Optional.ofNullable(all.get(record)).map(Stored::body);
        }

        @Override
        public List<Stored<?>> naming(RecordRef record, RecordKind kind) {
            List<Stored<?>> found =
                    new ArrayList<>(naming.getOrDefault(record, Map.of()).values());
            found.removeIf(one -> one.kind() != kind);
            return found;
        }

        @Override
        public Optional<String> text(RecordRef document) {
            return read.computeIfAbsent(document, one -> body(one).flatMap(HarmQuestions.this::text));
        }
    }
}
