package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.print.PrintFormat;
import org.khronika.records.Sensitivity;
import org.khronika.review.Contents;
import org.khronika.sources.Document;
import org.khronika.updates.Update;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Beside the page of an update lie the files in which it is taken along: they say what the page says, and no more. */
@DatabaseTest(properties = {"khronika.languages=ru,kk,en", "khronika.site-address=https://chronicle.example.org/kz"})
class UpdateTakenAlongTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    ReleaseBuilder builder;

    @Autowired
    ReleaseFolders folders;

    @Autowired
    Contents contents;

    @Autowired
    Clock clock;

    @TempDir
    Path temp;

    private <T extends Record> T body(Class<T> type, Map<String, Object> answers) {
        return contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
    }

    private RecordRef update(String text) {
        return newsroom.accepted(body(
                Update.class,
                Map.of(
                        "title",
                        "Обзор «Осень – күз»",
                        "period",
                        "2022-09/2022-11",
                        "sections",
                        List.of(Map.of("chapter", "PEACEFUL_ASSEMBLY", "text", text)))));
    }

    private static Stream<String> files(RecordRef record) {
        return Stream.of("", "kk/", "en/")
                .flatMap(tree -> Stream.of(PrintFormat.values())
                        .map(format -> tree + "records/" + record.address() + "." + format.ending()));
    }

    @Test
    void eachLanguageHasItsFilesAndItsPageLeadsToThem() {
        RecordRef person = newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Айгерім Сәтбаева"));
        RecordRef update = update("Полиция задержала [Сәтбаеву](%s).".formatted(person.address()));

        StaticSite site = newsroom.published();
        assertThat(files(update)).allMatch(site::has);
        assertThat(Jsoup.parse(site.text("kk/records/" + update.address() + ".html"))
                        .select(".take-along a")
                        .eachAttr("href"))
                .containsExactlyElementsOf(Stream.of(PrintFormat.values())
                        .map(format -> update.address() + "." + format.ending())
                        .toList());
        assertThat(site.deadLinks()).isEmpty();
        assertThat(site.text("kk/records/" + update.address() + ".md"))
                .contains("https://chronicle.example.org/kz/kk/records/" + person.address() + ".html")
                .contains("Бейбіт жиналыс");
        assertThat(site.text("records/" + update.address() + ".md"))
                .contains("https://chronicle.example.org/kz/records/" + person.address() + ".html")
                .contains("Мирные собрания");
        assertThat(site.has("records/" + person.address() + ".md")).isFalse();
    }

    @Test
    void whatThePageMasksIsMaskedInEveryFile() {
        RecordRef hidden = newsroom.accepted(
                Newsroom.person(Set.of(Protection.MINOR), Consent.REFUSED, "Мирас Құпиябаев", "Miras Qupiyabaev"),
                Sensitivity.PUBLIC);
        RecordRef document =
                newsroom.accepted(body(Document.class, Map.of("title", "Сот үкімі", "publisher", "Аудандық сот")));
        RecordRef update = update(
                "Police took [Miras Qupiyabaev](%s) away, and **Miras** *Qupiyabaev* again.[^](%s \"Құпиябаев, 12-абзац\")"
                        .formatted(hidden.address(), document.address()));

        StaticSite site = newsroom.published();
        assertThat(files(update))
                .allSatisfy(file -> assertThat(TextsOfFile.of(file, site.files().getOrDefault(file, new byte[0])))
                        .isNotEmpty()
                        .noneMatch(text -> text.contains("Qupiyabaev")
                                || text.contains("Құпиябаев")
                                || text.contains(hidden.address())));
        assertThat(site.text("en/records/" + update.address() + ".md")).contains("Police took a minor away");
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        RecordRef update = update("Ұсталғандар саны – белгісіз.");
        newsroom.answered();
        ReleasePlanner.Planned planned = planner.plan(ZonedDateTime.now(clock), null);
        Path one = Files.createDirectory(temp.resolve("one"));
        Path two = Files.createDirectory(temp.resolve("two"));

        assertThat(built(planned, one)).isEqualTo(built(planned, two));
        assertThat(files(update))
                .allSatisfy(file -> assertThat(one.resolve(file)).hasSameBinaryContentAs(two.resolve(file)));
    }

    private ReleaseBuilder.Built built(ReleasePlanner.Planned planned, Path folder) throws IOException {
        return builder.build(planned, new NewFolder(folder), folders.key(), PublishingProgress.UNHEARD);
    }
}
