package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Hedge;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Changed;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.SourceClaim;
import org.khronika.records.Sureness;
import org.khronika.records.WithCertainty;
import org.khronika.records.WithSourceClaims;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * Something that was done to people or organisations.
 *
 * @param when    the day on which it happened, never that of its report; null when it is not given
 * @param reported when it was reported, where the day on which it happened is not given
 * @param dayInferred from what we infer the day; null when the source gives it
 * @param placeInferred from what we infer the place; null when the source gives it
 * @param reason  why it was done, as stated by those who did it
 * @param outcome what came of it
 * @param around  the events in the calendar and the assemblies because of which it was done, or at which
 */
@OfKind(value = RecordKind.INCIDENT, sure = Sureness.JUDGED)
@Listed(
        value = "incidents",
        bar = 1,
        columns = {"incidents.page.done"},
        site = {
            @Column(Shows.DAY),
            @Column(Shows.WHERE),
            @Column(Shows.CERTAINTY),
            @Column(Shows.FACTS),
            @Column(Shows.SOURCES)
        })
public record Incident(
        @Asked String title,

        @Asked(prose = true) @Nullable String account,

        @InFiles("counts_as") @Asked(filter = true, word = "incident")
        IncidentKind kind,

        @Asked @Nullable PartialDate when,

        @Asked @Nullable PartialDate reported,

        @Asked @Nullable String dayInferred,

        @Asked(filter = true) @Refers(RecordKind.PLACE) @Nullable
        RecordRef place,

        @Asked @Nullable String placeInferred,

        @Asked @Nullable String venue,

        @OnPage @InFiles @Asked(filter = true, word = "freedom")
        Set<Freedom> freedoms,

        @InFiles @Asked(filter = true) Set<Act> acts,

        @Asked(grows = true) List<PassedOn> passedOn,

        @Asked(grows = true) List<Detention> detentions,

        @Asked(grows = true, word = "series of attacks") List<Attack> attacks,

        @Asked(grows = true, word = "disruption") List<Disruption> disruptions,

        @Asked(grows = true, word = "in custody") List<InCustody> inCustody,

        @Asked(grows = true) List<Reprisal> reprisals,

        @Asked(word = "party") List<Party> parties,

        @InFiles @Asked(word = "certainty") Certainty certainty,

        @OnPage @Asked @Nullable String reason,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims,

        @Asked @Nullable String outcome,

        @InFiles @Asked @Refers(RecordKind.EPISODE) List<RecordRef> episodes,

        @InFiles @Asked(filter = true) @Refers(RecordKind.ASSEMBLY) @Nullable
        RecordRef assembly,

        @InFiles @Asked(filter = true) @Refers({RecordKind.CONTEXT_EVENT, RecordKind.ELECTION})
        List<RecordRef> around,

        @OnPage @InFiles @Asked @Nullable String inferred)
        implements WithSourceClaims, WithCertainty<Incident> {

    private static final Set<String> AND = Set.of("and ", "и ", "және ");

    /** An incident without a line that says what happened is a draft. */
    public Incident {
        title = Given.needed(title);
        account = Given.text(account);
        kind = kind == null ? IncidentKind.SINGLE : kind;
        dayInferred = Given.text(dayInferred);
        placeInferred = Given.text(placeInferred);
        venue = Given.text(venue);
        freedoms = Given.set(freedoms);
        acts = Given.set(acts);
        passedOn = Given.list(passedOn);
        parties = Given.list(parties);
        detentions = Given.list(detentions);
        attacks = Given.list(attacks);
        disruptions = Given.list(disruptions);
        inCustody = Given.list(inCustody);
        reprisals = Given.list(reprisals);
        certainty = certainty == null ? Certainty.REPORTED : certainty;
        reason = Given.text(reason);
        sourceClaims = Given.list(sourceClaims);
        outcome = Given.text(outcome);
        episodes = Given.list(episodes);
        around = Given.list(around);
        inferred = Given.text(inferred);
    }

    /** An incident of which nothing is said but what all incidents are asked. */
    public Incident(
            String title,
            @Nullable String account,
            IncidentKind kind,
            @Nullable PartialDate when,
            @Nullable RecordRef place,
            @Nullable String venue,
            Set<Freedom> freedoms,
            Set<Act> acts,
            List<Party> parties,
            Certainty certainty,
            @Nullable String reason,
            List<SourceClaim> sourceClaims,
            @Nullable String outcome,
            List<RecordRef> episodes,
            @Nullable String inferred) {
        this(
                title,
                account,
                kind,
                when,
                null,
                null,
                place,
                null,
                venue,
                freedoms,
                acts,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                parties,
                certainty,
                reason,
                sourceClaims,
                outcome,
                episodes,
                null,
                List.of(),
                inferred);
    }

    /** When it happened, as far as that is known: what was only reported on a day happened by then. */
    public @Nullable PartialDate happened() {
        return PartialDate.markedIf(dayInferred != null, whenOrByItsReport());
    }

    private @Nullable PartialDate whenOrByItsReport() {
        if (when != null || reported == null) {
            return when;
        }
        boolean plain = !reported.edtf().contains("/") && !reported.isApproximate();
        return plain
                ? PartialDate.parse((reported.isDay() ? "/" : "../") + reported.edtf())
                : reported.latest()
                        .map(last -> PartialDate.parse("/" + last + (reported.isApproximate() ? "~" : "")))
                        .orElse(null);
    }

    /** Whether it has a place that no source gives and we infer. */
    boolean hasPlaceInferred() {
        return place != null && placeInferred != null;
    }

    /** Whether nothing is known of the day but that it was reported by then. */
    boolean isOnlyReported() {
        return when == null && happened() != null;
    }

    @Override
    public List<Claim> claims() {
        return List.of(new Claim("", phrase("incidents.claim.that-it-happened"), certainty));
    }

    @Override
    public Incident lowered(Map<String, Certainty> fields) {
        return Changed.of(this)
                .with("certainty", fields.getOrDefault("", certainty))
                .done();
    }

    /** How sure we are of it and whose word it is: the same for page, lists, registers and files. */
    public Hedge hedge() {
        PartialDate when = happened();
        Hedge hedge = Hedge.of(certainty, sourceClaims, when != null && when.isInferred() ? Hedge.INFERRED : "");
        return isOnlyReported() && reported != null ? hedge.reportedOn(reported) : hedge;
    }

    /** What happened, in one line, with whose word it is where no source states it: what every list and link calls it. */
    Sayable titleTold() {
        return hedge().title(title);
    }

    /** Whether its source says of what it has as intimidation that it appeared so. */
    boolean onlyAppearsToIntimidate() {
        return attacks.stream().anyMatch(Attack::onlyAppearsToIntimidate);
    }

    /** The act as it is told: "fine (reportedly)", "beating or assault (according to her lawyer)"; plainly where the source states it. */
    Sayable told(Act act) {
        if (act == Act.INTIMIDATION && onlyAppearsToIntimidate()) {
            return phrase("incidents.told.as-it-appeared").with("act", act);
        }
        return passedOn.stream()
                .filter(one -> one.act() == act)
                .findFirst()
                .<Sayable>map(one -> one.told(act))
                .orElse(act);
    }

    /** The acts that the source only passes on: those of which it says so, and all where it says so of the incident. */
    Set<Act> actsPassedOn() {
        return certainty.isAtLeast(Certainty.REPORTED) ? passedOn(false) : acts;
    }

    /** The acts that the source passes on of some and states of others. */
    Set<Act> actsPassedOnInPart() {
        return certainty.isAtLeast(Certainty.REPORTED) ? passedOn(true) : Set.of();
    }

    private Set<Act> passedOn(boolean inPart) {
        return passedOn.stream()
                .filter(one -> one.inPart() == inPart)
                .map(PassedOn::act)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether it was not only at its place: a venue that begins with "and", in a language of ours, says so. */
    public boolean isElsewhereToo() {
        return venue != null && AND.stream().anyMatch(venue::startsWith);
    }

    /**
     * Whether a record of it may tell of several incidents: of several cities, of what a source only sums up, of a series that a source
     * describes together. A number of such records is a least number.
     */
    public boolean mayBeSeveral() {
        return kind.isOfSeveral() || isElsewhereToo() || HowOften.isOfSeveral(this);
    }

    /** Acts in a line that names nobody who says so: "explosion (allegedly)" where no source states it, the title beside it names who does. */
    Sayable withDistance(Sayable done) {
        return certainty.isAtLeast(Certainty.REPORTED) || certainty.hedge().isEmpty()
                ? done
                : phrase("incidents.told.with-distance").with("done", done).with("certainty", certainty);
    }

    /** All that was done, each act as it is told. */
    Sayable done() {
        return Sayable.commas(acts.stream().sorted().map(this::told).toList());
    }

    /** How many people it happened to; null where that is not told in numbers. The same number on pages, in registers and in files. */
    public @Nullable Quantity peopleHit() {
        return People.hit(this);
    }

    /** How many people were detained in it; null where that is not told in numbers. The same number at home and in the register. */
    public @Nullable Quantity peopleDetained() {
        return People.detained(this);
    }

    /** Whether those of whom it is told that they were attacked are of the family of whom it was aimed at, and nobody else. */
    boolean isOnFamily() {
        return !attacks.isEmpty() && attacks.stream().allMatch(attack -> attack.on() == Attacked.FAMILY);
    }
}
