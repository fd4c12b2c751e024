package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.khronika.values.Choice;
import org.khronika.words.Phrase;

/** What stood in the calendar. */
public enum ContextEventKind implements Choice {
    /** A visit from abroad, or abroad. */
    VISIT(""),
    /** A vote. */
    ELECTION("The election"),
    /** A congress of a party or a movement. */
    CONGRESS(""),
    /** An anniversary of something that happened. */
    ANNIVERSARY("Of what it is the anniversary"),
    /** A holiday. */
    HOLIDAY(""),
    /** A speech that announced something. */
    ADDRESS(""),
    /** A law or an agreement was signed. */
    SIGNING("What was signed"),
    /** Protests or unrest, here or abroad. */
    UNREST("The episode"),
    /** Something else. */
    OTHER("What it is about"),
    /** In drafts only. */
    UNSAID("");
    private final String about;

    ContextEventKind(String about) {
        this.about = about;
    }

    @Override
    public Set<String> asks() {
        return switch (this) {
            case VISIT, CONGRESS, ADDRESS -> Set.of("who");
            case ANNIVERSARY, UNREST -> Set.of("about");
            case ELECTION, SIGNING, OTHER -> Set.of("about", "who");
            case HOLIDAY, UNSAID -> Set.of();
        };
    }

    @Override
    public String labelOf(String question) {
        return question.equals("about") ? about : "";
    }

    /** What those did whom it names: "visited". */
    Phrase role() {
        return phrase("assemblies.event-page.role").with("kind", name());
    }

    /** How a page calls what the event is about: "Anniversary of". */
    Phrase aboutInFacts() {
        return phrase("assemblies.event-page.about").with("kind", name());
    }
}
