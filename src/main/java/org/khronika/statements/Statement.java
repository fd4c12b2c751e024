package org.khronika.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Hedge;
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
 * Something that somebody said: a position, a denial, a call. It is never ours: it keeps its speaker and its day.
 *
 * @param gist     what was said, in our words
 * @param dayInferred from what we infer when it was said; null when the source says it
 * @param about    the records that it is about
 * @param inferredAbout those of them that the source does not name, so that it is about them is our conclusion
 * @param aboutInferred from what we conclude it; null where the source names them all
 * @param speakers who said it, of those on record; several said the same
 * @param quotes   words of theirs, literally
 */
@OfKind(
        value = RecordKind.STATEMENT,
        explanation =
                "Something that somebody said: a position, a denial, a promise, a call, with its speaker and its day.",
        aboutOthers = true)
@Listed(
        title = "Statements",
        says = "Positions that others take. They are not ours: each has its speaker and its day.",
        columns = {"What it is", "Called on", "Response"})
public record Statement(
        @Asked(
                value = "What was said, in one line",
                part = "What was said",
                hint = "In our words, without the speaker: the election was not competitive.")
        String gist,

        @Asked(value = "What it is", filter = true, word = "statement")
        StatementKind kind,

        @Asked(
                value = "In their words",
                hint =
                        "Short, word for word, one a line. What somebody else says that they said is not in their words.")
        List<String> quotes,

        @Asked(value = "More of it", prose = true, hint = "In our own words: what else was said at the same time.")
        @Nullable
        String account,

        @Asked(value = "Who said it", part = "Who, when, to whom", hint = "In words, such as the Foreign Ministry.")
        String speaker,

        @Asked(
                value = "What the speaker is",
                filter = true,
                hint = "What those are who said it: authorities, an organisation, media.")
        SpeakerKind speakerKind,

        @Asked(value = "The speakers on record", hint = "All who said it.", filter = true)
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> speakers,

        @Asked(value = "When was it said?") @Nullable PartialDate said,

        @Asked(
                value = "If we infer when: from what?",
                hint = "What the source does not say itself. Printed beside the date.")
        @Nullable
        String dayInferred,

        @Asked(value = "Where, or in what", hint = "Such as a joint statement, an address to parliament, to media.")
        @Nullable
        String where,

        @Asked(value = "To whom", hint = "If it was addressed to somebody.") @Nullable
        String addressee,

        @Asked(
                value = "What it is about",
                hint = "Laws, elections, incidents, cases, people, organisations, assemblies.",
                filter = true)
        @Refers({
            RecordKind.LAW,
            RecordKind.ELECTION,
            RecordKind.INCIDENT,
            RecordKind.PROCEEDING,
            RecordKind.EPISODE,
            RecordKind.ANNOUNCEMENT,
            RecordKind.ASSEMBLY,
            RecordKind.APPLICATION,
            RecordKind.PERSON,
            RecordKind.ORGANISATION,
            RecordKind.FIGURE
        })
        List<RecordRef> about,

        @Asked(
                value = "Of these: which does the source not name?",
                hint = "Those of which we infer that it is about them. Every page that tells of the statement says so.")
        @Refers(like = "about")
        List<RecordRef> inferredAbout,

        @Asked(
                value = "If we infer what it is about: from what?",
                hint = "Such as: the update speaks of the recent attacks and names none.")
        @Nullable
        String aboutInferred,

        @Asked(
                value = "Who is called on",
                part = "What was asked for, and what came of it",
                hint = "In words, as the source names them: the government, a court.")
        @Nullable
        String calledOn,

        @Asked(value = "Those on record who are called on", filter = true)
        @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> calledOnRecord,

        @Asked(value = "For what", prose = true, hint = "What they are asked to do.") @Nullable
        String demand,

        @Asked(value = "The response", filter = true, word = "response") @Nullable
        Response response,

        @Asked(value = "Who responded", hint = "In words, as the source names them.") @Nullable
        String respondedBy,

        @Asked(value = "When they responded") @Nullable PartialDate responded,

        @Asked(
                value = "What came of it",
                prose = true,
                hint = "What happened afterwards. Whether because of it, nobody can say.")
        @Nullable
        String cameOfIt,

        @Asked(value = "Accounts", each = "an account", grows = true, hint = Account.HINT)
        List<Account> accounts)
        implements WithAccounts {

    /** A statement without words or without a speaker is a draft. */
    public Statement {
        gist = Given.needed(gist);
        kind = kind == null ? StatementKind.POSITION : kind;
        quotes = Given.list(quotes);
        account = Given.text(account);
        speaker = Given.needed(speaker);
        speakerKind = speakerKind == null ? SpeakerKind.PERSON : speakerKind;
        speakers = Given.list(speakers);
        dayInferred = Given.text(dayInferred);
        said = PartialDate.markedIf(dayInferred != null, said);
        where = Given.text(where);
        addressee = Given.text(addressee);
        about = Given.list(about);
        inferredAbout = Given.list(inferredAbout);
        aboutInferred = Given.text(aboutInferred);
        calledOn = Given.text(calledOn);
        calledOnRecord = Given.list(calledOnRecord);
        demand = Given.text(demand);
        respondedBy = Given.text(respondedBy);
        cameOfIt = Given.text(cameOfIt);
        accounts = Given.list(accounts);
    }

    /** When it was said, with what is to be said beside it; empty where that is not known. */
    String saidInWords() {
        return Hedge.inferred(StatementWords.date(said), dayInferred);
    }

    /** Whether its source does not name a record that it is about, so that every page that tells of the link says that we infer it. */
    boolean infersToBeAbout(RecordRef record) {
        return inferredAbout.contains(record);
    }

    /** Whether it asks somebody to do something. */
    boolean isCall() {
        return kind == StatementKind.CALL;
    }
}
