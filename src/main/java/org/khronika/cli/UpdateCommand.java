package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khronika.archive.ArchiveBinder;
import org.khronika.archive.BoundArchive;
import org.khronika.print.PrintFormat;
import org.khronika.publication.FindPrinted;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a published update into a file to be taken along, or says what the numbers and names of an old one are about. Also while the application runs. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        description = {"cli.update.says", "cli.update.published", "cli.update.binds"})
final class UpdateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "cli.value.address", arity = "0..1", description = "cli.update.address")
    private @Nullable String record;

    @Option(names = "--as", paramLabel = "cli.value.format", description = "cli.update.format")
    private @Nullable String as;

    @Option(names = "--language", paramLabel = "cli.value.language", description = "cli.update.language")
    private @Nullable String language;

    @Option(names = "--to", paramLabel = "cli.value.file", description = "cli.update.file")
    private @Nullable Path to;

    @Option(names = "--bind", paramLabel = "cli.value.file", description = "cli.update.bind")
    private @Nullable String bind;

    @Option(names = "--date", paramLabel = "cli.value.year-month-day", description = "cli.update.date")
    private @Nullable String date;

    @Option(names = "--json", description = "cli.json")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    UpdateCommand() {}

    @Override
    public Integer call() throws IOException {
        try {
            return bind == null ? write() : bind(bind);
        } catch (NotStarted | DeedRefused problem) {
            spec.commandLine().getErr().println(Terminal.why(problem));
            return 1;
        }
    }

    private int write() throws IOException {
        RecordRef address = address();
        PrintFormat format = format();
        Path file = to;
        if (file == null) {
            throw refused(phrase("cli.update.no-file"));
        }
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            Path printed = application.getBean(FindPrinted.class).file(address, format, language);
            Files.copy(printed, file, StandardCopyOption.REPLACE_EXISTING);
            spec.commandLine()
                    .getOut()
                    .println(Terminal.say(phrase("cli.update.wrote")
                            .with("record", address.address())
                            .with("file", file.toAbsolutePath().normalize().toString())));
            return 0;
        }
    }

    private int bind(String file) throws IOException {
        LocalDate day = day();
        String text = ReportText.of(file);
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            BoundArchive bound =
                    application.getBean(ArchiveBinder.class).bind(text, day, Reader.ofThisMachine(Terminal.language()));
            spec.commandLine().getOut().print(json ? ArchiveReport.json(bound) : ArchiveReport.words(bound));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }

    private @Nullable LocalDate day() {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw (ParameterException)
                    refused(phrase("cli.read.date").with("found", date)).initCause(e);
        }
    }

    private RecordRef address() {
        if (record == null || !RecordRef.isAddress(record)) {
            throw refused(phrase("cli.update.no-address").with("found", record == null ? "" : record));
        }
        return new RecordRef(record);
    }

    private PrintFormat format() {
        return switch (as == null ? "" : as) {
            case "pdf" -> PrintFormat.PDF;
            case "docx" -> PrintFormat.DOCX;
            case "html" -> PrintFormat.HTML;
            case "markdown" -> PrintFormat.MARKDOWN;
            default -> throw refused(phrase("cli.update.no-format").with("found", as == null ? "" : as));
        };
    }

    private ParameterException refused(Phrase why) {
        return new ParameterException(spec.commandLine(), Terminal.say(why));
    }
}
