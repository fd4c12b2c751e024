package org.khronika.desk.web;

import java.util.Objects;

/**
 * A deed as it is sent from the page of a record.
 *
 * @param version the version that was on the page
 * @param reason  empty for none
 */
record SentDeed(int version, String reason) {

    SentDeed {
        reason = Objects.requireNonNullElse(reason, "");
    }
}
