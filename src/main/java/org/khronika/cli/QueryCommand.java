package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.concurrent.Callable;
import org.khronika.query.Queries;
import org.khronika.query.QueryResult;
import org.khronika.review.Reader;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a query: the total, then records with their state. Also while the application runs. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = {
            "Answers a query: how many records there are, then each with its state.",
            "It sees what everybody at the desk may see; records for named members only are left out.",
            "Words alone must all occur in the record. Keys:",
            "  kind:proceeding          the kind of record",
            "  status:in-custody        how the law stands with somebody in the case",
            "  article:CC-272           an article that a step of the case names",
            "  person:\"Aidos Bekov\"     words of the name of a person that the record speaks of",
            "  register:deprived        a register that the case stands in",
            "  asof:2023-02-01          the day on which it stands so (today)",
            "  known:2023-03-27         the day at whose end that was known (today)",
            "An unknown key or value is refused with what is possible. Ends with 0, 1 when it could not be answered, 2 for a query that cannot be understood."
        })
final class QueryCommand implements Callable<Integer> {

    private static final int FEW = 50;

    @Parameters(paramLabel = "Q", arity = "1..*", description = "The query; its parts may be given one by one.")
    private List<String> query;

    @Option(names = "--json", description = "Print JSON instead of words.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + FEW,
            description = "How many records to print (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    QueryCommand() {}

    @Override
    public Integer call() {
        String text = AskedQuery.of(query);
        Queries.check(text);
        if (limit < 1) {
            throw new ParameterException(
                    spec.commandLine(), Terminal.say(phrase("cli.query.limit").with("found", limit)));
        }
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            QueryResult answer = application.getBean(Queries.class).ask(text, limit, Reader.ofThisMachine());
            var out = spec.commandLine().getOut();
            out.print(json ? FoundRecords.json(answer) : FoundRecords.words(answer));
            out.flush();
            return 0;
        } catch (NotStarted problem) {
            spec.commandLine().getErr().println(Terminal.why(problem));
            return 1;
        }
    }
}
