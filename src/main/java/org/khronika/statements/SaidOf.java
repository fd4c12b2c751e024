package org.khronika.statements;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Tells on the pages of laws, elections, incidents, cases, people and organisations what was said of them, and what they said. */
@Component
class SaidOf implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Statement.class, "about", "speakers", "calledOnRecord"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        return PageBuilder.from(page, namer)
                .group(
                        "What was said of " + it(record.kind()),
                        "",
                        told(
                                speaking,
                                said -> said.about().contains(record.address()),
                                said -> said.infersToBeAbout(record.address())
                                        ? " That it is about this record is inferred by us."
                                        : "",
                                namer))
                .group(
                        "What they said",
                        "",
                        told(speaking, said -> said.speakers().contains(record.address()), namer))
                .group(
                        "What they were called on to do",
                        "",
                        told(speaking, said -> said.calledOnRecord().contains(record.address()), namer))
                .build();
    }

    static String it(RecordKind kind) {
        return kind == RecordKind.PERSON || kind == RecordKind.ORGANISATION ? "them" : "it";
    }

    private static List<Each> told(List<Stored<?>> speaking, Predicate<Statement> which, Namer namer) {
        return told(speaking, which, _ -> "", namer);
    }

    private static List<Each> told(
            List<Stored<?>> speaking, Predicate<Statement> which, Function<Statement, String> more, Namer namer) {
        return speaking.stream()
                .filter(other -> other.body() instanceof Statement statement && which.test(statement))
                .map(other -> each(other, (Statement) other.body(), more, namer))
                .toList();
    }

    private static Each each(Stored<?> record, Statement statement, Function<Statement, String> more, Namer namer) {
        String said = statement.saidInWords();
        String says = Capitals.first(Capitals.small(statement.kind().label())
                + (said.isEmpty() ? ", no date is known" : ", " + said) + answered(statement) + "."
                + more.apply(statement));
        return new Each(
                namer.mention(record.address()),
                says,
                statement.quotes().stream().map(quote -> "“" + quote + "”").toList());
    }

    private static String answered(Statement statement) {
        if (!statement.isCall()) {
            return "";
        }
        return statement.response() == null || statement.response() == Response.NOT_KNOWN
                ? "; no response is known"
                : "; response"
                        + (statement.respondedBy() == null ? "" : " by " + statement.respondedBy())
                        + ": "
                        + Capitals.small(statement.response().label());
    }
}
