package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Reprisal;
import org.khronika.incidents.WithReprisals;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.records.Asked;
import org.khronika.records.Changed;
import org.khronika.records.Followed;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.SourceClaim;
import org.khronika.records.Sureness;
import org.khronika.records.Titled;
import org.khronika.records.WithCertainty;
import org.khronika.records.WithSourceClaims;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * A legal case or complaint: who is part of it as what, and what happened, step by step.
 *
 * @param kindInferred from what we infer which kind of case it is; null when the source says it
 */
@OfKind(value = RecordKind.PROCEEDING, sure = Sureness.JUDGED)
@Listed(
        value = "cases",
        byTitle = true,
        bar = 2,
        site = {@Column(Shows.STANDS), @Column(Shows.LAST_STEP), @Column(Shows.SOURCES)})
public record Proceeding(
        @Asked String title,

        @Asked(filter = true, word = "proceeding") ProceedingKind kind,

        @Asked(seldom = true) @Nullable String kindInferred,

        @Asked(word = "position") List<PositionHeld> people,

        @Asked @Refers(RecordKind.INCIDENT) List<RecordRef> incidents,

        @Asked(filter = true) @Refers(RecordKind.EPISODE) List<RecordRef> episodes,

        @Asked(seldom = true) @Refers(RecordKind.PLACE) List<RecordRef> places,

        @Asked @Refers(RecordKind.ORGANISATION) List<RecordRef> organisations,

        @Asked(filter = true) @Nullable CaseAbout about,

        @Asked(grows = true) List<Reprisal> reprisals,

        @Asked(word = "step") List<Step> steps,

        @Asked @Nullable PartialDate followedUntil,

        @JsonAlias("accounts") // as they were called in journals kept before
        @Asked(grows = true)
        List<SourceClaim> sourceClaims,

        @Asked(prose = true) @Nullable String note)
        implements Titled, WithSourceClaims, WithCertainty<Proceeding>, Followed, WithReprisals {

    /** Gives every step that has none a key of its own. */
    public Proceeding {
        title = Given.needed(title);
        kind = kind == null ? ProceedingKind.CRIMINAL : kind;
        kindInferred = Given.text(kindInferred);
        people = Given.list(people);
        incidents = Given.list(incidents);
        episodes = Given.list(episodes);
        places = Given.list(places);
        organisations = Given.list(organisations);
        reprisals = Given.list(reprisals);
        steps = keyed(Given.list(steps));
        sourceClaims = Given.list(sourceClaims);
        note = Given.text(note);
    }

    /** A proceeding of which is not said until when it was followed. */
    public Proceeding(
            String title,
            ProceedingKind kind,
            List<PositionHeld> people,
            List<RecordRef> incidents,
            List<RecordRef> episodes,
            List<Step> steps,
            List<SourceClaim> sourceClaims,
            @Nullable String note) {
        this(
                title,
                kind,
                null,
                people,
                incidents,
                episodes,
                List.of(),
                List.of(),
                null,
                List.of(),
                steps,
                null,
                sourceClaims,
                note);
    }

    private static List<Step> keyed(List<Step> steps) {
        Set<String> taken = new HashSet<>();
        steps.forEach(step -> {
            if (step.key() != null) {
                taken.add(step.key());
            }
        });
        List<Step> keyed = new ArrayList<>();
        int n = 1;
        for (Step step : steps) {
            String key = step.key();
            if (key == null || key.isBlank()) {
                while (!taken.add("s" + n)) {
                    n++;
                }
                keyed.add(step.withKey("s" + n));
            } else {
                keyed.add(step);
            }
        }
        return List.copyOf(keyed);
    }

    /** Whom it names besides those whom it is about: of an organisation it is not said that anybody is prosecuted for involvement in it. */
    List<RecordRef> namedBesides() {
        return people.stream()
                .filter(held -> held.position() == Position.NAMED)
                .flatMap(held -> Stream.ofNullable(held.who()))
                .toList();
    }

    /** What kind of case it is, marked where we infer it. */
    Sayable kindInWords() {
        return kindInferred == null
                ? kind
                : phrase("proceedings.page.kind-inferred").with("kind", kind);
    }

    @Override
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Step step : steps) {
            if (step.certainty() != null) {
                claims.add(new Claim(
                        "steps." + step.key(),
                        phrase("proceedings.claim-of-a-step").with("step", step.kind()),
                        step.certainty()));
            }
        }
        return List.copyOf(claims);
    }

    @Override
    public Proceeding lowered(Map<String, Certainty> fields) {
        return withSteps(steps.stream()
                .map(step -> step.sure(fields.getOrDefault("steps." + step.key(), step.certainty())))
                .toList());
    }

    /** The proceeding with one more step at the end; where it stands in time is worked out from its date. */
    public Proceeding with(Step step) {
        List<Step> more = new ArrayList<>(steps);
        more.add(step);
        return withSteps(more);
    }

    /** The proceeding with these steps instead of its own. */
    Proceeding withSteps(List<Step> others) {
        return Changed.of(this).with("steps", others).done();
    }

    /** The proceeding without the steps that had certainly not happened by the end of a day. */
    Proceeding by(LocalDate day) {
        Set<Step> happened = new HashSet<>();
        Timeline.of(this).steps().stream()
                .filter(placed -> placed.perhapsBy(day))
                .forEach(placed -> happened.add(placed.step()));
        return withSteps(steps.stream().filter(happened::contains).toList());
    }

    /**
     * The last day for which it says how things stand: until when it was followed, or the last day of a step where a step is surely
     * later or nobody says until when; empty without dates.
     */
    public Optional<LocalDate> lastDay() {
        Timeline timeline = Timeline.of(this);
        return Optional.ofNullable(followedUntil)
                .flatMap(PartialDate::latest)
                .filter(day -> !timeline.goesOnAfter(day))
                .or(timeline::lastDay);
    }
}
