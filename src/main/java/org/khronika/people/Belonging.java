package org.khronika.people;

import org.khronika.values.Choice;

/** How somebody belongs to an organisation. In the order in which its page tells them. */
public enum Belonging implements Choice {
    LEADS,
    FOUNDED,
    MEMBER,
    ACTIVE,
    WORKS,
    SUPPORTS,
    SAID_TO;

    /** Whether the person stands at its head, or did. */
    boolean leads() {
        return this == LEADS || this == FOUNDED;
    }
}
