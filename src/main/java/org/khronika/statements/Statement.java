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
import org.khronika.records.WithSourceClaims;
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
@OfKind(value = RecordKind.STATEMENT, sure = Sureness.SAID, aboutOthers = true)
@Listed(
        value = "statements",
        columns = {"statements.statement.kind", "statements.page.called-on", "statements.statement.response.fact"})
public record Statement(
        @Asked String gist,

        @OnPage(explained = true) @InFiles("statement_kind") @Asked(filter = true, word = "statement")
        StatementKind kind,

        @Asked(asItStands = true) List<String> quotes,

        @Asked(prose = true) @Nullable String account,

        @InFiles @Asked String speaker,

        @Asked(filter = true) SpeakerKind speakerKind,

        @InFiles @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> speakers,

        @Asked @Nullable PartialDate said,

        @Asked @Nullable String dayInferred,

        @OnPage @Asked @Nullable String where,

        @OnPage @Asked @Nullable String addressee,

        @InFiles
        @Asked(filter = true)
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
            RecordKind.FIGURE,
            RecordKind.STATEMENT
        })
        List<RecordRef> about,

        @InFiles("about_inferred") @Asked @Refers(like = "about")
        List<RecordRef> inferredAbout,

        @Asked @Nullable String aboutInferred,

        @Asked @Nullable String calledOn,

        @InFiles("called_on") @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> calledOnRecord,

        @OnPage @Asked(prose = true) @Nullable String demand,

        @OnPage @InFiles @Asked(filter = true, word = "response") @Nullable
        Response response,

        @Asked @Nullable String respondedBy,

        @InFiles @Asked @Nullable PartialDate responded,

        @OnPage @Asked(prose = true) @Nullable String cameOfIt,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims)
        implements WithSourceClaims {

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
        sourceClaims = Given.list(sourceClaims);
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
