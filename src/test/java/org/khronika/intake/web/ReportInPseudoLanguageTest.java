package org.khronika.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.DeskClient;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.intake.Desk;
import org.khronika.people.Person;
import org.khronika.reading.DetailKind;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.khronika.words.EnglishOnPages;
import org.khronika.words.PseudoLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The way of a report to a reviewed record, for a member whose language puts each message between ⟦ and ⟧: no English stands outside of them. */
@DatabaseTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReportInPseudoLanguageTest {

    private static final String PASSWORD = "marble-heron-lantern";
    private static final String RALLY = "3 наурыз күні полиция Әсел Жұмабай & Тимур Ғали деген екі адамды ұстады.";

    /** Who published the report and who did it in the words of the reader, and the mark of the details of a step. */
    private static final Set<String> CONTENT = Set.of("Bureau of Lamps", "police", "st");

    @Autowired
    Desk desk;

    @Autowired
    Members members;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    JdbcClient db;

    @LocalServerPort
    int port;

    private final Map<String, Map<String, String>> left = new LinkedHashMap<>();
    private Member ayla;
    private DeskClient client;

    @BeforeEach
    void aMemberWhoReadsTheLanguageOfBrackets() throws Exception {
        ayla = Cast.ayla(members);
        members.add(
                "sholpan@monitor.test",
                "Шолпан Ермекқызы",
                Set.of(Role.values()),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        PseudoLanguage.spoken();
        db.sql("update member set language = :tag")
                .param("tag", PseudoLanguage.TAG)
                .update();
        client = new DeskClient(port).signIn("sholpan@monitor.test", PASSWORD);
    }

    @AfterEach
    void silent() {
        PseudoLanguage.silent();
    }

    @Test
    void aReportIsReadTriagedAndReviewedWithoutAnEnglishWord() throws Exception {
        String text = "Шамдар, жазба\n\n" + RALLY + "\n";
        RecordRef document = desk.keep(ayla, text, Sensitivity.PUBLIC);
        desk.read(
                ayla,
                document,
                new Desk.Found(text)
                        .mark(DetailKind.DATE, "3 наурыз", "2023-03-03")
                        .mark(DetailKind.ACT, "ұстады", "detention")
                        .mark(DetailKind.PERSON, "Әсел Жұмабай &", "Әсел Жұмабай")
                        .incident(RALLY, "Митингіде ұстау", "2023-03-03", null, List.of("Әсел Жұмабай", "Тимур Ғали"))
                        .person("Әсел Жұмабай")
                        .person("Тимур Ғали"));
        String page = "/desk/reports/" + document.address();
        look("/desk/reports");
        for (String title : List.of("Митингіде ұстау", "Әсел Жұмабай", "Тимур Ғали")) {
            long id = desk.finding(ayla, document, title).id();
            look(page + "?at=" + id);
            look(page + "?at=" + id + "&panel=edit");
            look(page + "?at=" + id + "&panel=same");
        }
        long asel = desk.finding(ayla, document, "Әсел Жұмабай").id();
        client.post(page + "/findings/" + asel + "/triage", Map.of("version", "1", "decision", "new"), page);
        long timur = desk.finding(ayla, document, "Тимур Ғали").id();
        client.post(page + "/findings/" + timur + "/triage", Map.of("version", "1", "decision", "reject"), page);
        look(page);
        look(page + "?at=" + asel);

        RecordRef person = enter.enter(ayla, Draft.of(Person.named("Гүлнар Өтеген"), List.of()), null);
        submit.submit(ayla, person, 1, null);
        look("/desk/review");
        look("/desk/records/" + person.address());
        look("/desk/records/" + person.address() + "/history");
        look("/desk");

        assertThat(left).isEmpty();
    }

    private void look(String path) throws Exception {
        HttpResponse<String> page = client.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        Map<String, String> english = new EnglishOnPages().on(page.body());
        english.keySet()
                .removeIf(text -> CONTENT.contains(text) || text.equals(ayla.name()) || text.startsWith("SHA-256"));
        if (!english.isEmpty()) {
            left.put(path, english);
        }
    }
}
