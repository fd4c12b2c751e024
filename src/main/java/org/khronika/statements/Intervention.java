package org.khronika.statements;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.SourceClaim;
import org.khronika.records.Sureness;
import org.khronika.records.Titled;
import org.khronika.records.WithSourceClaims;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What somebody did on behalf of others, how they were answered, and what came of it.
 *
 * @param reference the number of an opinion or a letter
 * @param finding   what was found
 * @param outcome   what came after it; whether because of it, nobody can say
 * @param followUp  when somebody has to look again
 */
@OfKind(value = RecordKind.INTERVENTION, sure = Sureness.PASSED_ON, aboutOthers = true)
@Listed(
        value = "interventions",
        columns = {
            "statements.intervention.kind",
            "statements.intervention.actor",
            "statements.intervention.response.fact",
            "statements.intervention.outcome"
        })
public record Intervention(
        @Asked String title,

        @OnPage @InFiles("intervention_kind") @Asked(filter = true, word = "intervention")
        InterventionKind kind,

        @Asked(prose = true) @Nullable String account,

        @OnPage @InFiles @Asked(asItStands = true) @Nullable String reference,

        @Asked(prose = true) @Nullable String finding,

        @Asked @Nullable PartialDate when,

        @Asked String actor,

        @Asked(filter = true) SpeakerKind actorKind,

        @InFiles @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> actors,

        @OnPage @Asked @Nullable String onBehalfOf,

        @InFiles("for")
        @Asked(filter = true)
        @Refers({
            RecordKind.PERSON,
            RecordKind.PROCEEDING,
            RecordKind.INCIDENT,
            RecordKind.EPISODE,
            RecordKind.ORGANISATION,
            RecordKind.LAW
        })
        List<RecordRef> whom,

        @Asked @Nullable String askedOf,

        @InFiles("asked_of") @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> askedOfRecord,

        @InFiles @Asked(prose = true) @Nullable String demand,

        @OnPage @InFiles @Asked(filter = true, word = "response") @Nullable
        Response response,

        @InFiles @Asked @Nullable PartialDate responded,

        @Asked(prose = true) @Nullable String answer,

        @InFiles @Asked(filter = true) @Nullable Outcome outcome,

        @InFiles @Asked @Nullable PartialDate cameOn,

        @Asked(prose = true, word = "what came after") @Nullable
        String cameOfIt,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims,

        @Asked @Refers(RecordKind.STATEMENT) List<RecordRef> statements,

        @InFiles("we_follow") @Asked(filter = true) Progress progress,

        @Asked(confidential = true) @Nullable PartialDate followUp)
        implements Titled, WithSourceClaims {

    /**
     * Whether what came of it is known to be later than it. What only lies near it in time came after it perhaps, and perhaps before:
     * then nothing may be told of it as of a consequence.
     */
    boolean isSurelyFollowed() {
        return StatementWords.isBefore(when, cameOn);
    }

    /** An intervention without a title or without somebody who did it is a draft. */
    public Intervention {
        title = Given.needed(title);
        kind = kind == null ? InterventionKind.OTHER : kind;
        account = Given.text(account);
        reference = Given.text(reference);
        finding = Given.text(finding);
        actor = Given.needed(actor);
        actorKind = actorKind == null ? SpeakerKind.NGO : actorKind;
        actors = Given.list(actors);
        onBehalfOf = Given.text(onBehalfOf);
        whom = Given.list(whom);
        askedOf = Given.text(askedOf);
        askedOfRecord = Given.list(askedOfRecord);
        demand = Given.text(demand);
        answer = Given.text(answer);
        cameOfIt = Given.text(cameOfIt);
        sourceClaims = Given.list(sourceClaims);
        statements = Given.list(statements);
        progress = progress == null ? Progress.OPEN : progress;
    }
}
