package org.khronika.assemblies;

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
 * What was in the calendar when something happened: a visit, an election, an anniversary.
 *
 * @param about what it is the anniversary of, or the law that was signed, or the election
 * @param who   who visited, spoke, held the congress
 * @param putForward whom a congress put forward or endorsed
 */
@OfKind(value = RecordKind.CONTEXT_EVENT, sure = Sureness.PASSED_ON)
@Listed(
        value = "context-events",
        readElsewhere = true,
        columns = {"assemblies.context-event.kind"})
public record ContextEvent(
        @Asked String title,

        @OnPage @InFiles("event_kind") @Asked(filter = true, word = "context event")
        ContextEventKind kind,

        @Asked @Nullable PartialDate when,

        @Asked @Refers(RecordKind.PLACE) @Nullable RecordRef place,

        @InFiles
        @Asked
        @Refers({RecordKind.CONTEXT_EVENT, RecordKind.EPISODE, RecordKind.ELECTION, RecordKind.LAW})
        @Nullable
        RecordRef about,

        @InFiles("involved") @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> who,

        @InFiles @Asked @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> putForward,

        @Asked(prose = true) @Nullable String note,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims)
        implements Titled, WithSourceClaims {

    /** An event without a name is a draft. */
    public ContextEvent {
        title = Given.needed(title);
        kind = kind == null ? ContextEventKind.OTHER : kind;
        who = Given.list(who);
        putForward = Given.list(putForward);
        note = Given.text(note);
        sourceClaims = Given.list(sourceClaims);
    }
}
