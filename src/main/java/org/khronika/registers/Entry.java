package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.proceedings.Subject;
import org.khronika.values.Certainty;
import org.khronika.values.Penalty;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * One line of a register on a day.
 *
 * @param key       the same for the same person, case or step on every day
 * @param cases     the proceedings that it rests on; at least one
 * @param who       the person or organisation on record; null for a group, or where a case or step stands
 * @param group     who they are in words; empty for none
 * @param people    how many it counts, if it is in the register at all
 * @param accused   how many people it is about; the same unless it counts cases
 * @param sure      false when the dates leave open whether it is in the register on the day
 * @param state     what the register says of it: "house arrest"; a change of this is a change of the entry
 * @param where     the facility; empty when it is not on record
 * @param charges   the charges that no step on record ended, or what a charge was turned into
 * @param says      how the case stands
 * @param penalties the parts of the sentence that it tells; none where the dates leave open which
 * @param section   under which heading it stands; empty for none
 * @param certainty how sure the least sure of the steps is that it tells
 * @param step      by which number the page of its case calls the step that it is; null where it is none, or several
 * @param lastKnown the last day for which we know it; null when that is the day asked for or later
 */
record Entry(
        String key,
        List<RecordRef> cases,
        @Nullable RecordRef who,
        String group,
        HowMany people,
        HowMany accused,
        boolean sure,
        Sayable state,
        DaySpan since,
        String where,
        Sayable charges,
        Sayable says,
        List<Penalty> penalties,
        Sayable section,
        Certainty certainty,
        @Nullable Integer step,
        @Nullable LocalDate lastKnown) {

    /** What says nothing. */
    static final Sayable NOTHING = Sayable.written("");

    /** How many it adds to the count of the register. */
    HowMany counted() {
        return !isCounted() ? HowMany.NONE : sure ? people : people.perhaps();
    }

    /** Whether it belongs to the number of the register, and does not only stand beside it. */
    boolean isCounted() {
        return HeldFor.of(this).isCounted();
    }

    /** Who it is about, as may be known; the case where it is about nobody. */
    Mention head(Namer namer) {
        return who != null
                ? namer.mention(who)
                : group.isEmpty()
                        ? namer.mention(cases.getFirst())
                        : Mention.of(namer.say(inWords(namer.words(group))));
    }

    private Sayable inWords(String name) {
        boolean says = people.isOne() || people.most() == null || Subject.saysItsNumber(name);
        return says
                ? Subject.words(name)
                : phrase("registers.entry.so-many")
                        .with("people", people.figures())
                        .with("name", Subject.words(name));
    }

    /** The cases, where it is about somebody. */
    List<RecordRef> itsCases() {
        return who == null && group.isEmpty() ? List.of() : cases;
    }

    /** An entry that is about a step or a case and not about somebody. */
    static Entry ofCase(
            String key,
            RecordRef record,
            HowMany people,
            boolean sure,
            Sayable state,
            DaySpan since,
            Certainty certainty) {
        return new Entry(
                key,
                List.of(record),
                null,
                "",
                people,
                people,
                sure,
                state,
                since,
                "",
                NOTHING,
                NOTHING,
                List.of(),
                NOTHING,
                certainty,
                null,
                null);
    }

    /** The same as one step of its case. */
    Entry at(@Nullable Integer number) {
        return new Entry(
                key, cases, who, group, people, accused, sure, state, since, where, charges, says, penalties, section,
                certainty, number, lastKnown);
    }

    /** The same, which counts a case, with how many are accused in it. */
    Entry about(HowMany some) {
        return new Entry(
                key, cases, who, group, people, some, sure, state, since, where, charges, says, penalties, section,
                certainty, step, lastKnown);
    }

    Entry saying(String group, Sayable charges, Sayable says) {
        return new Entry(
                key, cases, who, group, people, accused, sure, state, since, where, charges, says, penalties, section,
                certainty, step, lastKnown);
    }

    Entry sentencedTo(List<Penalty> parts) {
        return new Entry(
                key, cases, who, group, people, accused, sure, state, since, where, charges, says, parts, section,
                certainty, step, lastKnown);
    }

    Entry under(Sayable heading) {
        return new Entry(
                key, cases, who, group, people, accused, sure, state, since, where, charges, says, penalties, heading,
                certainty, step, lastKnown);
    }
}
