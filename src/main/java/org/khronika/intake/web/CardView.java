package org.khronika.intake.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.forms.FormView.Field;
import org.khronika.forms.Problem;
import org.khronika.intake.Finding;
import org.khronika.intake.Suggestion;
import org.khronika.intake.Who;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * A finding as the reading view shows it.
 *
 * @param paragraph the number of its paragraph
 * @param title     the sentence of what would be recorded
 * @param line      one line more, for a card that is not open
 * @param verdict   what was decided, by whom and when; empty for an open finding
 * @param byColleague whether all that may be told is that a colleague decided it, if the reader may see it
 * @param details   what only the card before the member shows; null for the others
 * @param language in which the card is said
 * @param swapped   whether htmx puts the card in place of the one on the page
 */
record CardView(
        Finding finding,
        int paragraph,
        String kind,
        String title,
        String line,
        String verdict,
        boolean byColleague,
        @Nullable RecordLink record,
        @Nullable Details details,
        boolean swapped,
        Language language) {

    /** The same, to be put in place of the one on the page. */
    CardView swap() {
        return new CardView(
                finding, paragraph, kind, title, line, verdict, byColleague, record, details, true, language);
    }

    /** The kind as it stands in class names. */
    public String code() {
        return finding.kind().code();
    }

    /** Whether the member can take the decision back. */
    public boolean undoable() {
        return !finding.isOpen() && !byColleague;
    }

    /** Whether this is the card before the member. */
    public boolean now() {
        return details != null;
    }

    /** The card as HTML while it is not the one before the member. */
    public String closed() {
        return ClosedCard.html(this);
    }

    /** A record to go to. */
    record RecordLink(String address, String title) {}

    /**
     * The open part of a card.
     *
     * @param also      the sentence of what else accepting would enter; empty for nothing
     * @param accept    the words of the first button
     * @param decision  what the first button decides: {@code new}, or {@code same:} with an address
     * @param entering  the words of the button that enters a record of its own
     * @param sameAs    the words of the link that looks for another record
     * @param panel     {@code edit}, {@code same}, or empty
     * @param self      what the words beside the person of the card call for
     * @param problem   a sentence about what was refused; null for none
     */
    record Details(
            List<CardFacts.Fact> facts,
            List<WhoView> who,
            List<Suggestion> suggestions,
            String also,
            String accept,
            String decision,
            String entering,
            String sameAs,
            String panel,
            @Nullable Sayable problem,
            @Nullable FormView form,
            @Nullable SearchView search,
            @Nullable MayNeedProtection self) {}

    /**
     * What the words beside a name call for.
     *
     * @param name     of the parameter of the answer
     * @param words    as they stand
     * @param options  the kinds of protection; empty when the person is on record
     * @param onRecord the person on record who lacks what the words call for; null for one who is to be entered
     * @param decision adds it to the record
     * @param adds     what that would add, in words
     */
    record MayNeedProtection(
            String name,
            List<String> words,
            List<Option> options,
            @Nullable RecordLink onRecord,
            String decision,
            String adds) {
        /** The words as a person quotes them. */
        public String quoted() {
            return words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
        }
    }

    /**
     * A name with its place among the names of the card.
     *
     * @param roles what they can be in the record; empty when the record has no roles
     * @param protecting what the words beside the name call for; null when they call for nothing, or when it is so already
     * @param sight how the public will see them; null when that is not decided here
     */
    record WhoView(
            int place,
            Who who,
            List<Option> roles,
            @Nullable Sayable sight,
            @Nullable MayNeedProtection protecting) {
        /** Whether the member must say which. */
        public boolean asked() {
            return who.fate() == Who.Fate.ASKED;
        }
    }

    /** The form of a card. */
    record FormView(List<Field> fields, List<Problem> problems) {}

    /** A choice. */
    record Option(String value, String label, boolean chosen) {}

    /** A search for the record that a finding is the same as. */
    record SearchView(String q, List<RecordLink> found) {}
}
