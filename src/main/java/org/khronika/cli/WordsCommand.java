package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.khronika.words.Language;
import org.khronika.words.WordsOfAFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What an installation says in a language of its own. Starts no application. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        description = "Looks after the words of a language that this installation brings itself.",
        subcommands = WordsCommand.Check.class)
final class WordsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    WordsCommand() {}

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), phrase("language.check.usage").in(Language.english()));
    }

    /** Tells what is missing in the catalogues of a language and what is not right: 0 when it says everything, 1 when not. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Tells which messages a language lacks, and which cannot be said.")
    static final class Check implements Callable<Integer> {

        private static final int FEW = 20;

        @Parameters(index = "0", paramLabel = "TAG", description = "The language, such as ky.")
        private String tag;

        @Option(
                names = "--home",
                paramLabel = "DIR",
                defaultValue = "${env:KHRONIKA_HOME:-data}",
                description = "The folder of the installation (default: KHRONIKA_HOME, or ./data).")
        private Path home;

        @Option(names = "--missing", description = "Print what is missing as lines of a catalogue, in English.")
        private boolean missing;

        @Spec
        private CommandSpec spec;

        @SuppressWarnings("NullAway.Init")
        Check() {}

        @Override
        public Integer call() {
            Path folder = home.resolve("words");
            if (!Files.isDirectory(folder.resolve(tag))) {
                throw new ParameterException(
                        spec.commandLine(),
                        phrase("language.check.no-folder")
                                .with("folder", folder.resolve(tag).toString())
                                .in(Language.english()));
            }
            WordsOfAFolder words = WordsOfAFolder.of(folder, tag);
            PrintWriter problems = spec.commandLine().getErr();
            words.problems().forEach(problem -> problems.println(problem.in(Language.english())));
            problems.flush();
            PrintWriter out = spec.commandLine().getOut();
            if (missing) {
                words.missing().forEach(key -> out.println(line(key)));
            } else {
                told(words, out);
            }
            out.flush();
            return words.isWhole() ? 0 : 1;
        }

        private void told(WordsOfAFolder words, PrintWriter out) {
            out.println(phrase("language.check.told")
                    .with("tag", tag)
                    .with("said", words.messages().size())
                    .with("all", words.all())
                    .in(Language.english()));
            words.missing().stream().limit(FEW).forEach(key -> out.println("  " + line(key)));
            if (words.missing().size() > FEW) {
                out.println(phrase("language.check.more")
                        .with("count", words.missing().size() - FEW)
                        .in(Language.english()));
            }
        }

        private static String line(String key) {
            return key + " = " + WordsOfAFolder.english(key).replace("\n", "\\n");
        }
    }
}
