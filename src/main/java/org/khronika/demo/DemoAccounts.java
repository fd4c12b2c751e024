package org.khronika.demo;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khronika.access.DemoMembers;
import org.khronika.access.Member;
import org.khronika.access.Role;
import org.khronika.database.Home;
import org.khronika.words.Languages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The four invented people of the demo, one for each role. Their passwords are random, made once for each installation and kept in
 * {@code demo-accounts.txt} in its folder, so that every start prints the same; whoever deletes the file gets new ones.
 */
@Component
@ConditionalOnBooleanProperty("khronika.demo")
public class DemoAccounts {

    static final String FILE = "demo-accounts.txt";

    private static final Map<Role, String> NAMES = Map.of(
            Role.DOCUMENTER, "Aruna Documenter",
            Role.REVIEWER, "Rassul Reviewer",
            Role.EDITOR, "Eva Editor",
            Role.ADMINISTRATOR, "Askar Administrator");

    private final DemoMembers demoMembers;
    private final Path file;
    private final Map<Role, Account> accounts = new EnumMap<>(Role.class);

    DemoAccounts(DemoMembers demoMembers, Home home) {
        this.demoMembers = demoMembers;
        this.file = home.file(FILE);
    }

    /** A member of the demo with the password to sign in with. */
    record Account(Member member, String password) {}

    /** Whether the demo can be here: nobody but its own members can sign in. */
    public boolean haveThePlaceToThemselves() {
        return demoMembers.haveThePlaceToThemselves();
    }

    /** The member with this role, made on the first call if need be. */
    public Member member(Role role) {
        return account(role).member();
    }

    synchronized List<Account> all() {
        return List.of(Role.values()).stream().map(this::account).toList();
    }

    private synchronized Account account(Role role) {
        if (accounts.isEmpty()) {
            make();
        }
        Account account = accounts.get(role);
        if (account == null) {
            throw new IllegalStateException("Expected a member of the demo for every role, found none for " + role);
        }
        return account;
    }

    private void make() {
        Map<String, String> kept = kept();
        for (Role role : Role.values()) {
            String name = role.label();
            String password = kept.getOrDefault(name, DemoMembers.randomPassword());
            Member member = demoMembers.ensure(name, String.valueOf(NAMES.get(role)), role, password);
            accounts.put(role, new Account(member, password));
        }
        keep();
    }

    private Map<String, String> kept() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .map(line -> line.split("\\s+", -1))
                            .filter(words -> words.length == 2 && words[0].contains("@"))
                            .collect(Collectors.toMap(
                                    words -> words[0].substring(0, words[0].indexOf('@')), words -> words[1]))
                    : Map.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The passwords of the demo could not be read from %s.".formatted(file), e);
        }
    }

    /** Written beside and moved, readable by the owner alone from its first byte. */
    private void keep() {
        StringBuilder lines = new StringBuilder("# ")
                .append(phrase("demo.kept").in(Languages.ofTerminal()))
                .append('\n');
        accounts.values()
                .forEach(account -> lines.append(account.member().email())
                        .append(' ')
                        .append(account.password())
                        .append('\n'));
        Path beside = file.resolveSibling(FILE + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, lines, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The passwords of the demo could not be kept in %s.".formatted(file), e);
        }
    }
}
