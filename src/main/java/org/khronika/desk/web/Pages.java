package org.khronika.desk.web;

import org.khronika.values.RecordRef;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The addresses of the desk's pages about records. */
final class Pages {

    private Pages() {}

    /** The page of a record. */
    static String of(RecordRef record) {
        return "/desk/records/" + record.address();
    }

    /** The form of a record. */
    static String form(RecordRef record) {
        return of(record) + "/form";
    }

    /** The record that an address of a page names; what is no address is as good as missing. */
    static RecordRef record(String address) {
        try {
            return new RecordRef(address);
        } catch (IllegalArgumentException noAddress) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such page.", noAddress);
        }
    }
}
