package org.khronika.access;

import org.jspecify.annotations.Nullable;

/**
 * Writes down what members did to members and how they signed in, in the transaction of the deed. The journal keeps the
 * audit; it knows members, so they cannot know it. Without one the application does not start.
 */
public interface Audit {

    /**
     * Keeps an entry for ever. Called inside a transaction.
     *
     * @param actor  who did it; for a sign-in that failed, the member whose address was used
     * @param deed   the name of the deed's class, or what happened, such as {@code SignInFailed}
     * @param before what was changed, as JSON, before
     * @param after  and after; never a password nor its hash
     */
    void note(Member actor, String deed, @Nullable String reason, @Nullable String before, @Nullable String after);
}
