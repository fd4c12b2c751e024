package org.khronika.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Keeps what stood in a form that came too late: after the session was over, or after another sign-in in another window. */
public interface TypedInVain {

    /**
     * Where the form is opened again with what was kept of it.
     *
     * @param member whose form it was, whoever sits at that browser now
     */
    record Where(long member, String page) {}

    /** Whether this is the ticket of a form that may still be handed in. */
    boolean isTicket(String text);

    /** Keeps what was typed; empty when the request is no form of a member's that can be kept. */
    Optional<Where> keep(HttpServletRequest request);
}
