package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.statistics.CountFile;
import org.khronika.statistics.CountsSeen;
import org.khronika.statistics.WrongPart;
import org.khronika.values.WrongValue;
import org.khronika.words.Sayable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Counts by a definition: a number, or a table of what it is broken down by. Also while the application runs. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = {"cli.count.says", "cli.sees-drafts", "cli.count.definition"})
final class CountCommand extends Verb {

    @Parameters(paramLabel = "cli.value.definition", arity = "1..*", description = "cli.count.asked")
    private List<String> definition;

    @Option(
            names = "--format",
            paramLabel = "cli.value.format",
            defaultValue = "table",
            description = "cli.count.format")
    private String format;

    @SuppressWarnings("NullAway.Init")
    CountCommand() {}

    @Override
    public Integer call() {
        if (!List.of("table", "csv", "json").contains(format)) {
            throw refused(phrase("cli.count.no-format").with("found", format));
        }
        String text = String.join(" ", definition);
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            Reader reader = Reader.ofThisMachine(Terminal.language());
            SeenNamer namer = new SeenNamer(application.getBean(Records.class), reader);
            CountsSeen.SeenCount seen = application.getBean(CountsSeen.class).of(text, reader, namer);
            out().print(format.equals("table") ? CountedTable.words(seen, namer) : file(seen, application, namer));
            out().flush();
            return 0;
        } catch (WrongPart wrong) {
            throw (ParameterException) refused(pointing(text, wrong)).initCause(wrong);
        } catch (WrongValue wrong) {
            throw (ParameterException) refused(wrong.why()).initCause(wrong);
        }
    }

    /** The definition, the character at which it is wrong, and what was expected there. */
    private static Sayable pointing(String text, WrongPart wrong) {
        return language -> String.join(
                System.lineSeparator(),
                text,
                " ".repeat(wrong.from()) + "^",
                wrong.why().in(language));
    }

    private String file(CountsSeen.SeenCount seen, ConfigurableApplicationContext application, SeenNamer namer) {
        CountFile file = CountFile.of(seen, application.getBean(Clock.class).instant(), namer);
        return new String(format.equals("csv") ? file.csv() : file.json(), StandardCharsets.UTF_8);
    }
}
