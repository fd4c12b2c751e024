package org.khronika.desk.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.Browser;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.archive.AnswerArchive;
import org.khronika.archive.ArchiveAnswer;
import org.khronika.archive.ArchiveItem;
import org.khronika.archive.ArchiveSheet;
import org.khronika.archive.BindArchive;
import org.khronika.archive.OldUpdate;
import org.khronika.incidents.Incident;
import org.khronika.people.Person;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.AcceptRecord;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.Reviewed;
import org.khronika.review.SubmitRecord;
import org.khronika.sources.Document;
import org.khronika.updates.Chapter;
import org.khronika.updates.Update;
import org.khronika.updates.UpdateOrigin;
import org.khronika.updates.UpdateSection;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An old update in Word, with Russian and Kazakh names, is bound in a browser and saved for the archive. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ArchiveBrowserTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final List<String> PARAGRAPHS = List.of(
            "PEACEFUL ASSEMBLY",
            "On 16 December 2022 the police detained 14 activists — among them Айдос Беков and Дана Сәрсенқызы — at the «Қазына» fountain.",
            "Aidos Bekov was released. Серик Жунусов was held in room 23 of the station.");

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    AcceptRecord accept;

    @Autowired
    Records records;

    @Autowired
    Reviewed reviewed;

    @Autowired
    Contents contents;

    @Autowired
    BindArchive archives;

    @Autowired
    AnswerArchive answers;

    private Member member(Role role) {
        return members.add(
                "member%d@monitor.test".formatted(System.nanoTime()),
                "Айша " + role,
                Set.of(role),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private <T extends Record> RecordRef accepted(
            Member author, Member reviewer, Class<T> type, Map<String, Object> answers, Citation... cited) {
        T body = contents.body(JsonMapper.shared().<JsonNode>valueToTree(answers), type);
        RecordRef address = enter.enter(author, Draft.of(body, List.of(cited)), null);
        submit.submit(author, address, 1, null);
        accept.accept(reviewer, address, 2, null);
        return address;
    }

    private RecordRef person(Member author, Member reviewer, String... names) {
        return accepted(
                author,
                reviewer,
                Person.class,
                Map.of(
                        "names",
                        Stream.of(names)
                                .map(name -> Map.of("text", name, "kind", name.equals(names[0]) ? "MAIN" : "SPELLING"))
                                .toList()));
    }

    private static byte[] word() throws IOException {
        String body = PARAGRAPHS.stream()
                .map(words -> "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void signIn(Page page, Member member) {
        page.navigate("/sign-in");
        page.fill("input[name=email]", member.email());
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
    }

    @Test
    void anOldUpdateIsBoundLookedThroughAndSavedForTheArchive() throws IOException {
        Member author = member(Role.DOCUMENTER);
        Member reviewer = member(Role.REVIEWER);
        RecordRef source = accepted(author, reviewer, Document.class, Map.of("title", "Есеп"));
        RecordRef aidos = person(author, reviewer, "Aidos Bekov", "Айдос Беков");
        RecordRef dana = person(author, reviewer, "Dana Särsenqyzy", "Дана Сәрсенқызы");
        RecordRef serik = person(author, reviewer, "Serik Z.");
        RecordRef incident = accepted(
                author,
                reviewer,
                Incident.class,
                Map.of(
                        "title", "Activists detained at the fountain",
                        "kind", "SINGLE",
                        "certainty", "REPORTED",
                        "when", "2022-12-16",
                        "acts", List.of("DETENTION"),
                        "parties",
                                List.of(
                                        Map.of("group", "activists", "count", "=14", "role", "VICTIM"),
                                        Map.of("who", aidos.address(), "role", "PRESENT"))),
                Citation.of(source, "4-абзац"));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author);
            page.navigate("/desk/records?kind=UPDATE");
            page.click("main a[href='/desk/archives']");
            page.click("a[href='/desk/archives/new']");
            browser.inspect(page, "archive-new");
            page.click("main button[type=submit]");
            assertThat(page.textContent(".error-summary")).contains("Expected");
            page.setInputFiles(
                    "#file",
                    new FilePayload(
                            "шолу.docx",
                            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                            word()));
            page.fill("#title", "Шолу: “күз” 2022");
            page.fill("#day", "20 December 2022");
            page.fill("#period", "September 2022 to December 2022");
            page.click("main .deeds button[type=submit]");

            assertThat(page.textContent("table.compared")).contains("Numbers211", "Names431");
            assertThat(page.textContent("#unmatched"))
                    .contains("23", "Серик Жунусов was held in room 23 of the station.");
            Browser.settled(page);
            assertThat(page.textContent("#bound_unseen")).contains("Activists detained at the fountain", "Aidos Bekov");
            browser.inspect(page, "archive");
            String sheet = page.url();

            page.click("#bound_unseen li:has-text('14 activists') button");
            assertThat(page.textContent("#answered")).contains("Activists detained at the fountain");

            page.click("#unmatched li:has(p.words:has-text('23')) .deeds a");
            page.fill("#reason", "номер комнаты");
            page.click("form[action$='/left'] button");
            assertThat(page.textContent("#nothing_to_bind")).contains("номер комнаты");

            page.click("#unmatched li:has(p.words:has-text('Серик')) .deeds a");
            page.fill("#to", "бөлме");
            page.click("form[action$='/bindings'] button");
            assertThat(page.textContent(".error-summary")).contains("found “бөлме”");
            page.fill("#to", "Serik");
            page.click("#to-o [role=option]");
            browser.inspect(page, "archive-item");
            page.click("form[action$='/bindings'] button");
            assertThat(page.url()).isEqualTo(sheet);

            page.click("form[action$='/edition'] button");
            String saved = page.textContent("#result ~ p a");
            Stored<Update> edition = records.get(new RecordRef(saved), Update.class, Reader.of(author));
            assertThat(edition.sensitivity()).isEqualTo(Sensitivity.TEAM);
            assertThat(edition.body().origin()).isEqualTo(UpdateOrigin.ARCHIVE);
            assertThat(JsonMapper.shared()
                            .valueToTree(edition.body().sections().getFirst())
                            .path("text")
                            .asString())
                    .contains("[14](<%s>)".formatted(incident.address()))
                    .contains("[Айдос Беков](<%s> \"not looked at\")".formatted(aidos.address()))
                    .contains("[Дана Сәрсенқызы](<%s> \"not looked at\")".formatted(dana.address()))
                    .contains("[Серик Жунусов](<%s>) was held in room 23".formatted(serik.address()));
            assertThat(page.locator("form[action$='/edition']").count()).isZero();
            submit.submit(author, edition.address(), 1, null);
            accept.accept(reviewer, edition.address(), 2, null);
            assertThat(reviewed.list().stream().map(Stored::address)).doesNotContain(edition.address());
            page.navigate("/desk/records/" + saved);
            assertThat(page.textContent("main")).contains("Archive edition of an update");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "шолу.html, <h1>%s</h1>, <h2>%s</h2>, <p>%s</p>, Нұрлан Әбілқайыр",
        "шолу.md, '# %s', '## %s', %s, Ерлан Тоқтарбай"
    })
    void aWebPageAndMarkdownBecomeEditionsByTheirSections(
            String file, String title, String heading, String paragraph, String name) {
        Member author = member(Role.DOCUMENTER);
        RecordRef person = person(author, member(Role.REVIEWER), name);
        String text = String.join(
                "\n\n",
                title.formatted("Шолу: “қыс”, 2021"),
                heading.formatted("Peaceful assembly"),
                paragraph.formatted(name + " был задержан — вместе с 12 людьми; «сколько их было всего», источники "
                        + "не говорят, как не говорят и о том, долго ли их держали и по какой статье отпустили."),
                heading.formatted("Freedom of expression"),
                paragraph.formatted("Сайт бұғатталды."));
        try (Browser browser = Browser.orSkip(port)) {
            Page page = browser.page();
            signIn(page, author);
            page.navigate("/desk/archives/new");
            page.setInputFiles(
                    "#file", new FilePayload(file, "application/octet-stream", text.getBytes(StandardCharsets.UTF_8)));
            page.fill("#title", "Шолу: “қыс”, 2021");
            page.fill("#period", "2021");
            page.click("main .deeds button[type=submit]");
            page.click("form[action$='/edition'] button");
            Update edition = records.get(
                            new RecordRef(page.textContent("#result ~ p a")), Update.class, Reader.of(author))
                    .body();
            assertThat(edition.sections().stream().map(UpdateSection::chapter))
                    .contains(Chapter.PEACEFUL_ASSEMBLY, Chapter.EXPRESSION);
            assertThat(JsonMapper.shared().writeValueAsString(edition))
                    .contains("[%s](<%s>".formatted(name, person.address()), " людьми", "Сайт бұғатталды.")
                    .doesNotContain("<h2>", "## ");
        }
    }

    @Test
    void ofTwoWhoAnswerAtOnceTheSecondIsToldAndNothingIsLost() {
        Member ayla = member(Role.DOCUMENTER);
        Member timur = member(Role.DOCUMENTER);
        RecordRef one = person(ayla, member(Role.REVIEWER), "Болат Тестов");
        long id =
                archives.bind(ayla, new OldUpdate("Шолу", "KZ", null, null, "Судили Серика. Болат Тестов и 7 других."));
        ArchiveSheet sheet = archives.find(ayla, id).orElseThrow();
        ArchiveItem number =
                sheet.items().stream().filter(ArchiveItem::number).findFirst().orElseThrow();
        answers.leave(ayla, id, Map.of(number.n(), 0), "не число");
        assertThatThrownBy(() -> answers.bind(timur, id, Map.of(number.n(), 0), one.address()))
                .isInstanceOf(DeedRefused.class)
                .hasMessageContaining("Somebody else has answered meanwhile");
        assertThat(archives.find(timur, id).orElseThrow().answers().values())
                .extracting(ArchiveAnswer::reason)
                .containsExactly("не число");
        answers.bind(timur, id, Map.of(number.n(), 1), one.address());
        assertThat(archives.find(ayla, id).orElseThrow().boundTo(number)).contains(one.address());
    }
}
