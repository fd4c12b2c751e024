package org.khronika.intake.web;

import org.jspecify.annotations.Nullable;
import org.khronika.intake.Finding;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is open on the page: the card before the member and, in it, the form, the search or a refusal.
 *
 * @param panel   {@code edit}, {@code same}, or empty
 * @param q       what is searched for
 * @param problem a sentence about what was refused; null for none
 * @param form    the form as it was sent, when something in it was not understood
 */
record Opened(
        @Nullable Finding finding,
        String panel,
        String q,
        @Nullable Sayable problem,
        CardView.@Nullable FormView form) {

    static Opened at(@Nullable Finding finding) {
        return new Opened(finding, "", "", null, null);
    }

    /** The address of the page of a report at which the same is open. */
    String address(RecordRef report) {
        return UriComponentsBuilder.fromPath("/desk/reports/{report}")
                .queryParam("at", finding == null ? "" : finding.id())
                .queryParam("do", "{panel}")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(report, panel, q)
                .toUriString();
    }

    boolean is(Finding other) {
        return finding != null && finding.id() == other.id();
    }
}
