package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khronika.print.PrintFormat;
import org.khronika.publication.FindPrinted;
import org.khronika.review.DeedRefused;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a published update into a file to be taken along. Also while the application runs. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        description = {"cli.update.says", "cli.update.published"})
final class UpdateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "cli.value.address", description = "cli.update.address")
    private String record;

    @Option(names = "--as", paramLabel = "cli.value.format", required = true, description = "cli.update.format")
    private String as;

    @Option(names = "--language", paramLabel = "cli.value.language", description = "cli.update.language")
    private @Nullable String language;

    @Option(names = "--to", paramLabel = "cli.value.file", required = true, description = "cli.update.file")
    private Path to;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    UpdateCommand() {}

    @Override
    public Integer call() throws IOException {
        RecordRef address = address();
        PrintFormat format = format();
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            Path file = application.getBean(FindPrinted.class).file(address, format, language);
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            spec.commandLine()
                    .getOut()
                    .println(Terminal.say(phrase("cli.update.wrote")
                            .with("record", address.address())
                            .with("file", to.toAbsolutePath().normalize().toString())));
            return 0;
        } catch (NotStarted | DeedRefused problem) {
            spec.commandLine().getErr().println(Terminal.why(problem));
            return 1;
        }
    }

    private RecordRef address() {
        if (!RecordRef.isAddress(record)) {
            throw refused(phrase("cli.update.no-address").with("found", record));
        }
        return new RecordRef(record);
    }

    private PrintFormat format() {
        return switch (as) {
            case "pdf" -> PrintFormat.PDF;
            case "docx" -> PrintFormat.DOCX;
            case "html" -> PrintFormat.HTML;
            case "markdown" -> PrintFormat.MARKDOWN;
            default -> throw refused(phrase("cli.update.no-format").with("found", as));
        };
    }

    private ParameterException refused(Phrase why) {
        return new ParameterException(spec.commandLine(), Terminal.say(why));
    }
}
