package org.khronika.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khronika.DeskClient.filled;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.DeskClient;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.PasswordRenewed;
import org.khronika.access.Role;
import org.khronika.database.Home;
import org.khronika.people.Person;
import org.khronika.records.Draft;
import org.khronika.review.EnterRecord;
import org.khronika.review.SubmitRecord;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What is typed is not lost with the session, and nobody else gets it; here without a script, over a real socket. */
@DatabaseTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class KeptFormsTest {

    private static final String PASSWORD = "lantern-otter-gravel";
    private static final String TITLE = "Ұсталған екі адам — «двое», the guard’s “note”";
    private static final String NEW = "/desk/records/new?kind=INCIDENT";

    @LocalServerPort
    int port;

    @Autowired
    Members members;

    @Autowired
    JdbcClient db;

    @Autowired
    EnterRecord enter;

    @Autowired
    SubmitRecord submit;

    @Autowired
    Home home;

    @Autowired
    ApplicationEventPublisher events;

    private Member author;
    private DeskClient desk;

    @BeforeEach
    void signIn() throws Exception {
        author = member("author");
        desk = new DeskClient(port).signIn(author.email(), PASSWORD);
    }

    private Member member(String who) {
        String email = "%s%d@monitor.test".formatted(who, System.nanoTime());
        return members.add(
                email, "Әсем Құрманова " + who, Set.of(Role.DOCUMENTER), new BCryptPasswordEncoder(4).encode(PASSWORD));
    }

    private Map<String, String> typed() throws Exception {
        return filled(desk.get(NEW).body(), "#entry", Map.of("title", TITLE, "when", "қаңтарда", "form-do", "save"));
    }

    private HttpResponse<String> save(Map<String, String> answers) throws Exception {
        return desk.sendForm("/desk/records", answers, Map.of());
    }

    private HttpResponse<String> keep(Map<String, String> answers) throws Exception {
        return desk.sendForm("/desk/kept", answers, Map.of());
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

    @Test
    void aFormThatIsSentAfterTheSessionRanOutComesBackFilledInAfterTheSignIn() throws Exception {
        Map<String, String> answers = typed();
        desk.forgetSession();

        HttpResponse<String> answer = save(answers);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(desk.get(location(answer)).body()).contains("What you typed is kept");
        desk.signIn(author.email(), PASSWORD);

        assertThat(desk.cameTo()).startsWith(NEW + "&kept=");
        String page = desk.get(desk.cameTo()).body();
        assertThat(page).contains("You had typed this", "and it was not saved. It is filled in below");
        assertThat(filled(page, "#entry", Map.of()))
                .containsEntry("title", TITLE)
                .containsEntry("when", "қаңтарда");
        assertThat(desk.get("/desk").body()).contains("form that you began is not saved yet", "New incident: " + TITLE);
    }

    @Test
    void whoeverElseSignsInAtThatBrowserSeesNothingOfIt() throws Exception {
        Map<String, String> answers = typed();
        desk.forgetSession();
        save(answers);
        String again = again();

        desk.signIn(member("other").email(), PASSWORD);
        assertThat(desk.cameTo()).isEqualTo("/desk");
        assertThat(desk.get("/desk").body()).doesNotContain("not saved yet");
        assertThat(desk.get(again).body()).doesNotContain(TITLE, "You had typed this");
        assertThat(save(answers).statusCode()).isEqualTo(403);
        assertThat(desk.get(NEW).body()).doesNotContain("You typed something here before");
    }

    /** Where the author would find it. */
    private String again() {
        return NEW + "&kept="
                + db.sql("select id from kept_form where member = :member")
                        .param("member", author.id())
                        .query(String.class)
                        .single();
    }

    @Test
    void afterAnotherSignInInASecondWindowTheFirstLosesNothing() throws Exception {
        Map<String, String> answers = typed();
        desk.forgetSession();
        desk.signIn(author.email(), PASSWORD);

        HttpResponse<String> answer = save(answers);
        assertThat(answer.statusCode()).isEqualTo(303);
        String page = desk.get(location(answer)).body();
        assertThat(filled(page, "#entry", Map.of())).containsEntry("title", TITLE);

        HttpResponse<String> part = desk.sendForm("/desk/records", answers, Map.of("HX-Request", "true"));
        assertThat(part.statusCode()).isEqualTo(409);
        assertThat(part.headers().firstValue("Khronika-Kept").orElseThrow()).startsWith(NEW);
    }

    @Test
    void aPartOfAPageSaysThatItsMemberWasSignedOut() throws Exception {
        Map<String, String> answers = typed();
        desk.forgetSession();
        HttpResponse<String> part = desk.sendForm("/desk/records", answers, Map.of("HX-Request", "true"));
        assertThat(part.statusCode()).isEqualTo(401);
        assertThat(part.headers().firstValue("Khronika-Kept").orElseThrow()).startsWith(NEW);
        assertThat(kept(author)).isEqualTo(1);
    }

    @Test
    void whatIsTypedIsKeptMeanwhileAndNoLongerOnceItIsSaved() throws Exception {
        Map<String, String> answers = typed();
        HttpResponse<String> answer = keep(answers);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).matches("Kept at \\d\\d:\\d\\d, not yet saved as a record\\.");
        assertThat(desk.get(NEW).body()).contains("You typed something here before", "Continue with what you typed");

        answers.putAll(Map.of("when", "January 2023", "certainty", "REPORTED"));
        assertThat(save(answers).statusCode()).isEqualTo(302);
        assertThat(kept(author)).isZero();
        keep(answers);
        assertThat(kept(author)).as("after a late copy").isZero();
        assertThat(letters(author)).as("letters of it that lie there").isZero();
    }

    private long letters(Member member) {
        return db.sql(
                        "select coalesce(sum(octet_length(page) + octet_length(answers)), 0) from kept_form where member = :member")
                .param("member", member.id())
                .query(Long.class)
                .single();
    }

    @Test
    void aTicketFromBeforeTheMembersPasswordWasChangedHandsInNothing() throws Exception {
        Map<String, String> answers = typed();
        desk.forgetSession();
        db.sql("update member set era = era + 1 where id = :id")
                .param("id", author.id())
                .update();

        assertThat(keep(answers).statusCode()).isEqualTo(410);
        assertThat(kept(author)).isZero();
    }

    @Test
    void whoSavesAFormWithTheTicketOfAnotherTakesNothingFromThem() throws Exception {
        Map<String, String> theirs = typed();
        keep(theirs);
        Member other = member("other");
        desk.forgetSession();
        desk.signIn(other.email(), PASSWORD);
        Map<String, String> own = typed();
        own.putAll(Map.of(
                "form-kept", String.valueOf(theirs.get("form-kept")), "when", "January 2023", "certainty", "REPORTED"));

        assertThat(save(own).statusCode()).isEqualTo(302);

        assertThat(kept(author)).isEqualTo(1);
    }

    @Test
    void whatIsSealedForOneFormOpensInNoOther() throws Exception {
        keep(typed());
        Member other = member("other");
        desk.forgetSession();
        desk.signIn(other.email(), PASSWORD);
        HttpResponse<String> own = keep(typed());
        db.sql(
                        "update kept_form set answers = (select answers from kept_form where member = :author) where member = :other")
                .param("author", author.id())
                .param("other", other.id())
                .update();

        String page = desk.get(own.headers().firstValue("Khronika-Kept").orElseThrow())
                .body();

        assertThat(page).doesNotContain(TITLE, "You had typed this");
    }

    @Test
    void whatIsKeptIsSealedWithAKeyThatIsNotInTheDatabase() throws Exception {
        keep(typed());
        List<byte[]> rows = db.sql("select page || answers from kept_form where member = :member")
                .param("member", author.id())
                .query((row, n) -> row.getBytes(1))
                .list();
        assertThat(rows).hasSize(1);
        assertThat(new String(rows.getFirst(), StandardCharsets.UTF_8)).doesNotContain("Ұсталған", "INCIDENT", "title");
        assertThat(Files.getPosixFilePermissions(home.folder("keys").resolve("kept-forms.key"))
                        .toString())
                .doesNotContain("GROUP", "OTHERS");
    }

    @Test
    void aStrangerAMadeUpTicketAndOneOfABlockedMemberHandInNothing() throws Exception {
        Map<String, String> answers = typed();
        desk.forgetSession();
        Map<String, String> forged = new LinkedHashMap<>(answers);
        forged.put(
                "form-kept", "AAAA" + String.valueOf(answers.get("form-kept")).substring(4));
        assertThat(keep(forged).statusCode()).isEqualTo(410);
        assertThat(keep(Map.of("title", TITLE)).statusCode()).isEqualTo(410);
        assertThat(keep(answers).statusCode()).as("signed out, but theirs").isEqualTo(202);

        db.sql("update member set blocked = true, era = era + 1 where id = :id")
                .param("id", author.id())
                .update();
        assertThat(keep(answers).statusCode()).isEqualTo(410);
    }

    @Test
    void whatIsDiscardedIsGone() throws Exception {
        HttpResponse<String> answer = keep(typed());
        String again = answer.headers().firstValue("Khronika-Kept").orElseThrow();
        Map<String, String> discard = filled(desk.get(again).body(), ".kept-discard", Map.of());
        HttpResponse<String> discarded = desk.sendForm("/desk/kept/removal", discard, Map.of());
        assertThat(location(discarded)).isEqualTo(NEW);
        assertThat(kept(author)).isZero();
        assertThat(desk.get(NEW).body()).contains("What you had typed there is discarded.");
    }

    @Test
    void aReportThatIsTypedIsKeptTooAndOnlySoManyAndSoLong() throws Exception {
        for (int n = 0; n < KeptForms.MOST + 2; n++) {
            Map<String, String> report = filled(
                    desk.get("/desk/reports/new").body(),
                    ".report-form",
                    Map.of("text", n + " " + TITLE, "title", TITLE));
            assertThat(keep(report).statusCode()).isEqualTo(200);
        }
        assertThat(kept(author)).isEqualTo(KeptForms.MOST);
        String list = desk.get("/desk/reports/new").body();
        String again = org.jsoup.Jsoup.parse(list).select(".kept-notice a").attr("href");
        assertThat(desk.get(again).body()).contains((KeptForms.MOST + 1) + " " + TITLE);

        db.sql("update kept_form set kept_at = kept_at - interval '15 days' where member = :member")
                .param("member", author.id())
                .update();
        assertThat(desk.get("/desk").body()).doesNotContain("not saved yet");
        assertThat(kept(author)).isZero();
    }

    @Test
    void aPasswordFromAnAdministratorOpensNothingThatWasTypedBefore() throws Exception {
        keep(typed());
        events.publishEvent(new PasswordRenewed(author.id()));
        assertThat(kept(author)).isZero();
    }

    @Test
    void theReasonOfAReviewerIsKeptAndStaysWhenTheDeedIsRefused() throws Exception {
        RecordRef record = enter.enter(author, Draft.of(Person.named("Үміт Ғабитова"), List.of()), null);
        submit.submit(author, record, 1, null);
        Member reviewer = members.add(
                "reviewer%d@monitor.test".formatted(System.nanoTime()),
                "Рауан Өтегенов",
                Set.of(Role.REVIEWER),
                new BCryptPasswordEncoder(4).encode(PASSWORD));
        desk.forgetSession();
        desk.signIn(reviewer.email(), PASSWORD);
        String page = "/desk/records/" + record.address();
        Map<String, String> reason = filled(desk.get(page).body(), "form[action$=/return]", Map.of("reason", TITLE));

        desk.forgetSession();
        assertThat(desk.sendForm(page + "/return", reason, Map.of()).statusCode())
                .isEqualTo(303);
        desk.signIn(reviewer.email(), PASSWORD);
        assertThat(desk.cameTo()).startsWith(page + "?kept=");
        Map<String, String> again = filled(desk.get(desk.cameTo()).body(), "form[action$=/return]", Map.of());
        assertThat(again).containsEntry("reason", TITLE);

        again.put("version", "99");
        HttpResponse<String> refused = desk.sendForm(page + "/return", again, Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        again.putAll(filled(refused.body(), "form[action$=/return]", Map.of()));
        assertThat(again).containsEntry("reason", TITLE);
        assertThat(desk.sendForm(page + "/return", again, Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(kept(reviewer)).isZero();
    }

    @Test
    void theWordsOfATagComeBackAfterTheSessionRanOut() throws Exception {
        String text = "Күнделік — «дневник»\n\n" + TITLE + " stood at the gate.\n";
        desk.report(
                Map.of("text", text, "title", "Күнделік", "sensitivity", "PUBLIC", "material", "REPORT"),
                "",
                new byte[0]);
        String address = db.sql("select address from record where author = :me and kind = 'D'")
                .param("me", author.id())
                .query(String.class)
                .single();
        String reading = "/desk/reports/" + address;
        Map<String, String> answers = filled(
                desk.get(reading).body(),
                "#tag-form",
                Map.of("words", TITLE, "kind", "INCIDENT", "what", "Екі адам ұсталды — «двое»", "paragraph", "2"));
        desk.forgetSession();

        assertThat(desk.sendForm(reading + "/findings", answers, Map.of()).statusCode())
                .isEqualTo(303);
        desk.signIn(author.email(), PASSWORD);

        assertThat(desk.cameTo()).startsWith(reading + "?kept=");
        String page = desk.get(desk.cameTo()).body();
        assertThat(page).contains("You had typed this").containsPattern("id=\"tag\"[^>]* open");
        assertThat(filled(page, "#tag-form", Map.of()))
                .containsEntry("words", TITLE)
                .containsEntry("kind", "INCIDENT")
                .containsEntry("what", "Екі адам ұсталды — «двое»")
                .containsEntry("paragraph", "2");
    }
}
