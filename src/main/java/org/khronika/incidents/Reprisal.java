package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Whom an act against somebody is really aimed at, and what it answers to.
 *
 * @param linkedTo what somebody links it to, where no source calls it a reprisal; null where one does
 * @param word     by whose word it is one; null where the source says so itself, or where we infer it
 * @param children how many of those hit are children; never who
 */
public record Reprisal(
        @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef aimedAt,

        @Asked @Nullable String aimedAtInWords,

        @Asked(filter = true, word = "reprisal") RelationToTarget relation,

        @Asked @Nullable String forWhat,

        @Asked @Nullable String linkedTo,

        @Asked(asItStands = true) @Nullable String word,

        @Asked
        @Refers({
            RecordKind.PROCEEDING,
            RecordKind.INCIDENT,
            RecordKind.ASSEMBLY,
            RecordKind.STATEMENT,
            RecordKind.APPLICATION
        })
        @Nullable
        RecordRef answersTo,

        @Asked @Nullable Quantity children) {

    /** Whom it is aimed at may not be said yet. */
    public Reprisal {
        relation = relation == null ? RelationToTarget.RELATIVE : relation;
        aimedAtInWords = Given.or(aimedAt, aimedAtInWords);
        forWhat = Given.text(forWhat);
        linkedTo = forWhat == null ? Given.text(linkedTo) : null;
        word = Given.text(word);
    }

    /** Whether no source calls it a reprisal, and somebody links it to what they do. */
    boolean isOnlyLinked() {
        return linkedTo != null;
    }

    /** For what, with whose word it is: "her work, as she says", "linked to her work, as she says"; says nothing where neither is told. */
    Sayable forWhatInWords() {
        return why(phrase("incidents.reprisal.for-what-in-words"));
    }

    /** The same as a sentence: "It is aimed at them through their lawyer, for her songs, as she says."; "It is linked to her work." */
    Sayable words() {
        if (isOnlyLinked()) {
            return why(phrase("incidents.reprisal.is-linked"));
        }
        return relation == RelationToTarget.THEMSELVES
                ? why(phrase("incidents.reprisal.is-a-reprisal"))
                : why(phrase("incidents.reprisal.is-aimed")).with("relation", relation);
    }

    /** A message with what is told of why: by its code for what, and for whose word. */
    private Phrase why(Phrase message) {
        String what = forWhat != null ? forWhat : linkedTo != null ? linkedTo : "";
        return message.with("why", forWhat != null ? "FOR" : linkedTo != null ? "LINKED" : "NOTHING")
                .with("what", what)
                .with("told", word == null ? "NOBODY" : what.isEmpty() ? "ALONE" : "SOMEBODY")
                .with("word", word == null ? "" : word);
    }

    /**
     * Whether it may be told whom it is aimed at. Not where that is somebody who is not named in public, and a relative of theirs is
     * named as hit: “their father” would say whose child it is. And not where children were hit, and one whose children they are is
     * named: “their child” says it just as well.
     */
    boolean mayBeTold(Incident incident, Namer namer) {
        return !showsAChild(incident, namer) && !showsARelative(incident, namer);
    }

    private boolean showsAChild(Incident incident, Namer namer) {
        boolean child = Tally.isAny(children)
                || (relation == RelationToTarget.CHILD
                        && incident.parties().stream().anyMatch(party -> isHidden(party, namer)));
        return namer.isPublic()
                && child
                && (isNamedPerson(aimedAt, namer)
                        || incident.parties().stream().anyMatch(party -> isNamed(party, namer)));
    }

    private static boolean isHidden(Party party, Namer namer) {
        return party.who() != null && namer.mention(party.who()).withheld() != null;
    }

    private boolean showsARelative(Incident incident, Namer namer) {
        return !(aimedAt == null
                || !relation.isFamily()
                || namer.mention(aimedAt).withheld() == null
                || incident.parties().stream().noneMatch(party -> isNamed(party, namer)));
    }

    private static boolean isNamed(Party party, Namer namer) {
        return (party.role() == PartyRole.VICTIM
                        || party.role() == PartyRole.RELATIVE
                        || party.role() == PartyRole.REPORTED_BY)
                && isNamedPerson(party.who(), namer);
    }

    private static boolean isNamedPerson(@Nullable RecordRef who, Namer namer) {
        return who != null
                && who.kind() == RecordKind.PERSON
                && namer.mention(who).withheld() == null;
    }
}
