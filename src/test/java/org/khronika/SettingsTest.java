package org.khronika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.values.WrongSetting;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** Every setting is typed, read in one place, and refused in a sentence when it cannot be. */
class SettingsTest {

    /** What reads a setting past the records of settings. */
    private static final Pattern READS_BY_ITSELF =
            Pattern.compile("@Value\\(\"\\$\\{|\\bBinder\\.get\\(|\\.core\\.env\\.Environment;");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "khronika.country=Kazakhstan | KHRONIKA_COUNTRY should be the two letters of a country, such as KZ; it is Kazakhstan.",
                "khronika.registers.most=0   | KHRONIKA_REGISTERS_MOST should be a number of records, such as 20000; it is 0.",
                "khronika.release-rest=24    | KHRONIKA_RELEASE_REST should be whole hours or minutes with their unit, such as 24h or 90m; it is 24ms.",
                "khronika.release-rest=-1h   | KHRONIKA_RELEASE_REST should be whole hours or minutes with their unit, such as 24h or 90m; it is -3600000ms.",
                "khronika.languages=en,kk,en | KHRONIKA_LANGUAGES should be languages that Khronika speaks, each once, with commas between them, such as en,ru,kk; it is en,kk,en.",
                "khronika.site-address=chronicle.example | KHRONIKA_SITE_ADDRESS should be the address of the first page of your site, such as https://chronicle.example.org; it is chronicle.example.",
                "khronika.licence=CC-BY | KHRONIKA_LICENCE should be the address of a licence, such as https://creativecommons.org/licenses/by/4.0/; it is CC-BY.",
                "khronika.embedded-by=* | KHRONIKA_EMBEDDED_BY should be origins of sites with commas between them, such as https://partner.example; it is *.",
                "khronika.search.engine=solr | KHRONIKA_SEARCH_ENGINE should be lucene or opensearch; it is solr.",
                "khronika.search.engine=opensearch | KHRONIKA_SEARCH_HOSTS should be addresses of nodes of OpenSearch with commas between them, such as https://search.example.org:9200; it is .",
                "khronika.search.engine=opensearch;khronika.search.hosts=search:9200 | KHRONIKA_SEARCH_HOSTS should be addresses of nodes of OpenSearch with commas between them, such as https://search.example.org:9200; it is search:9200.",
                "khronika.search.engine=opensearch;khronika.search.hosts=https://search.example;khronika.search.user=khronika | KHRONIKA_SEARCH_PASSWORD should be set as well: a user has a password, and a password a user; it is —.",
                "khronika.search.engine=opensearch;khronika.search.hosts=http://192.0.2.1:9200;khronika.search.authorization=Bearer a | KHRONIKA_SEARCH_HOSTS should be addresses that begin with https: a password goes there, over a network; it is http://192.0.2.1:9200.",
                "khronika.search.engine=opensearch;khronika.search.hosts=https://search.example;khronika.search.trust=pom.xml | KHRONIKA_SEARCH_TRUST should be a file with certificates that can be read (PEM); it is pom.xml.",
                "khronika.search.engine=opensearch;khronika.search.hosts=https://search.example;khronika.search.prefix=A_b | KHRONIKA_SEARCH_PREFIX should be small Latin letters, digits and hyphens, 40 at most, such as khronika; it is A_b.",
                "khronika.reading-time=0s    | KHRONIKA_READING_TIME should be a time, such as 30s; it is 0ms.",
            })
    void aSettingThatCannotBeIsRefusedInASentence(String setting, String sentence) {
        new ApplicationContextRunner()
                .withUserConfiguration(All.class)
                .withPropertyValues(setting.split(";", -1))
                .run(started -> assertThat(started.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(WrongSetting.class)
                        .hasMessage(sentence));
    }

    @Test
    void withoutAnySettingTheProgramStarts() {
        new ApplicationContextRunner()
                .withUserConfiguration(All.class)
                .run(started -> assertThat(started).hasNotFailed());
    }

    @Test
    void nothingReadsASettingByItself() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(path -> path.toString().endsWith(".java"))
                            .filter(path -> READS_BY_ITSELF.matcher(read(path)).find()))
                    .isEmpty();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan("org.khronika")
    static class All {}
}
