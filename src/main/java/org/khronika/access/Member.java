package org.khronika.access;

import java.util.Set;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * Somebody who acts: who is signed in, or in whose name the command line or a loader works.
 *
 * @param id    the member's number; stable for ever
 * @param email in lower case, as used to sign in
 * @param name  as it stands in the journal and beside deeds
 * @param roles one or more
 * @param language in which they read the desk
 * @param sightWaits an administrator renewed the password and nobody has vouched yet that it is they: what is for named members
 *              only stays closed
 */
public record Member(long id, String email, String name, Set<Role> roles, boolean sightWaits, Language language) {

    /** Copies the roles, so that a member cannot gain one later. */
    public Member {
        roles = Set.copyOf(roles);
    }

    /** A member whose sight is whole. */
    public Member(long id, String email, String name, Set<Role> roles) {
        this(id, email, name, roles, false);
    }

    /** A member who reads English. */
    public Member(long id, String email, String name, Set<Role> roles, boolean sightWaits) {
        this(id, email, name, roles, sightWaits, Language.english());
    }

    /** The number under which what is for named members opens: nobody's, 0, as long as the sight waits. */
    public long namedAs() {
        return sightWaits ? 0 : id;
    }

    /** Whether one of the roles grants the permission. */
    public boolean may(Permission permission) {
        return roles.stream().anyMatch(role -> role.permissions().contains(permission));
    }

    /**
     * Refuses to go on without the permission.
     *
     * @throws NotPermitted when no role grants it
     */
    public void must(Permission permission) {
        if (!may(permission)) {
            throw new NotPermitted(this, permission);
        }
    }

    /** The roles: "documenter", or "editor and administrator". */
    public Sayable rolesSaid() {
        return Sayable.and(roles.stream().sorted().toList());
    }
}
