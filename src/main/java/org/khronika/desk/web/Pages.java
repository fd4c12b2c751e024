package org.khronika.desk.web;

import org.khronika.values.RecordRef;

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
}
