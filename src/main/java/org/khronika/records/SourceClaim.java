package org.khronika.records;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What somebody states about a record, or about one answer of it, and where we stand on it.
 *
 * <p>A kind of record whose sources may disagree has source claims in three steps. Its body says {@code implements
 * WithSourceClaims} and has the component
 *
 * <pre>{@code
 * @Asked(grows = true) List<SourceClaim> sourceClaims
 * }</pre>
 *
 * with {@code sourceClaims = Given.list(sourceClaims)} in its constructor, and its page calls {@code page.claims(body, notes)} once.
 * Form, differences, conflicts, doubts, public page and data then follow by themselves. A claim of an answer stands under the fact
 * whose label is that of the question; where a page calls the fact otherwise, it says so: {@code page.answers("Where", "place",
 * "venue")}.
 *
 * @param field    the question of the record that it is about, by the name of the component, or an answer of an item of a list ({@link AnswerPaths}); null
 *                 for the whole record
 * @param speaker  who states it, in words
 * @param onRecord who states it, if they are on record
 * @param togetherWith who else on record states it in the same breath: the authors of one report
 * @param said     when they stated it
 * @param because  why we stand where we stand; public like the rest
 */
public record SourceClaim(
        @Asked @OfQuestion @Nullable String field,

        @Asked String speaker,

        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef onRecord,

        @Asked(seldom = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> togetherWith,

        @Asked(prose = true) String states,

        @Asked @Nullable PartialDate said,

        @JsonAlias("standing") // as it was called in bodies and journals kept before
        @Asked(word = "our assessment")
        ClaimAssessment assessment,

        @Asked(prose = true, word = "our assessment") @Nullable
        String because) {

    /** A claim without a speaker or without words is not said yet; unstated, we pass it on as reported. */
    public SourceClaim {
        field = Given.text(field);
        speaker = Given.needed(speaker);
        togetherWith = Given.list(togetherWith);
        states = Given.needed(states);
        assessment = assessment == null ? ClaimAssessment.REPORTED : assessment;
        because = Given.text(because);
    }

    /** Whether somebody on record states it, alone or with others. */
    public boolean isOf(RecordRef record) {
        return record.equals(onRecord) || togetherWith.contains(record);
    }

    /** The speaker after "according to": "the organisers" of "The organisers", and names as they are. */
    public String inSentence() {
        return Capitals.inSentence(speaker);
    }

    /** A claim of the whole record, by somebody in words. */
    public static SourceClaim of(String speaker, String states, ClaimAssessment assessment) {
        return new SourceClaim(null, speaker, null, List.of(), states, null, assessment, null);
    }

    /** A claim of one answer, by somebody in words. */
    public static SourceClaim about(String field, String speaker, String states, ClaimAssessment assessment) {
        return new SourceClaim(field, speaker, null, List.of(), states, null, assessment, null);
    }
}
