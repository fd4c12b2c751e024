package org.khronika.records;

import org.khronika.access.Member;

/** What must have been answered before a version may be accepted, where its own kind cannot know. A bean of the context that can. */
public interface BeforeAccepting {

    /**
     * Asked in the transaction that accepts.
     *
     * @throws DeedRefused with what is open and where it is answered
     */
    void check(Member member, Stored<?> record);
}
