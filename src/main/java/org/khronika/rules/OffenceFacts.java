package org.khronika.rules;

import org.jspecify.annotations.Nullable;
import org.khronika.legislation.ArticleRef;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/**
 * What is on record about an offence that somebody is accused or convicted of.
 *
 * @param article {@code CC-272(2)}, or {@code CC-272} when the part is not known
 * @param on when it was committed, null when not known
 * @param inTheCountry whether it was committed in the country of the law
 * @param connected whether it was connected with the riots or with their suppression
 * @param causedDeath whether it caused death
 * @param attackOnLife whether it was an attack on somebody's life
 * @param criminalGroup whether it is held to be the crime of a criminal group
 * @param sexualAgainstMinor whether it was a sexual crime against somebody under 18
 */
public record OffenceFacts(
        String article,
        @Nullable PartialDate on,
        Known inTheCountry,
        Known connected,
        Known causedDeath,
        Known attackOnLife,
        Known criminalGroup,
        Known sexualAgainstMinor) {

    /** Refuses an article that is not written like one. */
    public OffenceFacts {
        ArticleRef.parse(article);
    }

    /** An offence of which only the article is known, and perhaps the date. */
    public static OffenceFacts of(String article, @Nullable PartialDate on) {
        return new OffenceFacts(
                article, on, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN, Known.UNKNOWN);
    }

    /** The same, when it is known whether it was committed in the country. */
    public OffenceFacts committed(Known inTheCountry) {
        return new OffenceFacts(
                article, on, inTheCountry, connected, causedDeath, attackOnLife, criminalGroup, sexualAgainstMinor);
    }
}
