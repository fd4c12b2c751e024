package org.khronika.review;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.words.Language;

/**
 * Who asks for records. Its condition stands inside every query on the table {@code record} (as {@code r}), so that what a
 * reader may not see changes no list, no count, no suggestion and no error.
 *
 * @param member the number of the member; -1 sees nothing
 * @param language in which they read
 */
public record Reader(long member, Language language) {

    /** Somebody who reads English. */
    public Reader(long member) {
        this(member, Language.english());
    }

    private static final long NOBODY = -1;

    /** The number of no member: no record is for it alone. */
    private static final long ANYBODY = 0;

    /** The SQL condition on {@code record r}; needs the parameter {@code reader}. */
    public static final String SEES = """
            (:reader >= 0 and (r.sensitivity <> 'RESTRICTED' or r.author = :reader
              or exists (select 1 from record_reader x where x.record = r.id and x.member = :reader)))
            """;

    /** The same condition on the table {@code record} under another name. */
    public static String sees(String name) {
        return SEES.replace(" r.", " " + name + ".").replace("(r.", "(" + name + ".");
    }

    /** Somebody at the machine of the organisation, such as its command line: sees what everybody at the desk may see. */
    public static Reader ofThisMachine(Language language) {
        return new Reader(ANYBODY, language);
    }

    /** The same, for what nobody reads. */
    public static Reader ofThisMachine() {
        return ofThisMachine(Language.english());
    }

    /**
     * The reader that a member is: one without {@link Permission#READ_RECORDS} sees nothing, and one of whom nobody knows yet
     * whether it is they sees what everybody at the desk may see.
     */
    public static Reader of(Member member) {
        if (!member.may(Permission.READ_RECORDS)) {
            return new Reader(NOBODY, member.language());
        }
        return new Reader(member.namedAs(), member.language());
    }
}
