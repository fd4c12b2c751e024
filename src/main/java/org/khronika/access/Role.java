package org.khronika.access;

import static org.khronika.access.Permission.ENTER_RECORDS;
import static org.khronika.access.Permission.MANAGE_MEMBERS;
import static org.khronika.access.Permission.PUBLISH;
import static org.khronika.access.Permission.READ_RECORDS;
import static org.khronika.access.Permission.REVIEW_RECORDS;
import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What a member does in the organisation. A member may have several roles. */
public enum Role implements Sayable {
    /** Keeps reports and enters records. */
    DOCUMENTER("access.role.documenter", Set.of(READ_RECORDS, ENTER_RECORDS)),
    /** Enters records too, and reviews those of others. */
    REVIEWER("access.role.reviewer", Set.of(READ_RECORDS, ENTER_RECORDS, REVIEW_RECORDS)),
    /** Does all that a reviewer does, withdraws records and publishes. */
    EDITOR("access.role.editor", Set.of(READ_RECORDS, ENTER_RECORDS, REVIEW_RECORDS, PUBLISH)),
    /** Runs the installation and its members; needs no record for that, and sees none. */
    ADMINISTRATOR("access.role.administrator", Set.of(MANAGE_MEMBERS));

    private final String key;
    // Set.of cannot be changed, which the checker does not know.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Permission> permissions;

    Role(String key, Set<Permission> permissions) {
        this.key = key;
        this.permissions = permissions;
    }

    /** The role, as it stands beside a name, with a small letter. */
    public Phrase words() {
        return phrase(key);
    }

    @Override
    public String in(Language language) {
        return words().in(language);
    }

    /** {@link #words} in English. */
    public String label() {
        return words().english();
    }

    /** What the role grants. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
