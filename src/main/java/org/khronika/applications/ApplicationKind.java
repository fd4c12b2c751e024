package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.values.Quantity;
import org.khronika.words.Phrase;
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
            case PLAN -> Set.of("election", "electionInferred", "plan", "announced");
            case UNSAID -> Set.of();
        };
    }

    /** Over those who apply; nobody applies by a plan. */
    Phrase applicants() {
        return phrase(this == PLAN ? "applications.page.announced-by" : "applications.page.applicants");
    }

    /** What one of them is in it. */
    Phrase applicant() {
        return phrase(this == PLAN ? "applications.page.announced-it" : "applications.page.applicant");
    }

    /** "attempt"; of those who want to stand or to watch "application". */
    Phrase attempt() {
        return phrase("applications.story.attempt").with("kind", name());
    }

    /** "3 attempts", "at least 1 application". */
    Phrase attempts(Quantity n) {
        return phrase("applications.story.attempts")
                .with("n", n)
                .with("one", ApplicationCounts.isOne(n) || n.code().equals(">=1") ? "YES" : "NO")
                .with("kind", name());
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
