package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.archive.ArchiveBinder;
import org.khronika.archive.BoundArchive;
import org.khronika.print.PrintFormat;
import org.khronika.publication.FindPrinted;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.updates.SentenceQuestion;
import org.khronika.updates.SentenceQuestions;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a published update into a file to be taken along, or says what the numbers and names of an old one are about. Also while the application runs. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        description = {"cli.update.says", "cli.update.published", "cli.update.checks", "cli.update.binds"})
final class UpdateCommand extends Verb {

    @Parameters(paramLabel = "cli.value.address", arity = "0..1", description = "cli.update.address")
    private @Nullable String record;

    @Option(names = "--as", paramLabel = "cli.value.format", description = "cli.update.format")
    private @Nullable String as;

    @Option(names = "--language", paramLabel = "cli.value.language", description = "cli.update.language")
    private @Nullable String language;

    @Option(names = "--to", paramLabel = "cli.value.file", description = "cli.update.file")
    private @Nullable Path to;

    @Option(names = "--check", description = "cli.update.check")
    private boolean check;

    @Option(names = "--bind", paramLabel = "cli.value.file", description = "cli.update.bind")
    private @Nullable String bind;

    @Option(names = "--date", paramLabel = "cli.value.year-month-day", description = "cli.update.date")
    private @Nullable String date;

    @Option(names = "--json", description = "cli.json")
    private boolean json;

    @SuppressWarnings("NullAway.Init")
    UpdateCommand() {}

    @Override
    public Integer call() throws IOException {
        return bind != null ? bind(bind) : check ? check() : write();
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
            tell(phrase("cli.update.wrote")
                    .with("record", address.address())
                    .with("file", file.toAbsolutePath().normalize().toString()));
            return 0;
        }
    }

    /** Prints what is open; 1 where something is, so that a script can wait for it. */
    private int check() {
        RecordRef address = address();
        Reader reader = Reader.ofThisMachine(Terminal.language());
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            Stored<Update> edition = application.getBean(Records.class).get(address, Update.class, reader);
            List<SentenceQuestion> open =
                    application.getBean(SentenceQuestions.class).open(edition, reader);
            out().print(SentenceReport.words(edition.body(), open));
            out().flush();
            return open.isEmpty() ? 0 : 1;
        }
    }

    private int bind(String file) throws IOException {
        LocalDate day = day(date);
        String text = ReportText.of(file);
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            BoundArchive bound =
                    application.getBean(ArchiveBinder.class).bind(text, day, Reader.ofThisMachine(Terminal.language()));
            out().print(json ? ArchiveReport.json(bound) : ArchiveReport.words(bound));
            out().flush();
            return 0;
        }
    }

    private RecordRef address() {
        if (record == null || !RecordRef.isAddress(record)) {
            throw refused(phrase("cli.update.no-address").with("found", record == null ? "" : record));
        }
        return new RecordRef(record);
    }

    private PrintFormat format() {
        return Stream.of(PrintFormat.values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(as))
                .findFirst()
                .orElseThrow(() -> refused(phrase("cli.update.no-format").with("found", as == null ? "" : as)));
    }
}
