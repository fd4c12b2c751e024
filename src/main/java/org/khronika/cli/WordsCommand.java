package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.nio.file.Files;
import java.nio.file.Path;
import org.khronika.words.WordsOfAFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an installation says in a language of its own. Starts no application. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        description = "cli.words.says",
        subcommands = WordsCommand.Check.class)
final class WordsCommand extends Verb {

    @Override
    public Integer call() {
        throw refused(phrase("language.check.usage"));
    }

    /** Tells what is missing in the catalogues of a language and what is not right: 0 when it says everything, 1 when not. */
    @Command(name = "check", mixinStandardHelpOptions = true, description = "cli.words.check")
    static final class Check extends Verb {

        private static final int FEW = 20;

        @Parameters(index = "0", paramLabel = "cli.value.language", description = "cli.words.tag")
        private String tag;

        @Option(
                names = "--home",
                paramLabel = "cli.value.folder",
                defaultValue = "${env:KHRONIKA_HOME:-data}",
                description = "cli.words.home")
        private Path home;

        @Option(names = "--missing", description = "cli.words.missing")
        private boolean missing;

        @SuppressWarnings("NullAway.Init")
        Check() {}

        @Override
        public Integer call() {
            Path folder = home.resolve("words");
            if (!Files.isDirectory(folder.resolve(tag))) {
                throw refused(phrase("language.check.no-folder")
                        .with("folder", folder.resolve(tag).toString()));
            }
            WordsOfAFolder words = WordsOfAFolder.of(folder, tag);
            words.problems().forEach(problem -> problems().println(Terminal.say(problem)));
            problems().flush();
            if (missing) {
                words.missing().forEach(key -> out().println(line(key)));
            } else {
                told(words);
            }
            out().flush();
            return words.isWhole() ? 0 : 1;
        }

        private void told(WordsOfAFolder words) {
            tell(phrase("language.check.told")
                    .with("tag", tag)
                    .with("said", words.messages().size())
                    .with("all", words.all()));
            words.missing().stream().limit(FEW).forEach(key -> out().println("  " + line(key)));
            if (words.missing().size() > FEW) {
                tell(phrase("language.check.more").with("count", words.missing().size() - FEW));
            }
        }

        private static String line(String key) {
            return key + " = " + WordsOfAFolder.english(key).replace("\n", "\\n");
        }
    }
}
