package org.khronika.applications;

import java.util.List;

/** Applications and attempts of which no more is known than a test needs. */
final class Applied {

    private Applied() {}

    /** An application of which nothing but its attempts is known. */
    static Application of(String title, ApplicationKind kind, List<Attempt> attempts) {
        return new Application(
                title, kind, List.of(), null, null, null, null, null, null, null, null, null, null, null, null,
                List.of(), attempts, List.of(), null, null, null, List.of());
    }

    /** An attempt with a number. */
    static Attempt attempt(int n, AnswerToAttempt answer) {
        return new Attempt(n, null, null, answer, null, null, null, null, null, null, null);
    }
}
