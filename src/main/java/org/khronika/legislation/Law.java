package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Followed;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.RefusedAnswer;
import org.khronika.records.SourceClaim;
import org.khronika.records.Sureness;
import org.khronika.records.Titled;
import org.khronika.records.WithSourceClaims;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A law or a draft that touches the freedoms: how far it has come, what in it is of concern, what was promised of it.
 *
 * @param votes the referendums that decided on it and the elections that it was first used in
 */
@OfKind(value = RecordKind.LAW, sure = Sureness.PASSED_ON)
@Listed(
        value = "laws-and-drafts",
        byTitle = true,
        bar = 4,
        columns = {"legislation.page.how-far", "legislation.page.in-force"})
public record Law(
        @Asked String title,

        @InFiles("law_kind") @Asked(filter = true, word = "law")
        LawKind kind,

        @OnPage @Asked(asItStands = true) @Nullable String russian,

        @OnPage @Asked(asItStands = true) @Nullable String kazakh,

        @InFiles @Asked(asItStands = true) @Nullable String number,

        @InFiles @Asked @Nullable PartialDate adopted,

        @Asked @Nullable String numberFrom,

        @Asked(asItStands = true) List<String> articles,

        @Asked(prose = true) @Nullable String account,

        @Asked(grows = true) List<LawStage> stages,

        @InFiles @Asked @Nullable PartialDate inForceFrom,

        @Asked @Nullable String inForceInferred,

        @OnPage @InFiles @Asked @Nullable PartialDate inForceTo,

        @InFiles @Asked @Nullable PartialDate followedUntil,

        @Asked(word = "provision of concern") List<Concern> concerns,

        @Asked(grows = true, word = "promise") List<LawPromise> promises,

        @OnPage @Asked @Refers(RecordKind.DOCUMENT) List<RecordRef> texts,

        @InFiles @Asked @Refers(RecordKind.LAW) List<RecordRef> changes,

        @InFiles @Asked @Refers(RecordKind.ELECTION) List<RecordRef> votes,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims)
        implements Titled, WithSourceClaims, Followed {

    /** Refuses articles that are not written like one. */
    public Law {
        title = Given.needed(title);
        kind = kind == null ? LawKind.LAW : kind;
        russian = Given.text(russian);
        kazakh = Given.text(kazakh);
        number = Given.text(number);
        numberFrom = Given.text(numberFrom);
        articles = Given.list(articles);
        Articles.check("articles", articles);
        account = Given.text(account);
        stages = Given.list(stages);
        concerns = Given.list(concerns);
        promises = Given.list(promises);
        texts = Given.list(texts);
        changes = Given.list(changes);
        votes = Given.list(votes);
        sourceClaims = Given.list(sourceClaims);
        inForceInferred = Given.text(inForceInferred);
        inForceFrom = PartialDate.markedIf(inForceInferred != null, inForceFrom);
        if (inForceFrom != null && inForceTo != null && inForceTo.isSurelyBefore(inForceFrom)) {
            throw new RefusedAnswer(
                    "inForceTo",
                    phrase("legislation.wrong.in-force-to")
                            .with("from", inForceFrom)
                            .with("found", inForceTo));
        }
    }
}
