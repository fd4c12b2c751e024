package org.khronika.people;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.khronika.records.WithSourceClaims;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** What we keep about a person. The first name of kind {@link NameKind#MAIN} is the one that pages use. */
@OfKind(value = RecordKind.PERSON, sure = Sureness.NONE)
@Listed(
        value = "people",
        byTitle = true,
        bar = 5,
        site = {@Column(Shows.WHO), @Column(Shows.TOLD_IN)})
public record Person(
        @Asked List<Name> names,

        @Asked @Nullable Sex sex,

        @OnPage @Asked @Nullable PartialDate born,

        @OnPage @Asked @Nullable PartialDate died,

        @OnPage @Asked @Refers(RecordKind.PLACE) @Nullable RecordRef base,

        @Asked(grows = true) List<RoleHeld> roles,

        @Asked List<Relation> relations,

        @Asked @Refers(RecordKind.PERSON) List<RecordRef> notTheSameAs,

        @Asked(prose = true) @Nullable String note,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims,

        @Asked(word = "protection") Set<Protection> protection,

        @Asked(word = "consent") Consent consent,

        @Asked Set<Coarsening> coarser,

        @Asked(prose = true, confidential = true) @Nullable String safety)
        implements BearsNames, WithSourceClaims {

    /** Copies the lists; a person without a name is a draft. */
    public Person {
        names = Name.needed(names);
        roles = Given.list(roles);
        relations = Given.list(relations);
        notTheSameAs = Given.list(notTheSameAs);
        sourceClaims = Given.list(sourceClaims);
        protection = Given.set(protection);
        coarser = Given.set(coarser);
        consent = consent == null ? Consent.NOT_ASKED : consent;
        note = Given.text(note);
        safety = Given.text(safety);
    }

    /** A person about whom nobody disagrees. */
    public Person(
            List<Name> names,
            @Nullable Sex sex,
            @Nullable PartialDate born,
            @Nullable PartialDate died,
            @Nullable RecordRef base,
            List<RoleHeld> roles,
            List<Relation> relations,
            @Nullable String note,
            Set<Protection> protection,
            Consent consent,
            @Nullable String safety) {
        this(
                names,
                sex,
                born,
                died,
                base,
                roles,
                relations,
                List.of(),
                note,
                List.of(),
                protection,
                consent,
                Set.of(),
                safety);
    }

    /** A person of whom nothing but a name is known yet. */
    public static Person named(String name) {
        return named(name, Set.of());
    }

    /** The same, protected. */
    public static Person named(String name, Set<Protection> protection) {
        return new Person(
                List.of(Name.main(name)),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                protection,
                Consent.NOT_ASKED,
                null);
    }
}
