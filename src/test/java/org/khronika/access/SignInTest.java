package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
@AutoConfigureMockMvc
class SignInTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient db;

    private Member zara;

    @SuppressWarnings("NullAway.Init")
    SignInTest() {}

    @BeforeEach
    void zaraHasAnAccount() {
        String email = "zara%d@monitor.test".formatted(System.nanoTime());
        zara = members.add(email, "Zara Documenter", Set.of(Role.DOCUMENTER), passwords.hashOfRandom(PASSWORD));
    }

    @Test
    void theRightPasswordOpensTheDesk() throws Exception {
        MockHttpSession session = new MockHttpSession();

        mvc.perform(post("/sign-in")
                        .session(session)
                        .param("email", zara.email().toUpperCase(java.util.Locale.ROOT))
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk"));

        mvc.perform(get("/desk/account").session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("signed in")));
        assertThat(journal()).containsExactly("SignIn");
    }

    @Test
    void afterSigningInComesThePageThatWasAskedFor() throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(get("/desk/account?from=link").session(session)).andExpect(redirectedUrl("/sign-in"));

        mvc.perform(post("/sign-in")
                        .session(session)
                        .param("email", zara.email())
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/account?from=link"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredInTheSameWords() throws Exception {
        String known = refusal(zara.email());
        String unknown = refusal("nobody@monitor.test");

        assertThat(known).contains("found another pair").contains(zara.email());
        assertThat(known.replace(zara.email(), "X")).isEqualTo(unknown.replace("nobody@monitor.test", "X"));
        assertThat(journal()).containsExactly("SignInFailed");
    }

    @Test
    void fiveWrongPasswordsLockForFifteenMinutesAndFiveMoreForTwiceAsLong() throws Exception {
        wrong(5);
        signIn(PASSWORD).andExpect(redirectedUrl("/sign-in?refused"));
        assertThat(minutesOfLock()).isBetween(14, 15);

        letTheLockPass();
        wrong(5);
        assertThat(minutesOfLock()).isBetween(29, 30);

        letTheLockPass();
        signIn(PASSWORD).andExpect(redirectedUrl("/desk"));
        wrong(5);
        assertThat(minutesOfLock()).as("forgotten after a good sign-in").isBetween(14, 15);
    }

    @Test
    void manyGuessesAtOnceAreNoMoreThanFiveOneAfterAnother() throws Exception {
        List<Callable<ResultActions>> guesses = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            guesses.add(() -> signIn("a guess among many"));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<ResultActions> guess : threads.invokeAll(guesses)) {
                guess.get().andExpect(redirectedUrl("/sign-in?refused"));
            }
        }
        assertThat(journal()).hasSize(5);
        assertThat(minutesOfLock()).isBetween(14, 15);
    }

    @Test
    void noLockIsLongerThanFourHours() throws Exception {
        db.sql("update member set failed_attempts = 5 * 25 - 1 where id = :id")
                .param("id", zara.id())
                .update();
        wrong(1);
        assertThat(minutesOfLock()).isBetween(239, 240);
    }

    @Test
    void whileLockedNothingMoreIsWritten() throws Exception {
        wrong(9);
        assertThat(journal()).hasSize(5);
    }

    @Test
    void aBlockedMemberCannotSignInAndTheirSessionIsOver() throws Exception {
        MockHttpSession session = signedIn();
        accounts.block(zara.id(), "left");

        mvc.perform(get("/desk/account").session(session)).andExpect(redirectedUrl("/sign-in"));
        signIn(PASSWORD).andExpect(redirectedUrl("/sign-in?refused"));
    }

    @Test
    void aRoleThatWasTakenAwayIsGoneAtTheNextClick() throws Exception {
        accounts.setRoles(zara.id(), Set.of(Role.ADMINISTRATOR));
        MockHttpSession session = signedIn();
        mvc.perform(get("/desk/members").session(session)).andExpect(status().isOk());

        accounts.setRoles(zara.id(), Set.of(Role.DOCUMENTER));
        mvc.perform(get("/desk/members").session(session)).andExpect(status().isNotFound());
    }

    @Test
    void aPasswordThatIsTooLongForBcryptIsNeverRight() {
        String longest = "ab12".repeat(18);
        accounts.setPassword(zara.id(), passwords.hash(longest), null);
        String hash = accounts.find(zara.id()).orElseThrow().passwordHash();

        assertThat(passwords.match(longest, hash)).isTrue();
        assertThat(passwords.match(longest + "c", hash)).isFalse();
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndKeepsThisOne() throws Exception {
        MockHttpSession here = signedIn();
        MockHttpSession elsewhere = signedIn();

        change(here, PASSWORD, "velvet-anchor-pepper", "velvet-anchor-pepper")
                .andExpect(redirectedUrl("/desk/account"));

        mvc.perform(get("/desk/account").session(here)).andExpect(status().isOk());
        mvc.perform(get("/desk/account").session(elsewhere)).andExpect(redirectedUrl("/sign-in"));
        signIn(PASSWORD).andExpect(redirectedUrl("/sign-in?refused"));
        signIn("velvet-anchor-pepper").andExpect(redirectedUrl("/desk"));
    }

    @Test
    void aChangeOfPasswordIsRefusedInSentences() throws Exception {
        MockHttpSession session = signedIn();
        change(session, "not it at all", "velvet-anchor-pepper", "velvet-anchor-pepper")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Expected your present password, found another")));
        change(session, PASSWORD, "short", "short")
                .andExpect(content().string(containsString("at least 12 characters, found 5")));
        change(session, PASSWORD, "velvet-anchor-pepper", "velvet-anchor")
                .andExpect(content().string(containsString("once more, found another")));
        change(session, PASSWORD, PASSWORD, PASSWORD)
                .andExpect(content().string(containsString("found the present one")));
        assertThat(journal()).containsExactly("SignIn", "ConfirmPasswordFailed");
    }

    @Test
    void aBorrowedSessionCannotGuessThePassword() throws Exception {
        MockHttpSession session = signedIn();
        for (int i = 0; i < 5; i++) {
            change(session, "guess number " + i, "velvet-anchor-pepper", "velvet-anchor-pepper");
        }
        change(session, PASSWORD, "velvet-anchor-pepper", "velvet-anchor-pepper")
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void whoWasAwayTooLongIsToldSoAndAFragmentLeadsTheWholePageThere() throws Exception {
        mvc.perform(get("/desk").with(request -> {
                    request.setRequestedSessionId("ended");
                    request.setRequestedSessionIdValid(false);
                    return request;
                }))
                .andExpect(redirectedUrl("/sign-in?away"));
        mvc.perform(get("/sign-in?away")).andExpect(content().string(containsString("You were signed out, because")));
        mvc.perform(get("/desk").header("HX-Request", "true")).andExpect(header().string("HX-Redirect", "/sign-in"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        mvc.perform(post("/desk/account/password").with(As.member(zara))).andExpect(status().isForbidden());
        mvc.perform(post("/sign-in").param("email", zara.email()).param("password", PASSWORD))
                .andExpect(status().isForbidden());
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        MockHttpSession session = signedIn();
        mvc.perform(post("/sign-out").session(session).with(csrf())).andExpect(redirectedUrl("/sign-in?signed-out"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void everyAnswerOfTheDeskForbidsFramesForeignContentAndCaches() throws Exception {
        mvc.perform(get("/desk/account").with(As.member(zara)))
                .andExpect(header().string("Content-Security-Policy", Headers.CONTENT_SECURITY))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(not(containsString("<style"))))
                .andExpect(content().string(not(containsString(" style="))));
    }

    private ResultActions signIn(String password) throws Exception {
        return mvc.perform(post("/sign-in")
                .param("email", zara.email())
                .param("password", password)
                .with(csrf()));
    }

    private MockHttpSession signedIn() throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(post("/sign-in")
                        .session(session)
                        .param("email", zara.email())
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk"));
        return session;
    }

    private ResultActions change(MockHttpSession session, String present, String fresh, String repeated)
            throws Exception {
        return mvc.perform(post("/desk/account/password")
                .session(session)
                .param("present", present)
                .param("fresh", fresh)
                .param("repeated", repeated)
                .with(csrf()));
    }

    private void wrong(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            signIn("guess number " + i).andExpect(redirectedUrl("/sign-in?refused"));
        }
    }

    private String refusal(String email) throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(post("/sign-in")
                .session(session)
                .param("email", email)
                .param("password", "wrong")
                .with(csrf()));
        return mvc.perform(get("/sign-in?refused").session(session))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private int minutesOfLock() {
        return db.sql("select round(extract(epoch from locked_until - now()) / 60)::int from member where id = :id")
                .param("id", zara.id())
                .query(Integer.class)
                .single();
    }

    private void letTheLockPass() {
        db.sql("update member set locked_until = now() - interval '1 second' where id = :id")
                .param("id", zara.id())
                .update();
    }

    private List<String> journal() {
        return db
                .sql("select deed from journal_entry where member = :id order by id")
                .param("id", zara.id())
                .query(String.class)
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
