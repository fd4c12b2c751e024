package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.values.Quantity;
import org.khronika.words.Sayable;

/** What is applied for; it decides which questions are asked. */
public enum ApplicationKind implements Choice {
    PARTY,
    ORGANISATION,
    CANDIDACY,
    OBSERVERS,
    PLAN,
    /** In drafts only. */
    UNSAID;

    @Override
    public Set<String> asks() {
        return switch (this) {
            case PARTY, ORGANISATION -> Set.of("authority", "authorityOnRecord", "demand", "laws", "attempts", "later");
            case CANDIDACY ->
                Set.of(
                        "howMany",
                        "election",
                        "nominated",
                        "nominatedBy",
                        "district",
                        "authority",
                        "authorityOnRecord",
                        "attempts",
                        "later");
            case OBSERVERS ->
                Set.of("howMany", "election", "authority", "authorityOnRecord", "demand", "laws", "attempts", "later");
            case PLAN -> Set.of("election", "plan", "announced");
            case UNSAID -> Set.of();
        };
    }

    /** Over those who apply; nobody applies by a plan. */
    String applicants() {
        return this == PLAN ? "Announced by" : "Applicants";
    }

    /** What one of them is in it. */
    String applicant() {
        return this == PLAN ? "announced it" : "applicant";
    }

    /** What one try is called. */
    String attempt() {
        return this == CANDIDACY || this == OBSERVERS ? "application" : "attempt";
    }

    /** "3 attempts", "at least 1 application". */
    String attempts(Quantity n) {
        boolean one = n.least() == 1 && n.most().orElse(1) == 1;
        return n.inWords(Locale.ENGLISH) + " " + attempt() + (one ? "" : "s");
    }

    @Override
    public @Nullable Sayable labelOf(String question) {
        if (!question.equals("attempts")) {
            return null;
        }
        return switch (this) {
            case OBSERVERS -> phrase("applications.attempts-label.observers");
            case CANDIDACY -> phrase("applications.attempts-label.candidacy");
            case PARTY, ORGANISATION, PLAN, UNSAID -> null;
        };
    }
}
