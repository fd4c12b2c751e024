package org.khronika.assemblies;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.Set;
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
import org.khronika.rules.AssemblyForm;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/**
 * A gathering planned or held: what permission was asked and answered, how many came by whose word, and how it was met. The acts
 * against people before, at and after it are incidents, which name it.
 *
 * @param when   the day it was held, or planned for
 * @param around what was in the calendar because of which it was planned
 * @param about  laws and drafts that it was about
 */
@OfKind(value = RecordKind.ASSEMBLY, sure = Sureness.PASSED_ON)
@Listed(
        value = "assemblies",
        bar = 3,
        columns = {"assemblies.assembly.forms", "assemblies.assembly.course", "assemblies.page.permission"})
public record Assembly(
        @Asked String title,

        @InFiles("told_as") @Asked AssemblyKind kind,

        @InFiles @Asked @Nullable String topic,

        @InFiles @Asked(filter = true) Set<Topic> topics,

        @OnPage @InFiles @Asked(filter = true) Set<AssemblyForm> forms,

        @Asked(prose = true) @Nullable String account,

        @Asked @Nullable PartialDate when,

        @Asked(filter = true) @Refers(RecordKind.PLACE) @Nullable
        RecordRef place,

        @InFiles @Asked @Nullable String venue,

        @InFiles @Asked(filter = true) @Refers({RecordKind.CONTEXT_EVENT, RecordKind.ELECTION})
        List<RecordRef> around,

        @InFiles @Asked @Refers(RecordKind.LAW) List<RecordRef> about,

        @Asked List<Organiser> organisers,

        @Asked List<Participant> participants,

        @InFiles("permission") @Asked(filter = true) @Nullable
        Permitted permitted,

        @Asked(grows = true) List<Request> requests,

        @OnPage @InFiles @Asked(filter = true, outcome = true, word = "course")
        Course course,

        @Asked(grows = true) List<Turnout> turnout,

        @InFiles @Asked(filter = true) Set<Policing> policing,

        @Asked(prose = true) @Nullable String policingInWords,

        @OnPage @InFiles @Asked @Nullable Internet internet,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims)
        implements Titled, WithSourceClaims {

    /** An assembly without a name is a draft. */
    public Assembly {
        title = Given.needed(title);
        kind = kind == null ? AssemblyKind.ONE : kind;
        topic = Given.text(topic);
        topics = Given.set(topics);
        forms = Given.set(forms);
        account = Given.text(account);
        venue = Given.text(venue);
        around = Given.list(around);
        about = Given.list(about);
        organisers = Given.list(organisers);
        participants = Given.list(participants);
        requests = Given.list(requests);
        course = course == null ? Course.NOT_KNOWN : course;
        turnout = Given.list(turnout);
        policing = Given.set(policing);
        policingInWords = Given.text(policingInWords);
        sourceClaims = Given.list(sourceClaims);
    }

    /** The requests that are counted: none of many that a source tells as one. */
    public List<Request> countedRequests() {
        return kind == AssemblyKind.MANY ? List.of() : requests;
    }

    /** Whether somebody on record only said something of it: how many came, or what a claim states. */
    boolean isSpokenOfBy(RecordRef record) {
        return sourceClaims.stream().anyMatch(claim -> claim.isOf(record))
                || turnout.stream().anyMatch(count -> record.equals(count.onRecord()));
    }

    /** The day for which a request was made. */
    public @Nullable PartialDate wanted(Request request) {
        return request.wanted() != null ? request.wanted() : when;
    }
}
