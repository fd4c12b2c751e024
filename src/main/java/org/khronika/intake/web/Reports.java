package org.khronika.intake.web;

import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the controllers of reports have in common. */
final class Reports {

    private Reports() {}

    /** The address in the path; one that cannot be an address is not found. */
    static RecordRef ref(String address) {
        try {
            return new RecordRef(address);
        } catch (IllegalArgumentException never) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, never);
        }
    }
}
