package org.khronika.access;

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
import org.khronika.words.Languages;
import org.khronika.words.Sayable;

/**
 * Four invented people, one for each role. Their passwords are random, made once for each installation and kept in a file in its folder, so that
 * every start knows the same; whoever deletes the file gets new ones.
 */
public final class InventedAccounts {

    private final InventedMembers members;
    private final Map<Role, String> names;
    private final Path file;
    private final Sayable heading;
    private final Map<Role, InventedSignIn> accounts = new EnumMap<>(Role.class);

    /**
     * Those that are called so.
     *
     * @param file    where the passwords are kept
     * @param heading what the file says at its beginning
     */
    public InventedAccounts(InventedMembers members, Map<Role, String> names, Path file, Sayable heading) {
        this.members = members;
        this.names = Map.copyOf(names);
        this.file = file;
        this.heading = heading;
    }

    /** One of them, with the password to sign in with. */
    public record InventedSignIn(Member member, String password) {}

    /** Whether they can be here: nobody else can sign in. */
    public boolean haveThePlaceToThemselves() {
        return members.haveThePlaceToThemselves();
    }

    /** Whether any of them was made here before. */
    public boolean areHere() {
        return members.areHere();
    }

    /** The member with this role, made on the first call if need be. */
    public Member member(Role role) {
        return account(role).member();
    }

    /** All of them, made on the first call if need be. */
    public synchronized List<InventedSignIn> all() {
        return List.of(Role.values()).stream().map(this::account).toList();
    }

    private synchronized InventedSignIn account(Role role) {
        if (accounts.isEmpty()) {
            make();
        }
        InventedSignIn account = accounts.get(role);
        if (account == null) {
            throw new IllegalStateException("Expected an invented member for every role, found none for " + role);
        }
        return account;
    }

    private void make() {
        Map<String, String> kept = kept();
        for (Role role : Role.values()) {
            String name = role.label();
            String password = kept.getOrDefault(name, InventedMembers.randomPassword());
            Member member = members.ensure(name, String.valueOf(names.get(role)), role, password);
            accounts.put(role, new InventedSignIn(member, password));
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
            throw new UncheckedIOException("The passwords could not be read from %s.".formatted(file), e);
        }
    }

    /** Written beside and moved, readable by the owner alone from its first byte. */
    private void keep() {
        StringBuilder lines = new StringBuilder("# ")
                .append(heading.in(Languages.ofTerminal()))
                .append('\n');
        accounts.values()
                .forEach(account -> lines.append(account.member().email())
                        .append(' ')
                        .append(account.password())
                        .append('\n'));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            Files.createFile(
                    beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(beside, lines, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The passwords could not be kept in %s.".formatted(file), e);
        }
    }
}
