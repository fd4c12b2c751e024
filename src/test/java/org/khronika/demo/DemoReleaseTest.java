package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.database.Home;
import org.khronika.publication.Releases;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo as {@code bin/run} loads and publishes it: what the public gets, read byte by byte. */
@DatabaseTest(properties = "khronika.demo=true")
class DemoReleaseTest {

    @Autowired
    Releases releases;

    @Autowired
    Home home;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    DemoRecords demo;

    @Autowired
    Members members;

    @Autowired
    LoadDemo loading;

    /** The spellings of the people of the demo files who carry a protection, and their surnames; read here anew, not from the rules. */
    private static List<String> protectedNames() {
        return DemoFile.read("people").stream()
                .filter(entry -> entry.body().get("protection") instanceof List<?> flags && !flags.isEmpty())
                .flatMap(entry -> entry.body().get("names") instanceof List<?> names ? names.stream() : Stream.empty())
                .map(name -> String.valueOf(((java.util.Map<?, ?>) name).get("text")))
                .flatMap(name -> Stream.of(name, name.substring(name.lastIndexOf(' ') + 1)))
                .distinct()
                .toList();
    }

    private Path release() {
        loading.run(new org.springframework.boot.DefaultApplicationArguments());
        int number = releases.live().orElseThrow().number();
        return home.file("releases").resolve(String.valueOf(number));
    }

    @Test
    void noFileOfTheDemoReleaseNamesAMinorOrAVictimOfTorture() throws IOException {
        List<String> names = protectedNames();
        assertThat(names).hasSizeGreaterThan(20).contains("Aikorkem Meldekhan", "Radchenko");
        try (Stream<Path> files = Files.walk(release())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
                for (String name : names) {
                    Matcher found = Pattern.compile(
                                    "(?<!\\p{L})" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?!\\p{L})")
                            .matcher(text);
                    assertThat(found.find()).as("%s in %s", name, file).isFalse();
                }
            }
        }
    }

    @Test
    void whoWasConvictedInCourtIsNamedAndWhoMayBeNamedToo() throws IOException {
        String people = Files.readString(release().resolve("people.html"));
        assertThat(people).contains("Mark Zlunyaev", "Zhanbolat Mamai");
        assertThat(people).doesNotContain("Opushiev");
    }

    @Test
    void everyRegisterOfTheReleaseIsWhole() throws IOException {
        Path release = release();
        assertThat(Files.readString(release.resolve("incidents.html"))).contains("56 incidents");
        assertThat(Files.readString(release.resolve("cases.html"))).contains("26 cases");
        assertThat(Files.readString(release.resolve("figures.html"))).contains("35 figures");
    }

    @Test
    void loadingTwiceLoadsOnce() {
        release();
        int before = releases.list().size();
        loading.run(new org.springframework.boot.DefaultApplicationArguments());
        assertThat(releases.list()).hasSize(before);
        assertThat(accounts.member(Role.EDITOR).email()).isEqualTo("editor@demo.khronika");
        assertThat(members.list()).hasSize(4);
    }
}
