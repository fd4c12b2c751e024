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

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DatabaseTest
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
    private KnownDevices devices;

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

        assertThat(known).contains("is wrong").contains(zara.email());
        assertThat(known.replace(zara.email(), "X")).isEqualTo(unknown.replace("nobody@monitor.test", "X"));
        assertThat(journal()).containsExactly("SignInFailed");
    }

    @Test
    void fiveWrongPasswordsMakeWhoeverTriedThemWait() throws Exception {
        wrong(5);
        signIn(PASSWORD).andExpect(redirectedUrl("/sign-in?refused"));
    }

    @Test
    void wrongPasswordsOfAStrangerKeepTheMemberNotAway() throws Exception {
        wrong(9);

        from("203.0.113.7", PASSWORD, null).andExpect(redirectedUrl("/desk"));
    }

    @Test
    void aDeviceThatIsKnownDoesNotWaitForStrangersWhoComeTheSameWay() throws Exception {
        Cookie device = device(signIn(PASSWORD));
        wrong(9);

        signIn(PASSWORD).andExpect(redirectedUrl("/sign-in?refused"));
        from("127.0.0.1", PASSWORD, device).andExpect(redirectedUrl("/desk"));
        from("127.0.0.1", PASSWORD, new Cookie(KnownDevices.COOKIE, "made-up"))
                .andExpect(redirectedUrl("/sign-in?refused"));
    }

    @Test
    void aDeviceIsKnownForItsMemberOnlyAndForgottenWithThePassword() throws Exception {
        Cookie device = device(signIn(PASSWORD));
        assertThat(devices.find(zara, Optional.of(device.getValue()))).isPresent();
        assertThat(devices.find(org.khronika.records.Cast.ayla(members), Optional.of(device.getValue())))
                .isEmpty();

        accounts.setPassword(zara.id(), passwords.hashOfRandom(PASSWORD), null);

        assertThat(devices.find(zara, Optional.of(device.getValue()))).isEmpty();
    }

    @Test
    void theCookieOfADeviceIsForTheSignInAlone() throws Exception {
        assertThat(signIn(PASSWORD).andReturn().getResponse().getHeaders("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie)
                        .contains("khronika-device=", "Path=/sign-in", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Secure"));
    }

    @Test
    void manyStrangersTogetherAreSlowedDown() throws Exception {
        Cookie device = device(signIn(PASSWORD));
        for (int i = 0; i < Guesses.MANY; i++) {
            from("198.51.100." + i, "guess", null).andExpect(redirectedUrl("/sign-in?refused"));
        }

        from("203.0.113.7", PASSWORD, null).andExpect(redirectedUrl("/sign-in?refused"));
        from("203.0.113.8", PASSWORD, device).andExpect(redirectedUrl("/desk"));
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
    }

    @Test
    void whileOneMustWaitNothingMoreIsWritten() throws Exception {
        wrong(9);
        assertThat(journal()).hasSize(5);
    }

    @Test
    void whoWasGuessedAtIsToldAtTheNextSignIn() throws Exception {
        signIn(PASSWORD);
        wrong(4);
        MockHttpSession session = signedIn();

        mvc.perform(get("/desk").session(session))
                .andExpect(content().string(containsString("wrong passwords were tried with your address")));
        MockHttpSession next = signedIn();
        mvc.perform(get("/desk").session(next))
                .andExpect(content().string(not(containsString("wrong passwords were tried"))));
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
                .andExpect(content().string(containsString("The present password is not right")));
        change(session, PASSWORD, "short", "short")
                .andExpect(content().string(containsString("at least 12 characters, found 5")));
        change(session, PASSWORD, "velvet-anchor-pepper", "velvet-anchor")
                .andExpect(content().string(containsString("The two new passwords differ")));
        change(session, PASSWORD, PASSWORD, PASSWORD)
                .andExpect(content().string(containsString("This is the password you have now")));
        assertThat(journal()).containsExactly("SignIn", "ConfirmPasswordFailed");
    }

    @Test
    void theTimeOfASignInIsThatOfTheOrganisationAsEverywhereAtTheDesk() throws Exception {
        signIn(PASSWORD);
        db.sql("update sign_in set at = '2023-02-28T20:12:00Z' where member = :member")
                .param("member", zara.id())
                .update();
        mvc.perform(get("/desk/account").with(As.member(zara)))
                .andExpect(content().string(containsString("1 March 2023, 02:12")))
                .andExpect(content().string(not(containsString("UTC"))));
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
    void whoWasAwayTooLongIsToldSoAndAPartOfAPageIsAnsweredWithAStatus() throws Exception {
        mvc.perform(get("/desk").with(request -> {
                    request.setRequestedSessionId("ended");
                    request.setRequestedSessionIdValid(false);
                    return request;
                }))
                .andExpect(redirectedUrl("/sign-in?away"));
        mvc.perform(get("/sign-in?away")).andExpect(content().string(containsString("You were signed out, because")));
        mvc.perform(get("/desk").header("HX-Request", "true")).andExpect(status().isUnauthorized());
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

    private ResultActions from(String address, String password, @Nullable Cookie device) throws Exception {
        MockHttpServletRequestBuilder asked = post("/sign-in")
                .param("email", zara.email())
                .param("password", password)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                });
        return mvc.perform(device == null ? asked : asked.cookie(device));
    }

    private static Cookie device(ResultActions signedIn) {
        return signedIn.andReturn().getResponse().getHeaders("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(KnownDevices.COOKIE + "="))
                .map(cookie -> new Cookie(KnownDevices.COOKIE, cookie.replaceAll("^[^=]+=([^;]+);.*", "$1")))
                .findFirst()
                .orElseThrow();
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
