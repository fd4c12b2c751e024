package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.query.Queries;
import org.khronika.query.QueryResult;
import org.khronika.review.Reader;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a query: the total, then records with their state. Also while the application runs. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "cli.query.says",
            "cli.query.sees",
            "cli.query.keys",
            "  kind:proceeding          ",
            "cli.query.kind",
            "  act:detention            ",
            "cli.query.act",
            "  role:journalist          ",
            "cli.query.role",
            "  status:in-custody        ",
            "cli.query.status",
            "  article:CC-272           ",
            "cli.query.article",
            "  person:\"Aidos Bekov\"     ",
            "cli.query.person",
            "  person:(role:journalist) ",
            "cli.query.within",
            "  namedby:(review:draft)   ",
            "cli.query.named-by",
            "  place:Almaty             ",
            "cli.query.place",
            "  source:update            ",
            "cli.query.source",
            "  during:2022-09..2023-02  ",
            "cli.query.during",
            "  certainly:2022           ",
            "cli.query.certainly",
            "  review:reviewed          ",
            "cli.query.review",
            "  label:urgent             ",
            "cli.query.label",
            "  assigned:\"Aidos Bekov\"   ",
            "cli.query.assigned",
            "  answer:acts=DETENTION    ",
            "cli.query.answer",
            "  -foam                    ",
            "cli.query.without",
            "  register:deprived        ",
            "cli.query.register",
            "  asof:2023-02-01          ",
            "cli.query.as-of",
            "  knownon:2023-03-27       ",
            "cli.query.known",
            "cli.query.refuses"
        })
final class QueryCommand extends Verb {

    private static final int FEW = 50;

    @Parameters(paramLabel = "cli.value.query", arity = "1..*", description = "cli.query.asked")
    private List<String> query;

    @Option(names = "--json", description = "cli.json")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "cli.value.number",
            defaultValue = "" + FEW,
            description = "cli.query.how-many")
    private int limit;

    @SuppressWarnings("NullAway.Init")
    QueryCommand() {}

    @Override
    public Integer call() {
        String text = AskedQuery.of(query);
        Queries.check(text);
        if (limit < 1) {
            throw refused(phrase("cli.query.limit").with("found", limit));
        }
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            QueryResult answer =
                    application.getBean(Queries.class).ask(text, limit, Reader.ofThisMachine(Terminal.language()));
            out().print(json ? FoundRecords.json(answer) : FoundRecords.words(answer));
            out().flush();
            return 0;
        }
    }
}
