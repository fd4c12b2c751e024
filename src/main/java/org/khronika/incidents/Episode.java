package org.khronika.incidents;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
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

/** What several incidents are part of: an event, a series of attacks on one target, an election. */
@OfKind(value = RecordKind.EPISODE, sure = Sureness.PASSED_ON)
@Listed(
        value = "episodes",
        columns = {"incidents.episode.kind", "incidents.episode-page.aimed-at"},
        site = {@Column(Shows.WHEN), @Column(Shows.INCIDENTS_AND_CASES)})
public record Episode(
        @Asked String title,

        @OnPage @InFiles("holds_together") @Asked(filter = true, word = "episode")
        EpisodeKind kind,

        @InFiles @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> targets,

        @OnPage @InFiles @Asked @Refers(RecordKind.EPISODE) @Nullable
        RecordRef commemorates,

        @Asked @Nullable PartialDate when,

        @Asked @Refers(RecordKind.INCIDENT) List<RecordRef> inOrder,

        @Asked(prose = true) @Nullable String account,

        @Asked List<Total> totals,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims)
        implements Titled, WithSourceClaims {

    /** An episode without a title is a draft. */
    public Episode {
        title = Given.needed(title);
        kind = kind == null ? EpisodeKind.EVENT : kind;
        targets = Given.list(targets);
        inOrder = Given.list(inOrder);
        account = Given.text(account);
        totals = Given.list(totals);
        sourceClaims = Given.list(sourceClaims);
    }

    /** An episode about which nobody disagrees. */
    public Episode(String title, EpisodeKind kind, @Nullable PartialDate when, @Nullable String account) {
        this(title, kind, List.of(), null, when, List.of(), account, List.of(), List.of());
    }
}
