package org.khronika.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.DemoMembers;
import org.khronika.access.InventedAccounts;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.database.Home;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@DatabaseTest(properties = "khronika.demo=true")
class DemoAccountsTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DemoMembers demoMembers;

    @Autowired
    private Members members;

    @Autowired
    private Home home;

    @Autowired
    private JdbcClient db;

    @SuppressWarnings("NullAway.Init")
    DemoAccountsTest() {}

    @Test
    void everyStartHasTheSamePasswordsUntilTheFileIsDeleted() throws Exception {
        List<InventedAccounts.InventedSignIn> first = new DemoAccounts(demoMembers, home).all();
        List<InventedAccounts.InventedSignIn> again = new DemoAccounts(demoMembers, home).all();
        assertThat(again).isEqualTo(first);
        assertThat(first).extracting(InventedAccounts.InventedSignIn::password).doesNotHaveDuplicates();
        for (InventedAccounts.InventedSignIn account : first) {
            mvc.perform(post("/sign-in")
                            .param("email", account.member().email())
                            .param("password", account.password())
                            .with(csrf()))
                    .andExpect(redirectedUrl("/desk"));
        }

        Path file = home.file(DemoAccounts.FILE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Files.delete(file);
        assertThat(new DemoAccounts(demoMembers, home).all())
                .extracting(InventedAccounts.InventedSignIn::password)
                .doesNotContainAnyElementsOf(first.stream()
                        .map(InventedAccounts.InventedSignIn::password)
                        .toList());
    }

    @Test
    void theTableNamesEveryRole() {
        assertThat(new DemoNotice(new DemoAccounts(demoMembers, home)).table())
                .contains("documenter@demo.khronika", "reviewer@demo", "editor@demo", "administrator@demo");
    }

    @Test
    void anInstallationThatMembersUseGetsNobodyFromTheDemo() {
        members.add("real@monitor.test", "Real Member", Set.of(Role.EDITOR), "hash");
        try {
            assertThat(demoMembers.haveThePlaceToThemselves()).isFalse();
            assertThatThrownBy(() -> demoMembers.ensure("editor", "Eva", Role.EDITOR, DemoMembers.randomPassword()))
                    .hasMessageContaining("found one that others use");
        } finally {
            db.sql("delete from member where email = 'real@monitor.test'").update();
        }
    }
}
