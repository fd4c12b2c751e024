package org.khronika.demo;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Map;
import org.khronika.access.DemoMembers;
import org.khronika.access.InventedAccounts;
import org.khronika.access.InventedAccounts.InventedSignIn;
import org.khronika.access.Member;
import org.khronika.access.Role;
import org.khronika.database.Home;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The four invented people of the demo. Their passwords are kept in {@code demo-accounts.txt}, so that every start prints the same. */
@Component
@ConditionalOnBooleanProperty("khronika.demo")
public class DemoAccounts {

    static final String FILE = "demo-accounts.txt";

    private static final Map<Role, String> NAMES = Map.of(
            Role.DOCUMENTER, "Aruna Documenter",
            Role.REVIEWER, "Rassul Reviewer",
            Role.EDITOR, "Eva Editor",
            Role.ADMINISTRATOR, "Askar Administrator");

    private final InventedAccounts accounts;

    DemoAccounts(DemoMembers members, Home home) {
        accounts = new InventedAccounts(members, NAMES, home.file(FILE), phrase("demo.kept"));
    }

    /** Whether the demo can be here: nobody but its own members can sign in. */
    public boolean haveThePlaceToThemselves() {
        return accounts.haveThePlaceToThemselves();
    }

    /** The member with this role, made on the first call if need be. */
    public Member member(Role role) {
        return accounts.member(role);
    }

    List<InventedSignIn> all() {
        return accounts.all();
    }
}
