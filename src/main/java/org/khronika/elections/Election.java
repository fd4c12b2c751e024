package org.khronika.elections;

import static org.khronika.words.Phrase.phrase;

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
import org.khronika.records.RefusedAnswer;
import org.khronika.records.SourceClaim;
import org.khronika.records.Sureness;
import org.khronika.records.Titled;
import org.khronika.records.WithSourceClaims;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A vote: who called for it, how it is held, what came of it, and how it was assessed. Candidacies, figures and statements are records of
 * their own that name it.
 */
@OfKind(value = RecordKind.ELECTION, sure = Sureness.PASSED_ON)
@Listed(
        value = "elections",
        columns = {"elections.election.kind", "Result"})
public record Election(
        @Asked String title,

        @OnPage @InFiles("election_kind") @Asked(filter = true, word = "election")
        ElectionKind kind,

        @Asked @Nullable PartialDate date,

        @InFiles @Asked boolean early,

        @Asked @Refers(RecordKind.PLACE) @Nullable RecordRef place,

        @Asked @Nullable String body,

        @Asked @Refers(RecordKind.ORGANISATION) @Nullable RecordRef bodyOnRecord,

        @OnPage @Asked(prose = true) @Nullable String question,

        @Asked(prose = true) @Nullable String account,

        @OnPage @InFiles("called_for_on") @Asked @Nullable PartialDate calledOn,

        @Asked @Nullable String calledBy,

        @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef calledByOnRecord,

        @OnPage @Asked(prose = true) @Nullable String system,

        @OnPage @InFiles @Asked @Nullable Integer seats,

        @OnPage @Asked @Nullable String threshold,

        @OnPage @InFiles @Asked @Nullable Quantity parties,

        @Asked(grows = true) List<ElectionResult> results,

        @InFiles("turnout_per_cent") @Asked @Nullable Quantity turnout,

        @Asked(grows = true, word = "observer") List<ElectionObserver> observers,

        @Asked(prose = true) @Nullable String obstacles,

        @Asked @Refers(RecordKind.EPISODE) List<RecordRef> episodes,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims)
        implements Titled, WithSourceClaims {

    /** An election without a title is a draft. */
    public Election {
        title = Given.needed(title);
        kind = kind == null ? ElectionKind.PARLIAMENTARY : kind;
        body = Given.text(body);
        question = Given.text(question);
        account = Given.text(account);
        calledBy = Given.text(calledBy);
        system = Given.text(system);
        threshold = Given.text(threshold);
        results = Given.list(results);
        observers = Given.list(observers);
        obstacles = Given.text(obstacles);
        episodes = Given.list(episodes);
        sourceClaims = Given.list(sourceClaims);
        if (seats != null && seats < 1) {
            throw new RefusedAnswer("seats", phrase("elections.refused.seats").with("n", seats));
        }
    }

    /** Who was elected, or what was approved, as far as is on record. */
    List<ElectionResult> elected() {
        return results.stream().filter(ElectionResult::elected).toList();
    }
}
