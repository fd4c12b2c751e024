package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.DatabaseTest;
import org.khronika.people.Consent;
import org.khronika.people.Protection;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.sources.Document;
import org.khronika.sources.Material;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.FileSystemUtils;

/** Releases that others have replaced: read where they were, but for what is withheld since. */
@DatabaseTest(properties = "khronika.languages=en,ru,kk")
class EarlierReleasesTest {

    @Autowired
    Newsroom newsroom;

    @Autowired
    PublishRelease publish;

    @Autowired
    ExportRelease export;

    @Autowired
    EarlierReleases earlier;

    @Autowired
    ReleaseFolders folders;

    @Autowired
    Releases releases;

    @Autowired
    MockMvc mvc;

    @TempDir
    Path temp;

    private int published() {
        newsroom.answered();
        int number = publish.publish(newsroom.editor(), null, null);
        earlier.lookThrough();
        return number;
    }

    private static String page(RecordRef record) {
        return "records/" + record.address() + ".html";
    }

    @Test
    void aPageOfAnEarlierReleaseSaysThatItIsOneAndLeadsToTheNewest() throws Exception {
        RecordRef record = newsroom.accepted(Cast.incident("A search, Oral", "2022-09-14"));
        int first = published();
        newsroom.amended(record, Cast.incident("A search, Oral", "2022-09-15"));
        int second = published();

        mvc.perform(get("/releases/%d/%s".formatted(first, page(record))))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(header().string("Link", "</%s>; rel=\"canonical\"".formatted(page(record))))
                .andExpect(content()
                        .string(allOf(
                                containsString("This page is of release " + first),
                                containsString("14 September 2022"),
                                containsString(
                                        "To cite this page as it was: releases/%d/%s".formatted(first, page(record))),
                                containsString("href=\"../../../changes/since-%d.html\"".formatted(first)),
                                containsString("<meta name=\"robots\" content=\"noindex\">"))));
        mvc.perform(get("/releases/%d/ru/%s".formatted(first, page(record))))
                .andExpect(content().string(containsString("Эта страница из выпуска " + first)));
        assertThat(new StaticSite(folders.of(second)).text(page(record)))
                .contains(
                        "This address leads to the newest release.",
                        "releases/%d/%s from the release after that on".formatted(second, page(record)));
        mvc.perform(get("/releases/" + first)).andExpect(redirectedUrl("/releases/" + first + "/"));
        mvc.perform(get("/releases/%d/cases.html".formatted(second))).andExpect(redirectedUrl("/cases.html"));
        mvc.perform(get("/releases/%d/data/incidents.csv".formatted(first)))
                .andExpect(content().bytes(Files.readAllBytes(folders.of(first).resolve("data/incidents.csv"))));
        mvc.perform(get("/releases/%d/nowhere.html".formatted(first))).andExpect(status().isNotFound());
        mvc.perform(get("/releases/99/index.html")).andExpect(status().isNotFound());
        mvc.perform(get("/releases/%d/../../keys/release-key.pem".formatted(first)))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void whatIsWithheldNowIsInNoFileThatIsServedOfAnEarlierRelease() throws Exception {
        RecordRef person =
                newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Nurlan Marqabatov", "Нұрлан Марқабатов"));
        RecordRef told = newsroom.accepted(Cast.incident("Nurlan Marqabatov is questioned, Oral", "2022-09-14"));
        RecordRef gone = newsroom.accepted(Cast.incident("Raid Marqawithdrawn, Taraz", "2022-10-02"));
        RecordRef stays = newsroom.accepted(Cast.incident("A fine that stays, Semei", "2022-10-07"));
        int first = published();
        newsroom.amended(
                person,
                Newsroom.person(Set.of(Protection.MINOR), Consent.NAMED, "Nurlan Marqabatov", "Нұрлан Марқабатов"));
        newsroom.withdrawn(gone, "It put somebody in danger.");
        int second = published();

        Path copy = temp.resolve("mirror");
        VerifyRelease.Report report = export.export(copy);
        assertThat(report.isWhole()).as("%s", report).isTrue();
        assertThat(report.earlier()).anySatisfy(one -> {
            assertThat(one.release()).isEqualTo(first);
            assertThat(one.withheld()).isPositive();
        });
        StaticSite mirror = new StaticSite(copy.resolve("releases/" + first));
        mirror.files()
                .forEach((path, bytes) -> assertThat(path + new String(bytes, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContainIgnoringCase("Marqabatov")
                        .doesNotContainIgnoringCase("Марқабатов")
                        .doesNotContainIgnoringCase("Marqawithdrawn"));
        assertThat(mirror.text(page(told))).contains("This page is not shown any more");
        assertThat(mirror.text(page(gone))).contains("This page is not shown any more");
        assertThat(mirror.text("kk/" + page(gone))).contains("Бұл бет енді көрсетілмейді");
        assertThat(mirror.text(page(stays))).contains("A fine that stays, Semei", "This page is of release " + first);
        assertThat(mirror.text("incidents.html"))
                .contains(
                        "A fine that stays, Semei",
                        "rows of this page are left out",
                        "This page is of release " + first);
        assertThat(mirror.has("data/incidents.csv"))
                .as("a table has no place in which it could say so")
                .isFalse();
        assertThat(mirror.has("manifest.json"))
                .as("sums by which a guess could be tried")
                .isFalse();
        List<String> withheld = withheld(copy, report);
        assertThat(new StaticSite(copy).deadLinks())
                .as("only to files that are withheld, and to places on their pages")
                .allMatch(link -> withheld.stream()
                        .anyMatch(path -> link.startsWith("releases/")
                                && link.contains(path.substring(path.lastIndexOf('/') + 1))));

        mvc.perform(get("/releases/%d/data/incidents.csv".formatted(first))).andExpect(status().isNotFound());
        mvc.perform(get("/releases/%d/%s".formatted(first, page(gone))))
                .andExpect(content().string(containsString("This page is not shown any more")));
        assertThat(second).isGreaterThan(first);
    }

    private static List<String> withheld(Path copy, VerifyRelease.Report report) throws IOException {
        List<String> withheld = new ArrayList<>();
        for (VerifyRelease.Report one : report.earlier()) {
            Path list = copy.resolve("releases/%d/earlier.json".formatted(one.release()));
            withheld.addAll(EarlierManifest.of(Files.readAllBytes(list)).withheld());
        }
        return withheld;
    }

    @Test
    void aReaderOfAnEarlierReleaseStillFindsTheOthersOfAListAndTheSourceOfThemAll() throws Exception {
        RecordRef source = newsroom.accepted(new Document(
                "Есеп “April”", Material.OTHER, null, null, null, null, null, null, null, null, null, null, null));
        Citation passage = Citation.of(source, "page 4");
        RecordRef stays =
                newsroom.accepted(Newsroom.person(Set.of(), Consent.NAMED, "Әсел Қалатай", "Asel Qalatay"), passage);
        RecordRef twice = newsroom.accepted(
                Newsroom.person(Set.of(), Consent.NAMED, "Зухра Дваждызапись", "Zukhra Dvazhdyzapis"), passage);
        int first = published();
        newsroom.withdrawn(twice, "Entered twice.");
        published();

        mvc.perform(get("/releases/%d/people.html".formatted(first)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(stays.address()),
                                containsString("One row of this page is left out"),
                                not(containsString(twice.address())),
                                not(containsString("Дваждызапись")),
                                not(containsString("Dvazhdyzapis")))));
        mvc.perform(get("/releases/%d/%s".formatted(first, page(source))))
                .andExpect(content()
                        .string(allOf(
                                containsString("This page is of release " + first),
                                containsString("One row of this page is left out"),
                                containsString(stays.address()),
                                not(containsString(twice.address())))));
        mvc.perform(get("/releases/%d/ru/people.html".formatted(first)))
                .andExpect(content().string(containsString("Убрана 1 строка этой страницы")));

        Path copy = temp.resolve("mirror");
        VerifyRelease.Report report = export.export(copy);
        assertThat(report.isWhole()).isTrue();
        assertThat(report.earlier()).anySatisfy(one -> {
            assertThat(one.release()).isEqualTo(first);
            assertThat(one.shortened()).isPositive();
        });
        EarlierManifest list =
                EarlierManifest.of(Files.readAllBytes(copy.resolve("releases/" + first + "/earlier.json")));
        assertThat(list.rowsLeftOut()).containsEntry("people.html", 1);
        assertThat(list.withheld()).contains(page(twice)).doesNotContain("people.html");
        assertThat(list.manifest()).as("sums by which a guess could be tried").isNull();
    }

    @Test
    void aStrangerWithTheKeyFindsOutWhatWasDoneToAMirror() throws IOException {
        newsroom.accepted(Cast.incident("A mirror, Oral", "2022-09-14"));
        int first = published();
        newsroom.accepted(Cast.incident("Another mirror, Oral", "2022-09-15"));
        published();
        Path copy = temp.resolve("mirror");
        assertThat(export.export(copy).isWhole()).isTrue();
        Path key = temp.resolve("known.pem");
        Files.copy(copy.resolve("key.pem"), key);
        assertThat(VerifyRelease.verify(copy.resolve("releases/" + first), key).isWhole())
                .as("one alone")
                .isTrue();

        Path page = copy.resolve("releases/%d/incidents.html".formatted(first));
        Files.writeString(page, Files.readString(page).replace("A mirror", "A mirrow"));
        Files.delete(copy.resolve("releases/%d/feed.atom".formatted(first)));
        Files.writeString(copy.resolve("releases/%d/more.html".formatted(first)), "more");
        VerifyRelease.Report report = VerifyRelease.verify(copy, key);
        assertThat(report.isWhole()).isFalse();
        assertThat(report.extra()).isEmpty();
        VerifyRelease.Report touched = report.earlier().stream()
                .filter(one -> Integer.valueOf(first).equals(one.release()))
                .findFirst()
                .orElseThrow();
        assertThat(touched.altered()).containsExactly("releases/%d/incidents.html".formatted(first));
        assertThat(touched.missing()).containsExactly("releases/%d/feed.atom".formatted(first));
        assertThat(touched.extra()).containsExactly("releases/%d/more.html".formatted(first));
        assertThat(export.export(copy).earlier())
                .anySatisfy(one -> assertThat(one.extra()).isNotEmpty());
    }

    @Test
    void anEarlierReleaseDoesNotStandForAnotherAndOneThatIsNotThereIsSaid() throws IOException {
        newsroom.accepted(Cast.incident("In its place, Қостанай", "2022-09-14"));
        int first = published();
        newsroom.accepted(Cast.incident("In its place, Семей", "2022-09-15"));
        int second = published();
        newsroom.accepted(Cast.incident("In its place, Oral", "2022-09-16"));
        published();
        Path copy = temp.resolve("mirror");
        assertThat(export.export(copy).absent()).isEmpty();
        Path all = copy.resolve("releases");

        FileSystemUtils.deleteRecursively(all.resolve(String.valueOf(first)));
        assertThat(VerifyRelease.verify(copy, null).absent()).containsExactly(first);

        FileSystemUtils.copyRecursively(all.resolve(String.valueOf(second)), all.resolve(String.valueOf(first)));
        VerifyRelease.Report report = VerifyRelease.verify(copy, null);
        assertThat(report.isWhole()).isFalse();
        assertThat(report.earlier()).anySatisfy(one -> assertThat(one.problem()).isNotNull());
    }

    @Test
    void aCopyOfTheNewestAloneSaysThatTheOthersAreElsewhere() throws IOException {
        newsroom.accepted(Cast.incident("The newest alone, Oral", "2022-09-14"));
        int first = published();
        newsroom.accepted(Cast.incident("The newest alone, Semei", "2022-09-15"));
        published();
        Path copy = temp.resolve("mirror");
        assertThat(export.export(copy).isWhole()).isTrue();
        VerifyRelease.Report report = export.export(copy, false);
        assertThat(report.isWhole()).isTrue();
        assertThat(new StaticSite(copy).text("releases/%d/index.html".formatted(first)))
                .contains("This copy does not hold the release");
        assertThat(new StaticSite(copy).has("releases/%d/incidents.html".formatted(first)))
                .isFalse();
        assertThat(new StaticSite(copy).deadLinks()).isEmpty();
    }

    @Test
    void aReleaseThatNobodyHasLookedThroughIsNotShown() {
        RecordRef gone = newsroom.accepted(Cast.incident("Not looked through, Oral", "2022-09-14"));
        int first = published();
        newsroom.withdrawn(gone, "It must go at once.");
        published();
        // As after a start when what looks through them was ended before it came to an end.
        releases.lookedThrough(first, "another sum", Map.of());
        assertThat(releases.notLookedThrough()).containsExactly(first);
        assertThat(releases.withheld()).doesNotContainKey(first);
        earlier.lookThrough();
        assertThat(releases.withheld().get(first))
                .containsEntry(page(gone), NotShown.WHOLE)
                .containsEntry("ru/" + page(gone), NotShown.WHOLE)
                .containsKey("incidents.html");
    }
}
