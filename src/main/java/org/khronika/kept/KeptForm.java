package org.khronika.kept;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed in a form and not saved.
 *
 * @param page    where the form is opened
 * @param form    which form of that page
 * @param title   what the page was called
 * @param answers by the names of the controls
 */
public record KeptForm(UUID id, String page, String form, String title, Instant at, Map<String, List<String>> answers) {

    /** The parameter of an address that asks for the form with what was kept. */
    static final String PARAMETER = "kept";

    /** The address at which the form is opened with it. */
    public String again() {
        return again(page, id);
    }

    static String again(String page, UUID id) {
        return page + (page.contains("?") ? "&" : "?") + PARAMETER + "=" + id;
    }
}
