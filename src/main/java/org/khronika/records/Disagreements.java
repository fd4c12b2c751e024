package org.khronika.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khronika.records.Question.Option;

/** What holds for the claims of any record, and what a reviewer should hear about them. */
public final class Disagreements {

    private Disagreements() {}

    /**
     * Refuses a claim of a question that the record does not have. A form cannot send one; a file can.
     *
     * @throws IllegalArgumentException naming the claim and the questions that there are
     */
    public static void check(Record body) {
        for (SourceClaim claim : of(body)) {
            String field = claim.field();
            if (field != null && label(body, field).isEmpty()) {
                throw new IllegalArgumentException(
                        "Expected the source claim of “%s” to be about one of %s, or about the whole record; found “%s”."
                                .formatted(claim.speaker(), names(body), field));
            }
        }
    }

    /** What the form calls the question, if a claim may be about it. */
    public static Optional<String> label(Record body, String field) {
        return AnswerPaths.isIn(body, field) ? AnswerPaths.label(options(body), field) : Optional.empty();
    }

    /** Sentences for a reviewer: two accepted claims of one answer, an accepted claim that no source bears out. */
    public static List<String> doubts(Record body, List<Citation> citations) {
        List<String> doubts = new ArrayList<>();
        Set<String> accepted = new HashSet<>();
        Set<String> told = new HashSet<>();
        int n = 0;
        for (SourceClaim claim : of(body)) {
            n++;
            if (claim.standing() != ClaimAssessment.ACCEPTED) {
                continue;
            }
            String field = claim.field();
            if (field != null && !accepted.add(field) && told.add(field)) {
                doubts.add("More than one source claim of “%s” is accepted; they cannot all be what is known."
                        .formatted(label(body, field).orElse(field)));
            }
            if (!isCited(citations, n - 1)) {
                doubts.add("The source claim of “%s” is accepted, but no source is cited for it."
                        .formatted(claim.speaker()));
            }
        }
        return doubts;
    }

    /** Whether the page would put the number of a source behind the claim. */
    private static boolean isCited(List<Citation> citations, int index) {
        return citations.stream()
                .map(Citation::field)
                .anyMatch(field ->
                        field == null || field.equals("accounts") || field.startsWith("accounts[" + index + "]"));
    }

    private static List<SourceClaim> of(Record body) {
        return body instanceof WithSourceClaims told ? told.accounts() : List.of();
    }

    private static String names(Record body) {
        return String.join(
                ", ",
                options(body).stream()
                        .filter(option -> !AnswerPaths.isOfItems(option))
                        .map(Option::value)
                        .toList());
    }

    private static List<Option> options(Record body) {
        return Shape.of(body.getClass()).questions().stream()
                .filter(question -> question.name().equals("accounts"))
                .flatMap(question -> question.children().stream())
                .filter(child -> child.control() == Question.Control.QUESTION)
                .findFirst()
                .map(Question::options)
                .orElse(List.of());
    }
}
