package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;

/** A step as a page prints it. */
final class StepLine {

    private StepLine() {}

    static String heading(Step step) {
        return step.hedged(
                step.kind() == StepKind.OTHER && step.detail() != null
                        ? step.detail()
                        : step.kind().label());
    }

    static String detail(Step step) {
        List<String> parts = new ArrayList<>();
        if (step.detail() != null && step.kind() != StepKind.OTHER) {
            parts.add(capital(step.detail()));
        }
        if (step.offence() != null) {
            parts.add(capital(step.offence()));
        }
        articles(step, parts);
        if (step.group() != null) {
            parts.add(capital(step.group()));
        }
        if (!step.sentences().isEmpty()) {
            parts.add(capital(penalty(step)));
        }
        dates(step, parts);
        if (step.court() != null && !namesItsCourt(step)) {
            parts.add(capital(step.court())
                    + (step.instance() == null ? "" : ", " + step.instance().label()));
        } else if (step.instance() != null) {
            parts.add(capital(step.instance().label()));
        }
        if (step.facility() != null) {
            parts.add(capital(step.facility()));
        }
        if (step.ground() != null) {
            parts.add("Ground: " + step.ground());
        }
        if (step.inferred() != null) {
            parts.add("Inferred by us: " + step.inferred());
        }
        return parts.stream().map(InWords::ended).collect(Collectors.joining(" "));
    }

    /** Whether what is told of a step says which court it was, so that it need not stand beside it once more. */
    private static boolean namesItsCourt(Step step) {
        return step.court() != null
                && step.detail() != null
                && step.kind() != StepKind.OTHER
                && step.detail().toLowerCase(Locale.ROOT).contains(step.court().toLowerCase(Locale.ROOT));
    }

    private static void articles(Step step, List<String> parts) {
        if (step.kind() == StepKind.ACT) {
            // An article only ties it to its charge, which tells it; nobody is told to have done what it names.
            return;
        }
        String how =
                step.participation().stream().map(Participation::label).sorted().collect(Collectors.joining(", "));
        if (!step.from().isEmpty() || !step.articles().isEmpty()) {
            String to = ChargeHistory.inWords(step.articles());
            String charge = step.from().isEmpty() ? to : ChargeHistory.inWords(step.from()) + " → " + to;
            parts.add(how.isEmpty() ? charge : charge + ", " + how);
        } else if (!how.isEmpty()) {
            parts.add(capital(how));
        }
    }

    private static void dates(Step step, List<String> parts) {
        if (step.countedFrom() != null) {
            parts.add("Counted from " + step.countedFrom().inWords(Locale.ENGLISH));
        }
        if (step.until() != null) {
            parts.add(Capitals.first(step.until().endsInWords()));
        }
    }

    static String penalty(Step step) {
        return step.sentences().stream()
                .map(penalty -> penalty.inWords(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    /** " on 3 May 2022", to end a sentence with; empty where no day is stated. */
    static String happened(@Nullable PartialDate when) {
        return when == null ? "" : " " + when.happenedInWords();
    }

    /** With a capital and without a full stop at its end. */
    static String capital(String words) {
        return Capitals.first(InWords.open(words));
    }
}
