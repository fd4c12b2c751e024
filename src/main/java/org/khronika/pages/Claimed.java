package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.Given;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/**
 * What somebody states, and where we stand.
 *
 * @param field   the question that it is about, by its name; empty for the whole record
 * @param about   the label of the fact, or of the question, that it is about; empty for the whole record
 * @param togetherWith where several on record state it, all of them
 * @param said    when they stated it; null when that is not known
 * @param because why we stand where we stand; empty when that is not said
 */
@JsonTypeName("Account") // as pages of earlier releases have it
public record Claimed(
        String field,
        String about,
        Mention speaker,
        List<Mention> togetherWith,
        String states,
        @Nullable PartialDate said,
        @JsonProperty("standing") // as pages of earlier releases have it
        ClaimAssessment assessment,
        String because,
        List<Integer> notes)
        implements Block {

    /** A page of an earlier version knows of nobody else. */
    public Claimed {
        togetherWith = Given.list(togetherWith);
    }

    /** The speaker after "according to": "the organisers" of "The organisers", and names as they are. */
    public Mention inSentence() {
        return new Mention(Capitals.inSentence(speaker.text()), speaker.href(), speaker.withheld());
    }

    /** Where several on record state it, all of them; none where it is one. */
    public List<Mention> others() {
        return togetherWith;
    }

    /** What follows the speaker: ", 14 March 2023"; nothing when the date is not known. */
    public Sayable on() {
        return said == null ? Sayable.written("") : phrase("pages.claim.on").with("day", said);
    }

    /** What is stated, without a full stop, so that a sentence can go on. */
    public String stated() {
        return InWords.open(states);
    }

    /** Where we stand, as the end of a sentence: "it is disputed, because the court saw two". */
    public Sayable stand() {
        return because.isEmpty()
                ? assessment.saidAtTheEnd()
                : phrase("pages.claim.stand-because")
                        .with("stand", assessment.saidAtTheEnd())
                        .with("because", InWords.open(because));
    }
}
