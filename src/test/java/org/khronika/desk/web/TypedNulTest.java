package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.DeskClient.filled;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.DeskClient;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** A NUL, which no database takes into a text, is shown by a sign of its own wherever it is typed; nothing else of the form is lost. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TypedNulTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String TYPED = "Ұсталған\0екі адам — «двое»";
    private static final String SHOWN = "Ұсталған␀екі адам — «двое»";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    JdbcClient db;

    private Member author;
    private DeskClient desk;

    @BeforeEach
    void signIn() throws Exception {
        author = members.add(
                "nul%d@monitor.test".formatted(System.nanoTime()),
                "Әсем Құрманова",
                Set.of(Role.DOCUMENTER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        desk = new DeskClient(port).signIn(author.email(), PASSWORD);
    }

    @Test
    void aRecordAndTheReasonOfItsChangeAreSavedWithIt() throws Exception {
        Map<String, String> answers = filled(
                desk.get("/desk/records/new?kind=INCIDENT").body(),
                "#entry",
                Map.of("title", TYPED, "certainty", "REPORTED", "form-why", TYPED, "form-do", "save"));

        assertThat(desk.sendForm("/desk/records", answers, Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(db.sql(
                                "select r.title || '|' || e.reason from record r join journal_entry e on e.id = r.entry where author = :me")
                        .param("me", author.id())
                        .query(String.class)
                        .single())
                .isEqualTo(SHOWN + "|" + SHOWN);
    }

    @Test
    void aReportAndWhatIsSaidOfItAreKeptWithIt() throws Exception {
        HttpResponse<String> kept = desk.report(
                Map.of(
                        "text",
                        System.nanoTime() + TYPED,
                        "title",
                        TYPED,
                        "sensitivity",
                        "PUBLIC",
                        "material",
                        "REPORT"),
                "",
                new byte[0]);

        assertThat(kept.statusCode()).isEqualTo(302);
        assertThat(desk.get(kept.headers().firstValue("Location").orElseThrow()).body())
                .contains(SHOWN);
    }

    @Test
    void whatIsSearchedForAndWhoSignsInMayHaveOne() throws Exception {
        assertThat(desk.get("/desk/records?words=%D3%98%00").statusCode()).isEqualTo(200);
        assertThat(desk.post("/sign-in", Map.of("email", TYPED, "password", TYPED), "/sign-in")
                        .headers()
                        .firstValue("Location"))
                .contains("/sign-in?refused");
    }
}
