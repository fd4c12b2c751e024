package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

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
 * @param times       how often it was answered so, where the source says that it was more than once
 * @param reason      the ground in the words of the authority
 * @param proposed    whether a refusal proposed another place or time; null when that is not on record
 * @param alternative the other place or time that was allowed or proposed
 * @param fit         of the other place or time that was proposed or allowed, at once or later
 * @param turned      how the answer was changed later; null when it stands, as far as is known
 */
public record Request(
        @Asked @Nullable AssemblyForm form,

        @Asked(filter = true) @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef authority,

        @Asked @Nullable String authorityInWords,

        @Asked(seldom = true) @Nullable PermissionPath path,

        @Asked @Nullable PartialDate filed,

        @Asked @Nullable String venue,

        @Asked @Nullable PartialDate wanted,

        @Asked(seldom = true) @Nullable Quantity times,

        @Asked(filter = true, word = "answer to a request") Decision decision,

        @Asked @Nullable PartialDate decidedOn,

        @Asked(filter = true, word = "ground of refusal") Set<RefusalGround> grounds,

        @Asked(prose = true) @Nullable String reason,

        @Asked(word = "alternative") @Nullable Proposed proposed,

        @Asked @Nullable String alternative,

        @Asked(word = "alternative") @Nullable Fit fit,

        @Asked @Nullable VenueFound found,

        @Asked Set<Remedy> remedies,

        @Asked(prose = true) @Nullable String remedyResult,

        @Asked(word = "turn") @Nullable Turn turned,

        @Asked @Nullable PartialDate turnedOn,

        @Asked @Nullable String turnedTo,

        @Asked(seldom = true, prose = true) @Nullable String remark) {

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
            throw new RefusedAnswer("times", phrase("assemblies.refused.times").with("times", times));
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
