package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.khronika.query.Queries;
import org.khronika.query.QueryResult;
import org.khronika.review.Reader;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that a query finds into a file. Also while the application runs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {"cli.export.says", "cli.sees-drafts", "cli.export.query"})
final class ExportCommand extends Verb {

    @Parameters(paramLabel = "cli.value.query", arity = "1..*", description = "cli.query.asked")
    private List<String> query;

    @Option(names = "--out", paramLabel = "cli.value.file", required = true, description = "cli.export.file")
    private Path out;

    @SuppressWarnings("NullAway.Init")
    ExportCommand() {}

    @Override
    public Integer call() throws IOException {
        String name = out.toString();
        if (!name.endsWith(".csv") && !name.endsWith(".json")) {
            throw refused(phrase("cli.export.ending").with("file", name));
        }
        String text = AskedQuery.of(query);
        Queries.check(text);
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            QueryResult answer = application
                    .getBean(Queries.class)
                    .ask(text, Integer.MAX_VALUE, Reader.ofThisMachine(Terminal.language()));
            Files.write(out, name.endsWith(".csv") ? FoundRecords.csv(answer) : FoundRecords.jsonFile(answer));
            tell(phrase("cli.export.wrote")
                    .with("n", answer.total())
                    .with("file", out.toAbsolutePath().normalize().toString()));
            return 0;
        }
    }
}
