package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterPage;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Prints a register, or all of them with their sentences. Also while the application runs. */
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description = {"cli.register.says", "cli.sees-drafts", "cli.register.takes"})
final class RegisterCommand extends Verb {

    @Parameters(paramLabel = "cli.value.name", arity = "0..1", description = "cli.register.name")
    private @Nullable String name;

    @Option(names = "--on", paramLabel = "cli.value.day", description = "cli.register.on")
    private @Nullable String on;

    @Option(names = "--against", paramLabel = "cli.value.day", description = "cli.register.against")
    private @Nullable String against;

    @Option(names = "--from", paramLabel = "cli.value.date", description = "cli.register.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "cli.value.date", description = "cli.register.to")
    private @Nullable String to;

    @Option(names = "--json", description = "cli.json")
    private boolean json;

    @Option(names = "--out", paramLabel = "cli.value.file", description = "cli.register.file")
    private @Nullable Path out;

    @SuppressWarnings("NullAway.Init")
    RegisterCommand() {}

    @Override
    public Integer call() throws IOException {
        Path file = out;
        if (file != null && (name == null || !file.toString().matches(".*\\.(csv|json)"))) {
            throw refused(phrase("cli.register.ending"));
        }
        @Nullable LocalDate asked = on == null ? null : dayOf(on);
        @Nullable LocalDate other = against == null ? null : dayOf(against);
        @Nullable LocalDate begin = first(from);
        @Nullable LocalDate end = last(to);
        if (begin != null && end != null && end.isBefore(begin)) {
            throw refused(phrase("cli.register.period")
                    .with("from", String.valueOf(from))
                    .with("to", String.valueOf(to)));
        }
        try (ConfigurableApplicationContext application = ApplicationStart.working()) {
            PrintedRegisters registers = PrintedRegisters.of(application);
            LocalDate told = registers.lastTold();
            Scope scope = new Scope(begin, end, asked != null ? asked : told, other, told);
            if (name == null) {
                registers.list(scope, json, out());
            } else {
                RegisterPage page = page(name, scope, registers);
                if (page.isUnread()) {
                    problems().println(page.sentence());
                    return 1;
                }
                print(page, scope, registers);
            }
            return 0;
        }
    }

    private RegisterPage page(String slug, Scope scope, PrintedRegisters registers) {
        RecordRegister.Days takes = registers
                .days(slug)
                .orElseThrow(() ->
                        refused(phrase("cli.register.none").with("name", slug).with("names", registers.names())));
        boolean day = on != null || against != null;
        boolean period = from != null || to != null;
        switch (takes) {
            case DAY -> onlyIf(!period, slug, phrase("cli.register.takes-day"));
            case PERIOD -> onlyIf(!day, slug, phrase("cli.register.takes-period"));
            case NONE -> onlyIf(!day && !period, slug, phrase("cli.register.takes-neither"));
        }
        return registers.page(slug, scope).orElseThrow();
    }

    /** What a register does not take is refused: an answer about other days than those asked for would be a wrong number. */
    private void onlyIf(boolean fits, String slug, Phrase takes) {
        if (!fits) {
            throw refused(takes.with("name", slug));
        }
    }

    private void print(RegisterPage page, Scope scope, PrintedRegisters registers) throws IOException {
        Path file = out;
        if (file == null) {
            registers.print(page, scope, json, out());
            return;
        }
        Files.write(file, PrintedRegisters.file(page, scope, file.toString().endsWith(".json")));
        tell(phrase("cli.register.wrote")
                .with("n", page.data().rows().size())
                .with("file", file.toAbsolutePath().normalize().toString()));
    }

    private LocalDate dayOf(String typed) {
        PartialDate date = date(typed);
        if (!date.isDay()) {
            throw refused(phrase("cli.register.one-day").with("found", typed));
        }
        return date.earliest().orElseThrow();
    }

    private @Nullable LocalDate first(@Nullable String typed) {
        return typed == null ? null : date(typed).earliest().orElse(null);
    }

    private @Nullable LocalDate last(@Nullable String typed) {
        return typed == null ? null : date(typed).latest().orElse(null);
    }

    private PartialDate date(String typed) {
        try {
            return PartialDate.understand(typed);
        } catch (IllegalArgumentException notADate) {
            throw (ParameterException)
                    refused(phrase("cli.register.date").with("found", typed)).initCause(notADate);
        }
    }
}
