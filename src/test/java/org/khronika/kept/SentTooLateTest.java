package org.khronika.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.DeskClient.filled;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.DeskClient;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Incident;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.ProceedingKind;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The forms that are more than answers: a choice between two versions, a report with a file, words that cannot be tagged. No script. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SentTooLateTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String WORDS = "Ұсталған екі адам — «двое», the guard’s “note”";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    JdbcClient db;

    private Member author;
    private DeskClient desk;

    @BeforeEach
    void signIn() throws Exception {
        author = member("Әсем Құрманова");
        desk = new DeskClient(port).signIn(author.email(), PASSWORD);
    }

    private Member member(String name) {
        String email = "late%d@monitor.test".formatted(System.nanoTime());
        return members.add(email, name, Set.of(Role.DOCUMENTER), new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private long kept(Member member) {
        return db.sql("select count(*) from kept_form where member = :member and not saved")
                .param("member", member.id())
                .query(Long.class)
                .single();
    }

    private String backAfterTheSignIn(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).endsWith("&kept");
        desk.signIn(author.email(), PASSWORD);
        return desk.get(desk.cameTo()).body();
    }

    // Two versions

    private RecordRef incident() {
        return enter.enter(author, Draft.of(Cast.incident("Detention in Example Town", "2022"), List.of()), null);
    }

    private void another(String page, String form, String path, Map<String, String> answers) throws Exception {
        DeskClient other = new DeskClient(port).signIn(member("Бек Құжатшы").email(), PASSWORD);
        Map<String, String> theirs = filled(other.get(page).body(), form, answers);
        assertThat(other.sendForm(path, theirs, Map.of()).statusCode()).isEqualTo(302);
    }

    /** The page of two versions, after another member saved a date while the author typed another one and an outcome. */
    private String twoVersions(String form) throws Exception {
        Map<String, String> mine = filled(
                desk.get(form).body(), "#entry", Map.of("when", "January 2022", "outcome", WORDS, "form-do", "save"));
        another(form, "#entry", form, Map.of("when", "February 2022", "form-do", "save"));
        HttpResponse<String> both = desk.sendForm(form, mine, Map.of());
        assertThat(both.statusCode()).isEqualTo(409);
        return both.body();
    }

    @Test
    void whatWasChosenBetweenTwoVersionsComesBackAfterTheSessionRanOut() throws Exception {
        RecordRef address = incident();
        String record = "/desk/records/" + address.address();
        Map<String, String> chosen =
                filled(twoVersions(record + "/form"), "form[action$=/conflict]", Map.of("form-pick.when", "THEIRS"));
        desk.forgetSession();

        String again = backAfterTheSignIn(desk.sendForm(record + "/conflict", chosen, Map.of()));

        assertThat(again)
                .contains("You had typed this", "Бек Құжатшы saved this record", "while you were editing it", WORDS);
        Map<String, String> choices = filled(again, "form[action$=/conflict]", Map.of());
        assertThat(choices).containsEntry("form-pick.when", "THEIRS").containsEntry("outcome", WORDS);
        assertThat(desk.sendForm(record + "/conflict", choices, Map.of()).statusCode())
                .isEqualTo(302);
        Incident saved = records.get(address, Incident.class, Reader.of(author)).body();
        assertThat(saved.when()).hasToString("2022-02");
        assertThat(saved.outcome()).isEqualTo(WORDS);
        assertThat(kept(author)).isZero();
    }

    @Test
    void aThirdVersionThatWasSavedMeanwhileIsToldOnThePageThatComesBack() throws Exception {
        String record = "/desk/records/" + incident().address();
        Map<String, String> chosen =
                filled(twoVersions(record + "/form"), "form[action$=/conflict]", Map.of("form-pick.when", "MINE"));
        desk.forgetSession();
        HttpResponse<String> late = desk.sendForm(record + "/conflict", chosen, Map.of());
        another(record + "/form", "#entry", record + "/form", Map.of("venue", "Қамау", "form-do", "save"));

        assertThat(backAfterTheSignIn(late)).contains("saved it once more while you were choosing", "Қамау", WORDS);
    }

    @Test
    void aStepThatMetAnotherVersionIsKeptOnceWithWhatWasChosenForIt() throws Exception {
        Proceeding bare = new Proceeding(
                "Іс — “The poet’s case”",
                ProceedingKind.CRIMINAL,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        RecordRef address = enter.enter(author, Draft.of(bare, List.of()), null);
        String steps = "/desk/records/" + address.address() + "/steps";
        String form = "form:has([name=form-kept])";
        Map<String, String> mine = filled(
                desk.get(steps + "/new?kind=DETAINED").body(),
                form,
                Map.of("steps.0.when", "2021", "steps.0.detail", WORDS, "form-do", "save"));
        assertThat(desk.sendForm("/desk/kept", mine, Map.of()).statusCode()).isEqualTo(200);
        another(steps + "/new?kind=CHARGED", form, steps, Map.of("steps.0.when", "2022", "form-do", "save"));
        String both = desk.sendForm(steps, mine, Map.of()).body();
        Map<String, String> chosen = filled(both, "form[action$=/conflict]", Map.of());
        desk.forgetSession();
        String conflict = "/desk/records/" + address.address() + "/conflict";

        String again = backAfterTheSignIn(desk.sendForm(conflict, chosen, Map.of()));

        assertThat(kept(author)).isEqualTo(1);
        desk.sendForm(conflict, filled(again, "form[action$=/conflict]", Map.of()), Map.of());
        assertThat(records.get(address, Proceeding.class, Reader.of(author))
                        .body()
                        .steps())
                .hasSize(2)
                .anyMatch(step -> WORDS.equals(step.detail()));
        assertThat(kept(author)).isZero();
    }

    // A report in parts

    private Map<String, String> report(Map<String, String> answers) throws Exception {
        return filled(desk.get("/desk/reports/new").body(), ".report-form", answers);
    }

    private HttpResponse<String> sendReport(Map<String, String> answers, String fileName, int bytes) throws Exception {
        byte[] file = "Ә".repeat(bytes / 2).getBytes(StandardCharsets.UTF_8);
        return desk.sendParts("/desk/reports", answers, fileName, file);
    }

    @Test
    void aPastedReportThatIsSentTooLateIsKept() throws Exception {
        Map<String, String> answers = report(Map.of("text", WORDS.repeat(400), "title", WORDS, "sensitivity", "TEAM"));
        desk.forgetSession();

        String again = backAfterTheSignIn(sendReport(answers, "", 0));

        assertThat(again).contains("You had typed this").doesNotContain("choose it again");
        assertThat(filled(again, ".report-form", Map.of()))
                .containsEntry("text", WORDS.repeat(400))
                .containsEntry("title", WORDS)
                .containsEntry("sensitivity", "TEAM");
    }

    @Test
    void whatWasTypedBesideAFileIsKeptAndThePageSaysThatTheFileMustBeChosenAgain() throws Exception {
        Map<String, String> answers = report(Map.of("title", WORDS, "note", "Бір беті жоқ"));
        desk.forgetSession();

        String again = backAfterTheSignIn(sendReport(answers, "Күнделік — “note”.txt", 3_000_000));

        assertThat(Jsoup.parse(again).select("#file-again").text())
                .isEqualTo("Choose the file again: “Күнделік — “note”.txt”. Files are not kept.");
        assertThat(filled(again, ".report-form", Map.of()))
                .containsEntry("title", WORDS)
                .containsEntry("note", "Бір беті жоқ");
        assertThat(db.sql("select octet_length(answers) from kept_form where member = :me")
                        .param("me", author.id())
                        .query(Long.class)
                        .single())
                .isLessThan(10_000);
    }

    @Test
    void afterAnotherSignInInASecondWindowTheFileMustBeChosenAgainToo() throws Exception {
        Map<String, String> answers = report(Map.of("title", WORDS));
        desk.forgetSession();
        desk.signIn(author.email(), PASSWORD);

        HttpResponse<String> answer = sendReport(answers, "Күнделік.txt", 2_000);

        assertThat(answer.statusCode()).isEqualTo(303);
        String again = desk.get(location(answer)).body();
        assertThat(again).contains("Choose the file again: “Күнделік.txt”.");
        assertThat(filled(again, ".report-form", Map.of())).containsEntry("title", WORDS);
    }

    @Test
    void aReportThatIsRefusedSaysThatItsFileMustBeChosenAgain() throws Exception {
        HttpResponse<String> refused =
                sendReport(report(Map.of("title", WORDS, "date", "қашан?")), "Күнделік.txt", 2_000);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Choose the file again: “Күнделік.txt”.");
    }

    @Test
    void ofPartsWithoutATicketOfAMemberNothingIsReadOrKept() throws Exception {
        Map<String, String> answers = report(Map.of("title", WORDS));
        desk.forgetSession();
        Map<String, String> forged = new LinkedHashMap<>(answers);
        forged.put(
                "form-kept", "AAAA" + String.valueOf(answers.get("form-kept")).substring(4));
        assertThat(location(sendReport(forged, "Ә.txt", 2_000))).isEqualTo("/sign-in?away");
        Map<String, String> none = new LinkedHashMap<>(answers);
        none.remove("form-kept");
        assertThat(location(sendReport(none, "Ә.txt", 2_000))).isEqualTo("/sign-in?away");
        db.sql("update member set blocked = true, era = era + 1 where id = :id")
                .param("id", author.id())
                .update();
        assertThat(location(sendReport(answers, "Ә.txt", 2_000))).isEqualTo("/sign-in?away");
        assertThat(kept(author)).isZero();
    }

    @Test
    void aFormInMorePartsThanAFormHasIsNotReadToItsEnd() throws Exception {
        Map<String, String> answers = report(Map.of("title", WORDS));
        for (int n = 0; n < 2_000; n++) {
            answers.put("more" + n, "Ә");
        }
        desk.forgetSession();

        assertThat(sendReport(answers, "", 0).statusCode()).isEqualTo(413);
        assertThat(kept(author)).isZero();
    }

    // Words to tag

    private String reading() throws Exception {
        desk.report(
                Map.of(
                        "text",
                        System.nanoTime() + " " + WORDS + " stood at the gate.\n",
                        "title",
                        "Күнделік",
                        "sensitivity",
                        "PUBLIC",
                        "material",
                        "REPORT"),
                "",
                new byte[0]);
        return "/desk/reports/"
                + db.sql("select address from record where author = :me and kind = 'D'")
                        .param("me", author.id())
                        .query(String.class)
                        .single();
    }

    @Test
    void wordsThatCannotBeTaggedStayInTheFormWithTheReason() throws Exception {
        String reading = reading();
        Map<String, String> typed =
                Map.of("words", "Жоқ сөз — «нет»", "kind", "INCIDENT", "what", WORDS, "paragraph", "1");
        Map<String, String> answers = filled(desk.get(reading).body(), "#tag-form", typed);
        desk.sendForm("/desk/kept", answers, Map.of());

        HttpResponse<String> refused = desk.sendForm(reading + "/findings", answers, Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Expected words that stand in paragraph 1, found “Жоқ сөз — «нет»”.")
                .containsPattern("id=\"tag\"[^>]* open");
        Map<String, String> again = filled(refused.body(), "#tag-form", Map.of());
        assertThat(again).containsAllEntriesOf(typed).containsEntry("form-kept", again.get("form-kept"));
        assertThat(kept(author)).as("still kept").isEqualTo(1);
        again.put("words", "stood at the gate");
        assertThat(desk.sendForm(reading + "/findings", again, Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(kept(author)).isZero();
    }

    @Test
    void aParagraphThatIsNoNumberLosesNothingEither() throws Exception {
        String reading = reading();
        for (String paragraph : List.of("бірінші", "99999999999")) {
            Map<String, String> answers =
                    filled(desk.get(reading).body(), "#tag-form", Map.of("words", "gate", "paragraph", paragraph));

            HttpResponse<String> refused = desk.sendForm(reading + "/findings", answers, Map.of());

            assertThat(refused.statusCode()).as(paragraph).isEqualTo(422);
            assertThat(refused.body()).contains("Expected the number of a paragraph, found “" + paragraph + "”.");
            assertThat(filled(refused.body(), "#tag-form", Map.of())).containsEntry("paragraph", paragraph);
        }
    }
}
