package org.khronika.applications;

import java.util.Locale;
import java.util.Set;
import org.khronika.values.Choice;
import org.khronika.values.Quantity;

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
    public String labelOf(String question) {
        return this == OBSERVERS && question.equals("attempts")
                ? "Requests and answers"
                : this == CANDIDACY && question.equals("attempts") ? "Registration" : "";
    }
}
