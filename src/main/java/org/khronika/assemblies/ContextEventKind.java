package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Choice;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What stood in the calendar. */
public enum ContextEventKind implements Choice {
    /** A visit from abroad, or abroad. */
    VISIT(null),
    /** A vote. */
    ELECTION("assemblies.event-about.the-election"),
    /** A congress of a party or a movement. */
    CONGRESS(null),
    /** An anniversary of something that happened. */
    ANNIVERSARY("assemblies.event-about.of-what-it-is-the-anniversary"),
    /** A holiday. */
    HOLIDAY(null),
    /** A speech that announced something. */
    ADDRESS(null),
    /** A law or an agreement was signed. */
    SIGNING("assemblies.event-about.what-was-signed"),
    /** Protests or unrest, here or abroad. */
    UNREST("assemblies.event-about.the-episode"),
    /** Something else. */
    OTHER("assemblies.event-about.what-it-is-about"),
    /** In drafts only. */
    UNSAID(null);
    private final @Nullable String about;

    ContextEventKind(@Nullable String about) {
        this.about = about;
    }

    @Override
    public Set<String> asks() {
        return switch (this) {
            case VISIT, ADDRESS -> Set.of("who");
            case CONGRESS -> Set.of("who", "putForward");
            case ANNIVERSARY, UNREST -> Set.of("about");
            case ELECTION, SIGNING, OTHER -> Set.of("about", "who");
            case HOLIDAY, UNSAID -> Set.of();
        };
    }

    @Override
    public @Nullable Sayable labelOf(String question) {
        if (this == CONGRESS && question.equals("who")) {
            return phrase("assemblies.event-about.who-held-it");
        }
        return question.equals("about") && about != null ? phrase(about) : null;
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
