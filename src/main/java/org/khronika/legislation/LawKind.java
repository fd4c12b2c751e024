package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.values.Choice;
import org.khronika.words.Phrase;

/** What a law that is tracked is; it decides which questions are asked of it. */
public enum LawKind implements Choice {
    LAW,
    DRAFT,
    LEGISLATION,
    CONSTITUTIONAL_AMENDMENT,
    ELECTORAL_RULE,
    PROVISION,
    RULE,
    /** In drafts only. */
    UNSAID;

    @Override
    public Set<String> asks() {
        return switch (this) {
            case LAW, RULE, LEGISLATION ->
                Set.of("number", "adopted", "inForceFrom", "inForceInferred", "inForceTo", "changes");
            case DRAFT -> Set.of("changes");
            case CONSTITUTIONAL_AMENDMENT, ELECTORAL_RULE ->
                Set.of("number", "adopted", "inForceFrom", "inForceInferred", "inForceTo", "votes");
            case PROVISION -> Set.of("articles", "inForceFrom", "inForceInferred", "inForceTo");
            case UNSAID -> Set.of();
        };
    }

    /** As a heading has it, without an article: "law", "draft". */
    Phrase noun() {
        return phrase(
                switch (this) {
                    case LAW -> "legislation.law-noun.law";
                    case DRAFT -> "legislation.law-noun.draft";
                    case LEGISLATION -> "legislation.law-noun.legislation";
                    case CONSTITUTIONAL_AMENDMENT -> "legislation.law-noun.constitutional-amendment";
                    case ELECTORAL_RULE -> "legislation.law-noun.electoral-rule";
                    case PROVISION -> "legislation.law-noun.provision";
                    case RULE -> "legislation.law-noun.rule";
                    case UNSAID -> "legislation.law-noun.unsaid";
                });
    }
}
