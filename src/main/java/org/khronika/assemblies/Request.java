package org.khronika.assemblies;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.rules.AssemblyForm;
import org.khronika.rules.PermissionPath;
import org.khronika.rules.RefusalGround;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A request to assemble and what came of it: one answer, and at most one turn of it. Whoever asked again after a refusal has made
 * another request.
 *
 * @param wanted      the day asked for, where it is not that of the assembly
 * @param times       how often the same was asked, where the source says that it was more than once
 * @param reason      the ground in the words of the authority
 * @param proposed    whether a refusal proposed another place or time; null when that is not on record
 * @param alternative the other place or time that was allowed or proposed
 * @param fit         of the other place or time that was proposed or allowed, at once or later
 * @param turned      how the answer was changed later; null when it stands, as far as is known
 */
public record Request(
        @Asked(value = "Form asked for", hint = "In the words of the law; empty when the source does not say.")
        @Nullable
        AssemblyForm form,

        @Asked(value = "Asked of", filter = true) @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef authority,

        @Asked(value = "Or of whom, in words", hint = "Such as the akimat of a district.") @Nullable
        String authorityInWords,

        @Asked(value = "Filed as", seldom = true, hint = "Only when the source says so; the law gives it by the form.")
        @Nullable
        PermissionPath path,

        @Asked(value = "Filed on", hint = "When the authority received it; empty when the source does not say.")
        @Nullable
        PartialDate filed,

        @Asked(value = "Place asked for", hint = "As it stands in the request: a square, a street, a route.") @Nullable
        String venue,

        @Asked(value = "Day asked for", hint = "Only when it is not the day of the assembly above.") @Nullable
        PartialDate wanted,

        @Asked(
                value = "How often the same was asked",
                seldom = true,
                hint =
                        "When the source says that it was more than once and does not tell the requests apart: more than 1.")
        @Nullable
        Quantity times,

        @Asked(value = "Answer", filter = true, word = "answer to a request")
        Decision decision,

        @Asked("Answered on") @Nullable PartialDate decidedOn,

        @Asked(value = "Ground given, by the list of the law", filter = true, word = "ground of refusal")
        Set<RefusalGround> grounds,

        @Asked(
                value = "Ground in the words of the authority",
                prose = true,
                hint = "As it stands in the answer, or as the source reports it.")
        @Nullable
        String reason,

        @Asked(value = "Was another place or time proposed?", word = "alternative") @Nullable
        Proposed proposed,

        @Asked(value = "The other place or time", hint = "Such as a park on the edge of the city, the day after.")
        @Nullable
        String alternative,

        @Asked(value = "Is the other place or time as fit as what was asked for?", word = "alternative") @Nullable
        Fit fit,

        @Asked(
                value = "What was found at the place asked for, at that time",
                hint = "What those who went there saw: an authority may say that a place is taken when it is not.")
        @Nullable
        VenueFound found,

        @Asked(value = "What was done against the answer", hint = "Complaints and court cases against the answer.")
        Set<Remedy> remedies,

        @Asked(
                value = "What came of that",
                prose = true,
                hint = "How the complaint or the court case ended, as far as is known.")
        @Nullable
        String remedyResult,

        @Asked(value = "Was the answer changed later?", word = "turn") @Nullable
        Turn turned,

        @Asked("Changed on") @Nullable PartialDate turnedOn,

        @Asked(
                value = "Changed to which place or time",
                hint = "The place or the time that was allowed in the end, as the source gives it.")
        @Nullable
        String turnedTo,

        @Asked(
                value = "Remark",
                seldom = true,
                prose = true,
                hint = "What else is known of this request, in our own words.")
        @Nullable
        String remark) {

    /** Tidies what was left out; what is not said of the answer is not known. Refuses “asked once” as an answer to how often. */
    public Request {
        authorityInWords = Given.text(authorityInWords);
        venue = Given.text(venue);
        decision = decision == null ? Decision.NOT_KNOWN : decision;
        grounds = Given.set(grounds);
        reason = Given.text(reason);
        alternative = Given.text(alternative);
        remedies = Given.set(remedies);
        remedyResult = Given.text(remedyResult);
        turnedTo = Given.text(turnedTo);
        remark = Given.text(remark);
        if (times != null && times.most().orElse(2) < 2) {
            throw new RefusedAnswer(
                    "times",
                    "Expected how often the same was asked, more than 1, found %s."
                            .formatted(times.inWords(Locale.ENGLISH)));
        }
    }

    /** Whether it was refused, whatever came later. */
    public boolean wasRefused() {
        return decision == Decision.REFUSED;
    }

    /** Whether another place or time was proposed or allowed, at once or later. */
    public boolean hasAlternative() {
        return proposed == Proposed.YES || decision == Decision.ALLOWED_OTHERWISE || turned == Turn.ALLOWED_OTHERWISE;
    }

    /** Whether it is allowed as it stands, at the place asked for or at another. */
    public boolean isAllowed() {
        return turned == null
                ? decision == Decision.ALLOWED || decision == Decision.ALLOWED_OTHERWISE
                : turned == Turn.ALLOWED || turned == Turn.ALLOWED_OTHERWISE;
    }

    /** Whether another place or time came with a refusal. */
    public Known alternativeProposed() {
        return proposed == null ? Known.UNKNOWN : proposed.known();
    }
}
