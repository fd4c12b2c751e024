package org.khronika.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Listed;
import org.khronika.records.Account;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.WithAccounts;
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
@OfKind(
        value = RecordKind.INTERVENTION,
        explanation =
                "What somebody did on behalf of others: a visit, a letter, an opinion, with the response and what came of it.",
        aboutOthers = true)
@Listed(
        title = "Interventions",
        says =
                "What was done on behalf of others: visits, joint letters, opinions; who asked whom for what, the response, and what came of it.",
        columns = {"What it is", "Who did it", "Response", "What came after it"})
public record Intervention(
        @Asked(
                value = "What was done, in one line",
                part = "What was done",
                hint = "Such as Opinion of the Working Group on Arbitrary Detention on two editors.")
        String title,

        @Asked(value = "What it is", filter = true, word = "intervention")
        InterventionKind kind,

        @Asked(value = "The account", prose = true, hint = "In our own words, two or three sentences.") @Nullable
        String account,

        @Asked(value = "Number", hint = "Of the opinion or the letter, such as 33/2021.") @Nullable
        String reference,

        @Asked(
                value = "What was found",
                prose = true,
                hint = "What those say who looked into it. It is theirs, not ours.")
        @Nullable
        String finding,

        @Asked(value = "When") @Nullable PartialDate when,

        @Asked(value = "Who did it", part = "By whom, for whom", hint = "In words.")
        String actor,

        @Asked(
                value = "What they are",
                filter = true,
                hint = "What those are who did it: authorities, an organisation, media.")
        SpeakerKind actorKind,

        @Asked(value = "Those on record who did it", filter = true)
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> actors,

        @Asked(
                value = "For whom, in words",
                hint = "Those whom the source does not name, such as all who were detained in January.")
        @Nullable
        String onBehalfOf,

        @Asked(value = "For whom", hint = "People, cases, incidents on record.", filter = true)
        @Refers({
            RecordKind.PERSON,
            RecordKind.PROCEEDING,
            RecordKind.INCIDENT,
            RecordKind.EPISODE,
            RecordKind.ORGANISATION,
            RecordKind.LAW
        })
        List<RecordRef> whom,

        @Asked(
                value = "Who was asked",
                part = "What was asked, and what came of it",
                hint = "In words, as the source names them: the government, a prosecutor.")
        @Nullable
        String askedOf,

        @Asked(value = "Those on record who were asked", filter = true)
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> askedOfRecord,

        @Asked(value = "For what", prose = true, hint = "What was asked for, as those say who asked.") @Nullable
        String demand,

        @Asked(value = "The response", filter = true, word = "response") @Nullable
        Response response,

        @Asked(value = "When they responded") @Nullable PartialDate responded,

        @Asked(
                value = "What they answered",
                prose = true,
                hint = "In their words or close to them, as the source reports it.")
        @Nullable
        String answer,

        @Asked(
                value = "What came after it",
                filter = true,
                hint = "What happened afterwards. Whether because of it, nobody can say.")
        @Nullable
        Outcome outcome,

        @Asked(value = "When that was") @Nullable PartialDate cameOn,

        @Asked(value = "More of what came after it", prose = true, word = "what came after") @Nullable
        String cameOfIt,

        @Asked(value = "Accounts", each = "an account", grows = true, hint = Account.HINT)
        List<Account> accounts,

        @Asked(value = "Statements that belong to it", part = "The work on it") @Refers(RecordKind.STATEMENT)
        List<RecordRef> statements,

        @Asked(
                value = "Do we still follow it?",
                filter = true,
                hint = "Whether somebody still looks for an answer and for what comes of it.")
        Progress progress,

        @Asked(value = "Look again by", hint = "When somebody has to follow it up.", confidential = true) @Nullable
        PartialDate followUp)
        implements WithAccounts {

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
        accounts = Given.list(accounts);
        statements = Given.list(statements);
        progress = progress == null ? Progress.OPEN : progress;
    }
}
