package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import org.khronika.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code khronika}: knows its verbs and turns what went wrong into a sentence on standard error. */
@Command(
        name = "khronika",
        description = "cli.khronika.says",
        mixinStandardHelpOptions = true,
        version = "Khronika 0.1.0",
        subcommands = {
            ReadCommand.class,
            ServeCommand.class,
            PublishCommand.class,
            VerifyCommand.class,
            QueryCommand.class,
            CountCommand.class,
            ReindexCommand.class,
            LoadCommand.class,
            ExportCommand.class,
            RegisterCommand.class,
            UpdateCommand.class,
            WordsCommand.class
        })
public final class RootCommand implements Runnable {

    /** The code of a verb that has started something which goes on after it returns. */
    public static final int KEEPS_RUNNING = -1;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    RootCommand() {}

    /**
     * Runs the verb that the arguments name and returns its exit code.
     *
     * @param application the class that a verb which needs the application starts; it is handed in because this package lies
     *     beneath the application and must not know it
     */
    public static int run(Class<?> application, String... args) {
        ApplicationStart.of(application);
        Terminal.listen(System.getenv());
        Charset letters = StandardCharsets.UTF_8;
        boolean data = Arrays.asList(args).contains("--json");
        PrintWriter out = VisibleWriter.to(new OutputStreamWriter(System.out, letters), data);
        PrintWriter err = VisibleWriter.to(new OutputStreamWriter(System.err, letters), false);
        return commandLine().setOut(out).setErr(err).execute(args);
    }

    static CommandLine commandLine() {
        return CommandWords.put(new CommandLine(new RootCommand()), Terminal.language())
                // Colours are orders to the terminal, and no orders pass.
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(RootCommand::explain)
                .setParameterExceptionHandler(RootCommand::explainUsage);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Terminal.say(phrase("cli.say-what-to-do")));
    }

    private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
        String reason =
                problem instanceof FileSystemException file ? Terminal.say(notWritten(file)) : Terminal.why(problem);
        command.getErr().println(problem.getMessage() == null ? problem.toString() : reason);
        return problem instanceof IllegalArgumentException ? 2 : 1;
    }

    /** The message of such a problem is only the name of the file. */
    private static Phrase notWritten(FileSystemException problem) {
        return switch (problem) {
            case NoSuchFileException missing -> phrase("cli.file.missing").with("file", missing.getFile());
            case AccessDeniedException denied -> phrase("cli.file.denied").with("file", denied.getFile());
            default ->
                phrase("cli.file.failed")
                        .with("file", problem.getFile())
                        .with("why", String.valueOf(problem.getReason()));
        };
    }

    private static int explainUsage(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        command.getErr().println(Terminal.say(WrongArguments.why(problem, args)));
        command.getErr()
                .println(Terminal.say(phrase("cli.help-says")
                        .with("command", command.getCommandSpec().qualifiedName())));
        return 2;
    }
}
