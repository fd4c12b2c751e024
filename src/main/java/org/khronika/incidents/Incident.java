package org.khronika.incidents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Hedge;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.records.Account;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.WithAccounts;
import org.khronika.records.WithCertainty;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

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
@OfKind(value = RecordKind.INCIDENT, explanation = "Something that was done to people or organisations.")
@Listed(
        title = "Incidents",
        says =
                "Detentions, attacks, refusals, threats and other acts against people and organisations, with protests and acts of prisoners that belong to them. The latest is first.",
        records = {"record of an incident", "records of incidents"},
        bar = 1,
        columns = {"What was done"},
        site = {
            @Column(Shows.DAY),
            @Column(Shows.WHERE),
            @Column(Shows.CERTAINTY),
            @Column(Shows.FACTS),
            @Column(Shows.SOURCES)
        })
public record Incident(
        @Asked(
                value = "What happened, in one line",
                part = "What happened",
                hint = "Such as Detention of six members of a party, Astana.")
        String title,

        @Asked(value = "The account", prose = true, hint = "In our own words, two or three sentences.") @Nullable
        String account,

        @Asked(value = "Is it one incident?", filter = true, word = "incident")
        IncidentKind kind,

        @Asked(
                value = "When did it happen?",
                part = "When and where",
                hint =
                        "As exactly as the source says it, and no more: 14 November 2022, mid-January 2023, before June 2022.")
        @Nullable
        PartialDate when,

        @Asked(
                value = "When was it reported?",
                hint = "Only when the day on which it happened is not given: it then stands as “by” this day.")
        @Nullable
        PartialDate reported,

        @Asked(
                value = "If we infer the day: from what?",
                hint =
                        "What the source does not say itself, such as from the order in which it tells. Printed beside the date.")
        @Nullable
        String dayInferred,

        @Asked(
                value = "Where did it happen?",
                filter = true,
                hint = "A town, a district or a place in it, in any of its names.")
        @Refers(RecordKind.PLACE)
        @Nullable
        RecordRef place,

        @Asked(
                value = "If we infer the place: from what?",
                hint =
                        "Such as from where the outlet is based, if the source does not say where its office is. Printed beside the place.")
        @Nullable
        String placeInferred,

        @Asked(
                value = "Venue",
                hint = "Such as outside the consulate, at home. “And other cities” says that it was not only there.")
        @Nullable
        String venue,

        @Asked(value = "Freedoms concerned", part = "What was done", filter = true, word = "freedom")
        Set<Freedom> freedoms,

        @Asked(
                value = "Acts",
                filter = true,
                hint =
                        "Of some the form of the record asks more: of detentions, attacks, what was cut off, custody, reprisals.")
        Set<Act> acts,

        @Asked(
                value = "Which of them does the source only pass on?",
                each = "an act that is passed on",
                grows = true,
                hint =
                        "Where it says reportedly, or according to somebody, of one act and not of the others. Printed beside that act.")
        List<PassedOn> passedOn,

        @Asked(
                value = "How they were held",
                each = "a detention",
                grows = true,
                hint = "One for all of whom the same is told; another for somebody to whom something else happened.")
        List<Detention> detentions,

        @Asked(value = "What was attacked", each = "an attack", grows = true, word = "series of attacks")
        List<Attack> attacks,

        @Asked(value = "What was cut off", each = "a disruption", grows = true, word = "disruption")
        List<Disruption> disruptions,

        @Asked(value = "What happened in custody", each = "an event in custody", grows = true, word = "in custody")
        List<InCustody> inCustody,

        @Asked(
                value = "Whom it is really aimed at",
                each = "a reprisal",
                grows = true,
                hint = "When somebody is hit because of somebody else, or because of what they did before.")
        List<Reprisal> reprisals,

        @Asked(
                value = "People, organisations and groups",
                part = "Who it happened to, and who did it",
                each = "a person or group",
                word = "party")
        List<Party> parties,

        @Asked(
                value = "How certain is it that this happened?",
                word = "certainty",
                part = "What is said, and where we stand")
        Certainty certainty,

        @Asked(value = "Stated reason", hint = "What those who did it gave as the reason.") @Nullable
        String reason,

        @Asked(value = "Accounts", each = "an account", grows = true, hint = Account.HINT)
        List<Account> accounts,

        @Asked(value = "Outcome", part = "What came of it", hint = "Such as released after a few hours without charge.")
        @Nullable
        String outcome,

        @Asked(value = "Part of these episodes") @Refers(RecordKind.EPISODE)
        List<RecordRef> episodes,

        @Asked(
                value = "Assembly that it belongs to",
                hint = "The gathering, planned or held, at which or because of which it happened.",
                filter = true)
        @Refers(RecordKind.ASSEMBLY)
        @Nullable
        RecordRef assembly,

        @Asked(
                value = "In connection with",
                hint = "What stood in the calendar: a visit, an election, an anniversary.",
                filter = true)
        @Refers({RecordKind.CONTEXT_EVENT, RecordKind.ELECTION})
        List<RecordRef> around,

        @Asked(value = "What we infer", hint = "What the source does not say itself; printed as inferred.") @Nullable
        String inferred)
        implements WithAccounts, WithCertainty<Incident> {

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
        accounts = Given.list(accounts);
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
            List<Account> accounts,
            @Nullable String outcome,
            List<RecordRef> episodes,
            @Nullable String inferred) {
        this(
                title, account, kind, when, null, null, place, null, venue, freedoms, acts, List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), parties, certainty, reason, accounts, outcome, episodes,
                null, List.of(), inferred);
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
        return List.of(new Claim("", "That it happened", certainty));
    }

    @Override
    public Incident lowered(Map<String, Certainty> fields) {
        return new Incident(
                title,
                account,
                kind,
                when,
                reported,
                dayInferred,
                place,
                placeInferred,
                venue,
                freedoms,
                acts,
                passedOn,
                detentions,
                attacks,
                disruptions,
                inCustody,
                reprisals,
                parties,
                fields.getOrDefault("", certainty),
                reason,
                accounts,
                outcome,
                episodes,
                assembly,
                around,
                inferred);
    }

    /** How sure we are of it and whose word it is: the same for page, lists, registers and files. */
    public Hedge hedge() {
        return Hedge.of(certainty, accounts, IncidentType.aside(this));
    }

    /** What happened, in one line, with whose word it is where no source states it: what every list and link calls it. */
    String titleTold() {
        return hedge().title(title);
    }

    /** Whether its source says of what it has as intimidation that it appeared so. */
    boolean onlyAppearsToIntimidate() {
        return attacks.stream().anyMatch(Attack::onlyAppearsToIntimidate);
    }

    /** The act as it is told: "fine (reportedly)", "beating or assault (according to her lawyer)"; its label where the source states it. */
    String told(Act act) {
        if (act == Act.INTIMIDATION && onlyAppearsToIntimidate()) {
            return act.label() + " (as it appeared)";
        }
        return act.label()
                + passedOn.stream()
                        .filter(one -> one.act() == act)
                        .map(one -> " (" + one.aside() + ")")
                        .findFirst()
                        .orElse("");
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

    /** Whether it was not only at its place: a venue that begins with "and" says so. */
    public boolean isElsewhereToo() {
        return venue != null && venue.startsWith("and ");
    }

    /** Acts in a line that names nobody who says so: "explosion (allegedly)" where no source states it, the title beside it names who does. */
    String withDistance(String done) {
        return certainty.isAtLeast(Certainty.REPORTED) || certainty.hedge().isEmpty() || done.isEmpty()
                ? done
                : done + " (" + certainty.hedge() + ")";
    }

    /** All that was done, each act as it is told. */
    String done() {
        return done(act -> true);
    }

    /** Those acts that are meant, each as it is told; empty for none. */
    String done(Predicate<Act> which) {
        return acts.stream().sorted().filter(which).map(this::told).collect(Collectors.joining(", "));
    }

    /** How many people it happened to; null where that is not told in numbers. The same number on pages, in registers and in files. */
    public @Nullable Quantity peopleHit() {
        return People.hit(this);
    }

    /** Whether those of whom it is told that they were attacked are of the family of whom it was aimed at, and nobody else. */
    boolean isOnFamily() {
        return !attacks.isEmpty() && attacks.stream().allMatch(attack -> attack.on() == Attacked.FAMILY);
    }
}
