package org.khronika.assemblies;

import java.util.Set;
import org.khronika.values.Choice;

/** What stood in the calendar. */
public enum ContextEventKind implements Choice {
    /** A visit from abroad, or abroad. */
    VISIT("Visit", "Of a head of state, a delegation, a rapporteur.", ""),
    /** A vote. */
    ELECTION("Election", "A vote, or the day on which somebody was elected.", "The election"),
    /** A congress of a party or a movement. */
    CONGRESS("Congress", "Of a party, a movement, an assembly of the people.", ""),
    /** An anniversary of something that happened. */
    ANNIVERSARY(
            "Anniversary", "A day on which something that happened is remembered.", "Of what it is the anniversary"),
    /** A holiday. */
    HOLIDAY("Holiday", "A day off that is celebrated, or a day that the world celebrates.", ""),
    /** A speech that announced something. */
    ADDRESS("Address", "A speech that announced something, such as the state of the nation.", ""),
    /** A law or an agreement was signed. */
    SIGNING("Signing", "Of a law or an agreement.", "What was signed"),
    /** Protests or unrest, here or abroad. */
    UNREST("Protests or unrest", "Here or abroad, to which others later refer.", "The episode"),
    /** Something else. */
    OTHER("Other", "", "What it is about"),
    /** In drafts only. */
    UNSAID("not said yet", "", "");

    private final String label;
    private final String explanation;
    private final String about;

    ContextEventKind(String label, String explanation, String about) {
        this.label = label;
        this.explanation = explanation;
        this.about = about;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
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
    String role() {
        return switch (this) {
            case VISIT -> "visited";
            case ELECTION -> "was elected";
            case CONGRESS -> "met or was put forward there";
            case ADDRESS -> "spoke";
            case SIGNING -> "signed";
            case ANNIVERSARY, HOLIDAY, UNREST, OTHER, UNSAID -> "took part";
        };
    }

    /** How a page calls what the event is about: "Anniversary of". */
    String aboutInFacts() {
        return this == ANNIVERSARY ? "Anniversary of" : about.isEmpty() ? "About" : about;
    }
}
