package org.khronika.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says to somebody whose terminal speaks Russian or Kazakh. */
class CommandsInLanguagesTest {

    private static final List<String> VERBS =
            List.of("", "read", "serve", "publish", "verify", "query", "export", "register", "words", "words check");

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void theTerminalOfBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    private int run(String language, String arguments) {
        Terminal.listen(Map.of("KHRONIKA_LANG", language));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return RootCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(Stream.of(arguments.split(" "))
                        .filter(one -> !one.isEmpty())
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void theHelpOfEveryVerbHasNoEnglishWord(String language) {
        for (String verb : VERBS) {
            assertThat(run(language, verb + " --help")).isZero();
            assertThat(withoutNames(out.toString())).as(verb).isNotBlank().doesNotContainPattern("[A-Za-z]{2,}");
        }
    }

    /** Without what is called the same in every language: verbs, options, settings, examples of queries, endings of files. */
    private static String withoutNames(String help) {
        return help.replaceAll("(?m)^ {2}[a-z]+:(\"Aidos Bekov\"|\\S+)", "")
                .replaceAll("JSON|CSV|XLSX|UTF|KZ|Ctrl|\\.csv|\\.xlsx|\\.json|on-trial|\\./?\\s*/?data|\\bky\\b", "")
                .replaceAll("KHRONIKA_[A-Z]+|Khronika|khronika( (words check|[a-z]+))?", "")
                .replaceAll("(?m)^ {2}[a-z]+ ", "")
                .replaceAll("--?[a-zA-Z]+", "");
    }

    @Test
    void theHelpInEnglishIsWhatItAlwaysWas() {
        run("en", "words check --help");
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                Usage: khronika words check [-hV] [--missing] [--home=DIR] TAG
                Tells which messages a language lacks, and which cannot be said.
                      TAG          The language, such as ky.
                  -h, --help       Show this help message and exit.
                      --home=DIR   The folder of the installation (default: KHRONIKA_HOME, or .
                                     /data).
                      --missing    Print what is missing as lines of a catalogue, in English.
                  -V, --version    Print version information and exit.
                """);
        run("en", "query --help");
        assertThat(out.toString())
                .contains("  kind:proceeding          the kind of record", "records to print (default: 50).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | verify                    | This is missing: DIR.
            ru | verify                    | Не хватает: ПАПКА.
            kk | export kind:incident      | Жетіспейді: --out=ФАЙЛ.
            ru | query --limit             | Параметру --limit нужно значение: --limit=ЧИСЛО.
            kk | query --limit two kind:P  | --limit бүтін санды қабылдайды; «two» – бүтін сан емес.
            ru | read --pages x            | Параметра --pages нет.
            kk | reed                      | Түсініксіз: reed.
            ru | query --limit 1 --limit 2 | Параметр --limit можно указать только один раз.
            kk | read /tmp/Жоқ.txt         | Оқитын /tmp/Жоқ.txt файлы жоқ.
            ru | register --on вчера       | Ожидается дата, например 2023-02-01, получено: вчера.
            """)
    void aRefusalIsInTheLanguageOfTheTerminal(String language, String arguments, String refusal) {
        assertThat(run(language, arguments)).isEqualTo(2);
        assertThat(err.toString()).startsWith(refusal + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({
        "LANG,kk_KZ.UTF-8,kk",
        "LC_ALL,ru_RU,ru",
        "KHRONIKA_LANG,ru,ru",
        "LANG,C.UTF-8,en",
        "LC_MESSAGES,uz_UZ,en"
    })
    void theLanguageIsThatOfTheEnvironment(String variable, String value, String language) {
        Terminal.listen(Map.of(variable, value));
        assertThat(Terminal.language().tag()).isEqualTo(language);
    }

    @Test
    void theSettingOfOursStandsBeforeThatOfTheMachine() {
        Terminal.listen(Map.of("LC_ALL", "ru_RU.UTF-8", "KHRONIKA_LANG", "kk"));
        assertThat(Terminal.language().tag()).isEqualTo("kk");
    }
}
