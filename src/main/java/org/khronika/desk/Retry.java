package org.khronika.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.khronika.access.SentForm;

/**
 * A form that was sent in vain, to be sent again as it was: what was typed stands on the page that tells of the failure.
 *
 * @param address where it was sent
 * @param answers name and value of all that was sent; a file is not among them
 */
record Retry(String address, List<Answer> answers) {

    static final String STILL_HERE = "What you typed is still on this page; try again in a moment.";

    /** One answer. */
    record Answer(String name, String value) {}

    /** The form that a request sent; empty when it sent none. A password is typed again. */
    static Optional<Retry> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || request.getServletPath().equals("/sign-in")) {
            return Optional.empty();
        }
        List<Answer> answers = SentForm.answers(request).entrySet().stream()
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Answer(entry.getKey(), value)))
                .toList();
        return Optional.of(new Retry(request.getRequestURI(), answers));
    }
}
