package org.khronika.applications;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Changed;
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
 * Somebody asks to be let in: to be registered, to stand, to watch. One record tells all attempts at the same thing.
 *
 * @param electionInferred from what we infer for which election it was; null when the source says it
 */
@OfKind(value = RecordKind.APPLICATION, sure = Sureness.PASSED_ON)
@Listed(
        value = "applications",
        columns = {"applications.application.kind.fact", "Answer", "Attempts"})
public record Application(
        @Asked String title,

        @OnPage @InFiles("application_kind") @Asked(filter = true, word = "application")
        ApplicationKind kind,

        @InFiles @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> applicants,

        @InFiles("applicants_in_words") @Asked @Nullable String inWords,

        @OnPage @InFiles @Asked(word = "quantity") @Nullable Quantity howMany,

        @OnPage @InFiles @Asked(filter = true) @Refers(RecordKind.ELECTION) @Nullable
        RecordRef election,

        @InFiles @Asked @Nullable String electionInferred,

        @OnPage @InFiles @Asked(word = "nomination") @Nullable
        Nomination nominated,

        @OnPage @InFiles @Asked @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef nominatedBy,

        @OnPage @InFiles @Asked @Nullable String district,

        @Asked(prose = true) @Nullable String plan,

        @InFiles @Asked @Nullable PartialDate announced,

        @Asked @Nullable String authority,

        @InFiles("authority") @Asked(filter = true) @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef authorityOnRecord,

        @OnPage @Asked(prose = true) @Nullable String demand,

        @Asked @Refers(RecordKind.LAW) List<RecordRef> laws,

        @Asked(grows = true) List<Attempt> attempts,

        @Asked(grows = true) List<Later> later,

        @OnPage @InFiles @Asked @Nullable PartialDate followedUntil,

        @Asked(prose = true) @Nullable String account,

        @Asked @Nullable String inferred,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims)
        implements Titled, WithSourceClaims {

    /** Refuses two attempts with one number. */
    public Application {
        title = Given.needed(title);
        kind = kind == null ? ApplicationKind.PARTY : kind;
        applicants = Given.list(applicants);
        inWords = Given.text(inWords);
        electionInferred = Given.text(electionInferred);
        district = Given.text(district);
        plan = Given.text(plan);
        authority = Given.text(authority);
        demand = Given.text(demand);
        laws = Given.list(laws);
        attempts = Given.list(attempts);
        later = Given.list(later);
        account = Given.text(account);
        inferred = Given.text(inferred);
        sourceClaims = Given.list(sourceClaims);
        Ladder.refuseTwice(attempts);
    }

    /** The application as it stood on a day: without attempts, answers and decisions that certainly are later. */
    Application asOf(LocalDate day) {
        List<Attempt> then = attempts.stream()
                .filter(attempt -> !attempt.isLaterThan(day))
                .map(attempt -> attempt.asOf(day))
                .toList();
        List<Later> decided = later.stream()
                .filter(one -> one.when() == null
                        || one.when()
                                .earliest()
                                .map(first -> !first.isAfter(day))
                                .orElse(true))
                .toList();
        return Changed.of(this).with("attempts", then).with("later", decided).done();
    }

    /** Whether no source says that it was for the election that stands on its record, so that every page that tells of it marks it. */
    boolean infersToBeFor(RecordRef record) {
        return electionInferred != null && record.equals(election);
    }

    /** Whether several are told together: what happened afterwards need not have happened to all of them. */
    boolean isGroup() {
        return howMany != null || inWords != null || applicants.size() > 1;
    }
}
