package org.khronika.incidents;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.SourceClaim;
import org.khronika.records.Sureness;
import org.khronika.records.Titled;
import org.khronika.records.WithSourceClaims;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * What an authority announced of who is suspected of something and why: arrests, suspects, motives. It is not a finding: it makes the
 * incidents that it names <em>claimed solved</em>, never solved.
 *
 * @param incidents those that it names, or clearly means
 * @param series    series that it says it is about as a whole
 */
@OfKind(value = RecordKind.ANNOUNCEMENT, sure = Sureness.SAID, aboutOthers = true)
@Listed(
        value = "official-announcements",
        readElsewhere = true,
        columns = {
            "incidents.announcement-page.who",
            "incidents.announcement.arrested.fact",
            "incidents.announcement.motive"
        })
public record Announcement(
        @Asked String title,

        @InFiles @Asked String speaker,

        @Asked(filter = true) @Refers({RecordKind.ORGANISATION, RecordKind.PERSON}) @Nullable
        RecordRef speakerOnRecord,

        @OnPage @Asked @Nullable PartialDate said,

        @Asked(prose = true) @Nullable String says,

        @OnPage @InFiles @Asked(filter = true) @Refers(RecordKind.INCIDENT)
        List<RecordRef> incidents,

        @InFiles("episodes") @Asked(filter = true) @Refers(RecordKind.EPISODE)
        List<RecordRef> series,

        @OnPage @InFiles @Asked @Nullable String leavesOpen,

        @OnPage @InFiles @Asked @Nullable Quantity arrested,

        @Asked List<Suspect> suspects,

        @OnPage @InFiles @Asked @Nullable String motive,

        @InFiles @Asked @Refers(RecordKind.PROCEEDING) @Nullable
        RecordRef investigation,

        @InFiles @Asked @Refers(RecordKind.ANNOUNCEMENT) List<RecordRef> contradicts,

        @InFiles @Asked @Nullable String contradiction,

        @JsonAlias("standing") // as it was called in bodies and journals kept before
        @InFiles
        @Asked(filter = true, word = "our assessment")
        ClaimAssessment assessment,

        @Asked(prose = true, word = "our assessment") @Nullable
        String because,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims)
        implements Titled, WithSourceClaims {

    /** An announcement by nobody is a draft; unstated, we pass it on as reported: that nobody accepted it is no dispute. */
    public Announcement {
        title = Given.needed(title);
        speaker = Given.needed(speaker);
        says = Given.text(says);
        incidents = Given.list(incidents);
        series = Given.list(series);
        leavesOpen = Given.text(leavesOpen);
        suspects = Given.list(suspects);
        motive = Given.text(motive);
        contradicts = Given.list(contradicts);
        contradiction = Given.text(contradiction);
        assessment = assessment == null ? ClaimAssessment.REPORTED : assessment;
        because = Given.text(because);
        sourceClaims = Given.list(sourceClaims);
    }
}
