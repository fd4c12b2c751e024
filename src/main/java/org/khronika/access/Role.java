package org.khronika.access;

import static org.khronika.access.Permission.ENTER_RECORDS;
import static org.khronika.access.Permission.MANAGE_MEMBERS;
import static org.khronika.access.Permission.PUBLISH;
import static org.khronika.access.Permission.READ_RECORDS;
import static org.khronika.access.Permission.REVIEW_RECORDS;

import java.util.Set;

/** What a member does in the organisation. A member may have several roles. */
public enum Role {
    /** Keeps reports and enters records. */
    DOCUMENTER("documenter", Set.of(READ_RECORDS, ENTER_RECORDS)),
    /** Enters records too, and reviews those of others. */
    REVIEWER("reviewer", Set.of(READ_RECORDS, ENTER_RECORDS, REVIEW_RECORDS)),
    /** Does all that a reviewer does, withdraws records and publishes. */
    EDITOR("editor", Set.of(READ_RECORDS, ENTER_RECORDS, REVIEW_RECORDS, PUBLISH)),
    /** Runs the installation and its members; needs no record for that, and sees none. */
    ADMINISTRATOR("administrator", Set.of(MANAGE_MEMBERS));

    private final String label;
    // Set.of cannot be changed, which the checker does not know.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Permission> permissions;

    Role(String label, Set<Permission> permissions) {
        this.label = label;
        this.permissions = permissions;
    }

    /** The role in lower case, as it stands beside a name. */
    public String label() {
        return label;
    }

    /** What the role grants. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
