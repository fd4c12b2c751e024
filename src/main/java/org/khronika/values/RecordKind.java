package org.khronika.values;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a record is about; its letter is the second part of every record's address. */
public enum RecordKind {
    INCIDENT('I', "incident", "incidents", Family.HAPPENED),
    EPISODE('E', "episode", "episodes", Family.HAPPENED),
    ANNOUNCEMENT('Y', "announcement", "announcements", Family.HAPPENED),
    ASSEMBLY('G', "assembly", "assemblies", Family.HAPPENED),
    CONTEXT_EVENT('C', "context event", "context events", Family.HAPPENED),
    PROCEEDING('P', "proceeding", "proceedings", Family.LAW),
    LAW('B', "law", "laws and drafts", Family.LAW),
    ARTICLE('A', "article", "articles", Family.LAW),
    APPLICATION('R', "application", "applications", Family.PUBLIC_LIFE),
    ELECTION('V', "election", "elections", Family.PUBLIC_LIFE),
    FIGURE('F', "figure", "figures", Family.SAID),
    SERIES('Q', "series", "series", Family.SAID),
    STATEMENT('S', "statement", "statements", Family.SAID),
    INTERVENTION('T', "intervention", "interventions", Family.SAID),
    CHARACTERISATION('H', "characterisation", "characterisations", Family.SAID),
    LIST('K', "list", "lists", Family.LISTED),
    LISTING('J', "listing", "listings", Family.LISTED),
    PERSON('N', "person", "people", Family.REFERENCE),
    ORGANISATION('O', "organisation", "organisations", Family.REFERENCE),
    PLACE('L', "place", "places", Family.REFERENCE),
    DOCUMENT('D', "document", "documents", Family.REFERENCE),
    CROSS_REFERENCE('X', "cross-reference", "cross-references", Family.REFERENCE);

    private final char letter;
    private final String noun;
    private final String plural;
    private final Family family;

    RecordKind(char letter, String noun, String plural, Family family) {
        this.letter = letter;
        this.noun = noun;
        this.plural = plural;
        this.family = family;
    }

    /** What kinds have in common, as headings for people who look for one. */
    public enum Family {
        HAPPENED("What happened"),
        LAW("Law and proceedings"),
        PUBLIC_LIFE("Elections and applications"),
        SAID("What is said and counted"),
        LISTED("Lists, ours and of others"),
        REFERENCE("People, places and sources");

        private final String heading;

        Family(String heading) {
            this.heading = heading;
        }

        /** The heading: "What happened". */
        public String heading() {
            return heading;
        }
    }

    /** Returns the kind with this capital letter, or refuses with a sentence that lists the letters. */
    public static RecordKind ofLetter(char letter) {
        return Arrays.stream(values())
                .filter(kind -> kind.letter == letter)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected the letter of a kind of record (" + letters() + "), found “" + letter + "”."));
    }

    /** The letter in addresses: I in KZ-I-2022-480147. */
    public char letter() {
        return letter;
    }

    /** The word for one such record, in lower case: "incident". */
    public String noun() {
        return noun;
    }

    /** The word by which queries ask for it: "incident", "context-event". */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for several: "incidents", "people". */
    public String plural() {
        return plural;
    }

    /** Whether it is of somebody or something that bears a name, so that a name alone can begin a record. */
    public boolean bearsName() {
        return this == PERSON || this == ORGANISATION || this == PLACE;
    }

    /** Under which heading it stands. */
    public Family family() {
        return family;
    }

    private static String letters() {
        return Arrays.stream(values())
                .map(kind -> kind.letter + " for " + kind.noun)
                .collect(Collectors.joining(", "));
    }
}
