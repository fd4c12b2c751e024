package org.khronika.people;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Evidence;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.SourceClaim;
import org.khronika.records.Sureness;
import org.khronika.records.WithSourceClaims;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** What we keep about an organisation, a movement, an outlet or a body of the state. */
@OfKind(value = RecordKind.ORGANISATION, sure = Sureness.NONE)
@Listed(
        value = "organisations",
        byTitle = true,
        columns = {"people.organisation-page.what-it-is", "people.organisation-page.status"},
        site = {@Column(Shows.WHO), @Column(Shows.TOLD_IN)})
public record Organisation(
        @Asked List<Name> names,

        @InFiles("organisation_kind") @Asked(filter = true, word = "organisation")
        OrganisationKind kind,

        @JsonAlias("standings") // as it was called in bodies and journals kept before
        @Asked(grows = true, word = "status with the state")
        List<OrganisationStatus> statuses,

        @OnPage @InFiles @Asked @Refers(RecordKind.PLACE) @Nullable
        RecordRef base,

        @OnPage @InFiles @Asked @Refers(RecordKind.ORGANISATION) @Nullable
        RecordRef partOf,

        @Asked(prose = true) @Nullable String note,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims)
        implements BearsNames, WithSourceClaims, Evidence.Called {

    /** Copies the lists; an organisation without a name is a draft. An unstated kind is {@link OrganisationKind#OTHER}. */
    public Organisation {
        names = Name.needed(names);
        statuses = Given.list(statuses);
        kind = kind == null ? OrganisationKind.OTHER : kind;
        note = Given.text(note);
        sourceClaims = Given.list(sourceClaims);
    }

    @Override
    public Set<String> called() {
        return names.stream()
                .map(name -> name.text().toLowerCase(Locale.ROOT).replaceFirst("^the ", ""))
                .collect(Collectors.toSet());
    }

    /** An organisation about which nobody disagrees. */
    public Organisation(
            List<Name> names,
            OrganisationKind kind,
            List<OrganisationStatus> statuses,
            @Nullable RecordRef base,
            @Nullable RecordRef partOf,
            @Nullable String note) {
        this(names, kind, statuses, base, partOf, note, List.of());
    }

    /**
     * The legal status that certainly held on a day: the last in order that had begun and was not over.
     *
     * @param told the last day that the sources speak of, and the only one of which a status without a date is told
     */
    public Optional<OrganisationStatus> statusOn(LocalDate day, LocalDate told) {
        return statuses.stream().filter(status -> status.held(day, told)).reduce((before, after) -> after);
    }

    /** The legal statuses that perhaps held on a day and are not certain. */
    public List<OrganisationStatus> perhapsOn(LocalDate day, LocalDate told) {
        return statuses.stream().filter(status -> status.perhapsHeld(day, told)).toList();
    }

    /** The ban that certainly held on a day. Being closed does not end it; being registered again does. */
    public Optional<OrganisationStatus> banOn(LocalDate day, LocalDate told) {
        return statuses.stream()
                .filter(status -> status.held(day, told) && status.kind() != OrganisationStatusKind.CLOSED)
                .reduce((before, after) -> after)
                .filter(status -> status.kind() == OrganisationStatusKind.BANNED);
    }

    /** A ban that perhaps held on a day, where none is certain. */
    public Optional<OrganisationStatus> perhapsBannedOn(LocalDate day, LocalDate told) {
        return banOn(day, told).isPresent()
                ? Optional.empty()
                : perhapsOn(day, told).stream()
                        .filter(status -> status.kind() == OrganisationStatusKind.BANNED)
                        .findFirst();
    }
}
