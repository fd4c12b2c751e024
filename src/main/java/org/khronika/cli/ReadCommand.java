package org.khronika.cli;

import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khronika.reading.Reading;
import org.khronika.reading.ReadingLimit;
import org.khronika.reading.TextReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a report and prints what was found in it. Starts no application and touches no database. */
@Command(name = "read", mixinStandardHelpOptions = true, description = "cli.read.says")
final class ReadCommand extends Verb {

    @Parameters(paramLabel = "cli.value.file", description = "cli.read.file")
    private String file;

    @Option(names = "--json", description = "cli.read.json")
    private boolean json;

    @Option(names = "--date", paramLabel = "cli.value.year-month-day", description = "cli.read.published")
    private @Nullable String date;

    @Option(
            names = "--country",
            paramLabel = "cli.value.country",
            defaultValue = "KZ",
            description = "cli.read.country")
    private String country;

    @SuppressWarnings("NullAway.Init")
    ReadCommand() {}

    @Override
    public Integer call() throws IOException {
        LocalDate published = day(date);
        String text = ReportText.of(file);
        Reading reading = ReadingLimit.read(TextReader.withPack(country), text, published);
        if (json) {
            new ReadingJson(text, reading).print(out());
        } else {
            new ReadingWords(text, reading).print(out());
        }
        out().flush();
        return 0;
    }
}
