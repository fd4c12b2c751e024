package org.khronika.updates;

import static org.khronika.words.Phrase.phrase;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.InOtherWords;
import org.khronika.review.Reader;
import org.khronika.updates.SentenceChecks.Objection;
import org.khronika.updates.SentenceChecks.Offer;
import org.khronika.updates.SentenceQuestion.Offered;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the sentences of an edition are asked before it is accepted. Worked out anew each time from the edition and from what the reader may see beside it; an old
 * update that is bound for the archive says what was said then, and is asked only what harms now: where it leads, and whom it names, once it is for the public.
 */
@Component
public class SentenceQuestions {

    private final BesideRecords.Knows knows;
    private final List<InOtherWords> otherWords;
    private final JdbcClient db;

    SentenceQuestions(BesideRecords.Knows knows, List<InOtherWords> otherWords, JdbcClient db) {
        this.knows = knows;
        this.otherWords = otherWords;
        this.db = db;
    }

    /** All that is asked, in the order of the text, with what was answered. */
    public List<SentenceQuestion> of(Stored<Update> edition, Reader reader) {
        return new Asking(edition, reader, sentence -> true).ofItsOwn().toList();
    }

    /**
     * What is asked of the words of an edition in other languages, by the tag of each, beside what their original is asked: a translation is no surer than
     * what it translates, gives no other number and names nobody else. Of a paragraph it is asked once all its sentences are translated, as releases show it.
     */
    public Map<String, List<SentenceQuestion>> inOtherWords(Stored<Update> edition, Reader reader) {
        return new Asking(edition, reader, sentence -> true).ofOthers();
    }

    /** All that is asked of an edition and of its words in other languages. */
    List<SentenceQuestion> ofAllWords(Stored<Update> edition, Reader reader) {
        return new Asking(edition, reader, sentence -> true).ofAll();
    }

    /** The same, of the paragraphs alone about which these ask. */
    List<SentenceQuestion> ofAllWords(Stored<Update> edition, Reader reader, Collection<SentenceQuestion> about) {
        Set<Paragraph> paragraphs = about.stream()
                .map(question -> Paragraph.of(question.sentence()))
                .collect(Collectors.toSet());
        return new Asking(edition, reader, sentence -> paragraphs.contains(Paragraph.of(sentence))).ofAll();
    }

    /** A paragraph, which stays one in every language. */
    private record Paragraph(int section, int number) {

        static Paragraph of(UpdateSentence sentence) {
            return new Paragraph(sentence.section(), sentence.paragraph());
        }
    }

    private record RuleAt(Paragraph paragraph, SentenceRule rule) {}

    /** A sentence with what it is asked. */
    private record Asked(UpdateSentence sentence, Objection objection) {

        RuleAt at() {
            return new RuleAt(Paragraph.of(sentence), objection.rule());
        }
    }

    /** An edition that is asked: what it leads to is looked up once, and its own words are asked once, however many others are compared with them. */
    private final class Asking {

        private final Stored<Update> edition;
        private final boolean old;
        private final boolean nothing;
        private final Predicate<UpdateSentence> which;
        private final SingletonSupplier<Beside> beside;
        private final SingletonSupplier<List<Asked>> own;
        private final Map<String, SentenceQuestion.Answer> answers;

        Asking(Stored<Update> edition, Reader reader, Predicate<UpdateSentence> which) {
            this.edition = edition;
            this.old = edition.body().origin() == UpdateOrigin.ARCHIVE;
            this.nothing =
                    (old && edition.sensitivity() != Sensitivity.PUBLIC) || edition.review() == ReviewState.WITHDRAWN;
            this.which = which;
            this.beside = SingletonSupplier.of(() -> knows.of(edition, reader));
            this.own = SingletonSupplier.of(() -> asked(edition.body()).toList());
            this.answers = answers(edition.address());
        }

        List<SentenceQuestion> ofAll() {
            return Stream.concat(ofItsOwn(), ofOthers().values().stream().flatMap(List::stream))
                    .toList();
        }

        Stream<SentenceQuestion> ofItsOwn() {
            return own.obtain().stream().map(this::question);
        }

        Map<String, List<SentenceQuestion>> ofOthers() {
            Map<String, List<SentenceQuestion>> byLanguage = new LinkedHashMap<>();
            otherWords.forEach(words -> words.seen(edition)
                    .forEach((language, read) -> Stored.only(List.of(read), Update.class)
                            .forEach(other -> byLanguage.put(
                                    language,
                                    more(other.body()).map(this::question).toList()))));
            return byLanguage;
        }

        /** What other words are asked by a rule more often than their paragraph is in its own. */
        private Stream<Asked> more(Update inOtherWords) {
            Map<RuleAt, Integer> more = new HashMap<>();
            own.obtain().forEach(one -> more.merge(one.at(), 1, Integer::sum));
            return asked(inOtherWords).filter(one -> more.merge(one.at(), -1, Integer::sum) < 0);
        }

        private Stream<Asked> asked(Update words) {
            if (nothing) {
                return Stream.empty();
            }
            List<UpdateSentence> sentences = UpdateSentences.of(words);
            return sentences.stream()
                    .filter(which)
                    .flatMap(sentence -> new SentenceChecks(sentence, sentences, beside.obtain())
                            .asked().stream().map(objection -> new Asked(sentence, objection)))
                    .filter(one -> !old || !one.objection().rule().isOfItsTime());
        }

        private SentenceQuestion question(Asked one) {
            return SentenceQuestions.question(edition.address(), one.sentence(), one.objection(), answers);
        }
    }

    /** Of these what nobody has answered. */
    public List<SentenceQuestion> open(Stored<Update> edition, Reader reader) {
        return of(edition, reader).stream().filter(SentenceQuestion::isOpen).toList();
    }

    private static SentenceQuestion question(
            RecordRef update, UpdateSentence sentence, Objection asked, Map<String, SentenceQuestion.Answer> answers) {
        String key = SentenceQuestion.key(update, sentence, asked);
        return new SentenceQuestion(
                key,
                asked.rule(),
                sentence,
                says(asked),
                asked.offers().stream()
                        .filter(offer -> offer.definition() != null)
                        .map(offer -> new Offered(offer.by(), offer.number()))
                        .toList(),
                answers.get(key));
    }

    private static Sayable says(Objection asked) {
        List<Sayable> sentences = new ArrayList<>(List.of(rule(asked.rule()).with("about", asked.about())));
        asked.offers().forEach(offer -> sentences.add(offered(offer)));
        return Sayable.sentences(sentences);
    }

    private static Phrase offered(Offer offer) {
        return (offer.definition() == null
                        ? phrase("updates.asked.record-gives")
                        : phrase("updates.asked.records-give"))
                .with("by", offer.by())
                .with("number", offer.number());
    }

    private static Phrase rule(SentenceRule rule) {
        return switch (rule) {
            case NOWHERE -> phrase("updates.asked.nowhere");
            case DRAWING -> phrase("updates.asked.drawing");
            case NOT_PUBLIC -> phrase("updates.asked.not-public");
            case NAME -> phrase("updates.asked.name");
            case NUMBER -> phrase("updates.asked.number");
            case TERM -> phrase("updates.asked.term");
            case FIGURE -> phrase("updates.asked.figure");
            case SPEAKER -> phrase("updates.asked.speaker");
            case SURER -> phrase("updates.asked.surer");
            case CONVICTION -> phrase("updates.asked.conviction");
            case DAY -> phrase("updates.asked.day");
            case PLACE -> phrase("updates.asked.place");
            case COVERED -> phrase("updates.asked.covered");
        };
    }

    private Map<String, SentenceQuestion.Answer> answers(RecordRef update) {
        Map<String, SentenceQuestion.Answer> answers = new HashMap<>();
        db.sql("""
                        select a.key, e.reason, m.name, e.at from update_sentence_answer a
                          join record r on r.id = a.record join journal_entry e on e.id = a.entry join member m on m.id = e.member
                        where r.address = :update""")
                .param("update", update.address())
                .query((row, n) -> answers.put(
                        row.getString(1),
                        new SentenceQuestion.Answer(
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant())))
                .list();
        return answers;
    }
}
