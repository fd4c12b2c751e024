package org.khronika.rules;

import org.jspecify.annotations.Nullable;
import org.khronika.values.Known;

/**
 * What is on record that moves the day of parole.
 *
 * @param pleaAgreement whether the judgment rests on a plea agreement
 * @param revoked why an earlier parole was revoked; null when none was. The sentence then is the rest that must be served
 */
public record ParoleFacts(Known pleaAgreement, @Nullable Revocation revoked) {

    /** Nothing of the kind is on record. */
    public static final ParoleFacts UNKNOWN = new ParoleFacts(Known.UNKNOWN, null);
}
