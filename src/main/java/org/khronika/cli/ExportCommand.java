package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.khronika.exchange.ExportRecords;
import org.khronika.exchange.FileForm;
import org.khronika.query.Queries;
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

    @Option(names = "--confidential", description = "cli.export.confidential")
    private boolean confidential;

    @SuppressWarnings("NullAway.Init")
    ExportCommand() {}

    @Override
    public Integer call() throws IOException {
        FileForm form = FileForm.of(out.toString())
                .orElseThrow(() -> refused(phrase("cli.export.ending").with("file", out.toString())));
        String text = AskedQuery.of(query);
        Queries.check(text);
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            ExportRecords export = application.getBean(ExportRecords.class);
            ExportRecords.Wish wish = new ExportRecords.Wish(text, wanted -> wanted, form, confidential);
            ExportRecords.Found found = export.find(wish, Reader.ofThisMachine(Terminal.language()));
            FoundRecords.slipped(found.answer().found().slipped()).ifPresent(this::tell);
            long written = write(export, found);
            tell(phrase("cli.export.wrote")
                    .with("n", written)
                    .with("file", out.toAbsolutePath().normalize().toString()));
            return 0;
        }
    }

    /** Beside the file until it is whole: a file that was left half written would be taken for all that there is. */
    private long write(ExportRecords export, ExportRecords.Found found) throws IOException {
        Path beside = out.resolveSibling(out.getFileName() + ".part");
        try {
            long written;
            try (OutputStream file = Files.newOutputStream(beside)) {
                written = export.write(found, file);
            }
            Files.move(beside, out, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
