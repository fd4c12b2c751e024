package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.InWords;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells on the pages of laws, elections, incidents, cases, people and organisations what was said of them, and what they said. */
@Component
class SaidOf implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(
                NamedIn.of(Statement.class, "about", "speakers", "calledOnRecord"),
                NamedIn.of(Intervention.class, "whom", "actors", "askedOfRecord"));
    }

    @Override
    public Set<RecordKind> to() {
        return NamedIn.of(Statement.class, "about", "speakers", "calledOnRecord")
                .kinds();
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        return PageBuilder.from(page, namer)
                .group(
                        phrase(
                                DoneFor.isSomebody(record.kind())
                                        ? "statements.said-of.of-them"
                                        : "statements.said-of.of-it"),
                        told(
                                speaking,
                                said -> said.about().contains(record.address()),
                                said -> said.infersToBeAbout(record.address()),
                                namer))
                .group(
                        phrase("statements.said-of.they-said"),
                        told(speaking, said -> said.speakers().contains(record.address()), namer))
                .group(
                        phrase("statements.said-of.called-on"),
                        told(speaking, said -> said.calledOnRecord().contains(record.address()), namer))
                .build();
    }

    private static List<Each> told(List<Stored<?>> speaking, Predicate<Statement> which, Namer namer) {
        return told(speaking, which, _ -> false, namer);
    }

    private static List<Each> told(
            List<Stored<?>> speaking, Predicate<Statement> which, Predicate<Statement> inferred, Namer namer) {
        return speaking.stream()
                .filter(other -> other.body() instanceof Statement statement && which.test(statement))
                .map(other -> each(other, (Statement) other.body(), ofIt(other, speaking), inferred, namer))
                .toList();
    }

    /** The interventions that a statement is the statement of. */
    private static List<Intervention> ofIt(Stored<?> statement, List<Stored<?>> speaking) {
        return Stored.only(speaking, Intervention.class).stream()
                .map(Stored::body)
                .filter(one -> one.statements().contains(statement.address()))
                .toList();
    }

    private static Each each(
            Stored<?> record,
            Statement statement,
            List<Intervention> ofIt,
            Predicate<Statement> inferred,
            Namer namer) {
        Met met = Met.of(statement, ofIt);
        List<Phrase> says = new ArrayList<>();
        says.add(phrase("statements.said-of.each")
                .with("kind", statement.kind())
                .with("told", StatementWords.told(null, statement.said()))
                .with("said", StatementWords.date(statement.said()))
                .with("answered", answered(statement, met))
                .with("response", Objects.requireNonNullElse(statement.response(), Response.NOT_KNOWN))
                .with("by", Objects.requireNonNullElse(statement.respondedBy(), "")));
        if (inferred.test(statement)) {
            says.add(phrase("statements.said-of.inferred"));
        }
        List<String> more = new ArrayList<>(
                statement.quotes().stream().map(quote -> "“" + quote + "”").toList());
        if (statement.isCall() && (met == Met.AFTERWARDS || met == Met.UNORDERED)) {
            afterwards(statement, ofIt).forEach(one -> more.add(namer.words(namer.say(one))));
        }
        return new Each(namer.mention(record.address()), namer.say(Sayable.sentences(says)), List.copyOf(more));
    }

    private static Stream<Sayable> afterwards(Statement statement, List<Intervention> ofIt) {
        return statement.cameOfIt() == null
                ? ofIt.stream().map(StatementWords::afterwards)
                : Stream.of(Sayable.written(InWords.ended(statement.cameOfIt())));
    }

    /** What the catalogue selects by: of a call, whether a response is known, and by whom; what came afterwards stands below. */
    private static String answered(Statement statement, Met met) {
        if (!statement.isCall()) {
            return "none";
        }
        return switch (met) {
            case UNORDERED, NOTHING -> "unknown";
            case AFTERWARDS -> "afterwards";
            case RESPONSE -> statement.respondedBy() == null ? "known" : "by";
        };
    }
}
