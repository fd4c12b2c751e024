package org.khronika.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@DatabaseTest
class FirstAdministratorTest {

    private static final String PASSWORD = "lantern-otter-gravel";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Members members;

    @Autowired
    private SetupCode setupCode;

    @Autowired
    private JdbcClient db;

    @SuppressWarnings("NullAway.Init")
    FirstAdministratorTest() {}

    @BeforeEach
    void nobodyCanSignIn() {
        db.sql("update member set password_hash = null").update();
    }

    @Test
    void anEmptyInstallationLeadsEverybodyToTheFirstAdministrator() throws Exception {
        mvc.perform(get("/desk")).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get("/sign-in")).andExpect(redirectedUrl("/first-administrator"));
        mvc.perform(get("/first-administrator")).andExpect(status().isOk());
    }

    @Test
    void whoReadsTheConsoleAppointsOnceAndThenThePageIsGone() throws Exception {
        appoint("ola@monitor.test", setupCode.shown().toUpperCase(Locale.ROOT).replace("-", " "), true)
                .andExpect(redirectedUrl("/sign-in"));

        assertThat(members.find("ola@monitor.test").orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.EDITOR, Role.ADMINISTRATOR);
        mvc.perform(get("/first-administrator")).andExpect(status().isNotFound());
        appoint("second@monitor.test", setupCode.shown(), true).andExpect(status().isNotFound());
        assertThat(members.find("second@monitor.test")).isEmpty();
        assertThat(db.sql("select deed from journal_entry order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("AppointFirstAdministrator");
    }

    @Test
    void anAdministratorWhoDoesNotPublishHasThatRoleOnly() throws Exception {
        appoint("only@monitor.test", setupCode.shown(), false).andExpect(redirectedUrl("/sign-in"));
        assertThat(members.find("only@monitor.test").orElseThrow().roles()).isEqualTo(Set.of(Role.ADMINISTRATOR));
    }

    @Test
    void aStrangerWithoutTheCodeIsRefused() throws Exception {
        appoint("stranger@monitor.test", "aaaa-bbbb-cccc-dddd", true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("This is not the setup code")));
        assertThat(members.anyCanSignIn()).isFalse();
    }

    @Test
    void ofManyWhoTryAtOnceOneWins() throws Exception {
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String email = "race%d@monitor.test".formatted(i);
            tries.add(() -> appoint(email, setupCode.shown(), true)
                    .andReturn()
                    .getResponse()
                    .getStatus());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> answer : threads.invokeAll(tries)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(302, 404, 404, 404, 404, 404);
        assertThat(db.sql("select count(*) from member where password_hash is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private ResultActions appoint(String email, String code, boolean alsoEditor) throws Exception {
        return mvc.perform(post("/first-administrator")
                .param("name", "Ola Founder")
                .param("email", email)
                .param("password", PASSWORD)
                .param("code", code)
                .param("alsoEditor", String.valueOf(alsoEditor))
                .with(csrf()));
    }
}
