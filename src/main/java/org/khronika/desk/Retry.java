package org.khronika.desk;

import static org.khronika.words.Phrase.phrase;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khronika.access.SentForm;
import org.khronika.words.Phrase;

/**
 * A form that was sent in vain, to be sent again as it was: what was typed stands on the page that tells of the failure.
 *
 * @param address where it was sent
 * @param answers name and value of all that was sent; a file is not among them
 */
record Retry(String address, List<Answer> answers) {

    static final Phrase STILL_HERE = phrase("desk.retry.still-here");

    /** Forms of passwords are filled in anew: what was typed into them is written on no page. */
    private static final Set<String> OF_PASSWORDS = Set.of("/sign-in", "/desk/account/password");

    private static final Pattern SECRET = Pattern.compile("(?i).*(password|code).*");

    /** One answer. */
    record Answer(String name, String value) {}

    static final Phrase TYPE_AGAIN = phrase("desk.retry.type-again");

    static final Phrase BUT_SECRETS = phrase("desk.retry.but-secrets");

    /** What is true of what was typed: it stands on the page still, but for what no page keeps. */
    static Phrase typed(HttpServletRequest request) {
        if (OF_PASSWORDS.contains(request.getServletPath())) {
            return TYPE_AGAIN;
        }
        return asksForSecret(request) ? BUT_SECRETS : STILL_HERE;
    }

    private static boolean asksForSecret(HttpServletRequest request) {
        return SentForm.answers(request).keySet().stream()
                .anyMatch(name -> SECRET.matcher(name).matches());
    }

    /** The form that a request sent; empty when it sent none. A password is typed again. */
    static Optional<Retry> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || OF_PASSWORDS.contains(request.getServletPath())) {
            return Optional.empty();
        }
        List<Answer> answers = SentForm.answers(request).entrySet().stream()
                .filter(entry -> !SECRET.matcher(entry.getKey()).matches())
                .flatMap(entry -> Arrays.stream(entry.getValue()).map(value -> new Answer(entry.getKey(), value)))
                .toList();
        return Optional.of(new Retry(request.getRequestURI(), answers));
    }
}
