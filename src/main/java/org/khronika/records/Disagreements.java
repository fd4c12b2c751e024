package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khronika.records.Question.Option;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/** What holds for the claims of any record, and what a reviewer should hear about them. */
public final class Disagreements {

    private Disagreements() {}

    /**
     * Refuses a claim of a question that the record does not have. A form cannot send one; a file can.
     *
     * @throws RefusedAnswer at the answer of the claim, naming it and the questions that there are
     */
    public static void check(Record body) {
        List<SourceClaim> claims = of(body);
        for (int n = 0; n < claims.size(); n++) {
            SourceClaim claim = claims.get(n);
            String field = claim.field();
            if (field != null && label(body, field, Language.english()).isEmpty()) {
                throw new RefusedAnswer(
                        "sourceClaims[" + n + "].field",
                        phrase("records.refused.claim-of-what")
                                .with("speaker", claim.speaker())
                                .with("answers", names(body))
                                .with("found", field));
            }
        }
    }

    /** What the form calls the question in a language, if a claim may be about it. */
    public static Optional<String> label(Record body, String field, Language language) {
        return AnswerPaths.isIn(body, field) ? AnswerPaths.label(options(body, language), field) : Optional.empty();
    }

    /** Sentences for a reviewer: two accepted claims of one answer, an accepted claim that no source bears out. */
    public static List<Sayable> doubts(Record body, List<Citation> citations) {
        List<Sayable> doubts = new ArrayList<>();
        Set<String> accepted = new HashSet<>();
        Set<String> told = new HashSet<>();
        int n = 0;
        for (SourceClaim claim : of(body)) {
            n++;
            if (claim.assessment() != ClaimAssessment.ACCEPTED) {
                continue;
            }
            String field = claim.field();
            if (field != null && !accepted.add(field) && told.add(field)) {
                doubts.add(phrase("records.doubt.two-accepted")
                        .with("answer", language -> label(body, field, language).orElse(field)));
            }
            if (!isCited(citations, n - 1)) {
                doubts.add(phrase("records.doubt.no-source").with("speaker", claim.speaker()));
            }
        }
        return doubts;
    }

    /** Whether the page would put the number of a source behind the claim. */
    private static boolean isCited(List<Citation> citations, int index) {
        return citations.stream()
                .map(Citation::field)
                .anyMatch(field -> field == null
                        || field.equals("sourceClaims")
                        || field.startsWith("sourceClaims[" + index + "]"));
    }

    private static List<SourceClaim> of(Record body) {
        return body instanceof WithSourceClaims told ? told.sourceClaims() : List.of();
    }

    private static String names(Record body) {
        return String.join(
                ", ",
                options(body, Language.english()).stream()
                        .filter(option -> !AnswerPaths.isOfItems(option))
                        .map(Option::value)
                        .toList());
    }

    private static List<Option> options(Record body, Language language) {
        return Shape.of(body.getClass(), language).questions().stream()
                .filter(question -> question.name().equals("sourceClaims"))
                .flatMap(question -> question.children().stream())
                .filter(child -> child.control() == Question.Control.QUESTION)
                .findFirst()
                .map(Question::options)
                .orElse(List.of());
    }
}
