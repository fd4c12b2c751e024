package org.khronika.access;

import org.jspecify.annotations.Nullable;

/**
 * Writes down what members did to members and how they signed in, in the transaction of the deed. The journal is the
 * witness; it knows members, so they cannot know it. Without a witness the application does not start.
 */
public interface Witness {

    /**
     * Keeps an entry for ever. Called inside a transaction.
     *
     * @param actor  who did it; for a sign-in that failed, the member whose address was used
     * @param deed   the name of the deed's class, or what happened, such as {@code SignInFailed}
     * @param before what was changed, as JSON, before
     * @param after  and after; never a password nor its hash
     */
    void saw(Member actor, String deed, @Nullable String reason, @Nullable String before, @Nullable String after);
}
