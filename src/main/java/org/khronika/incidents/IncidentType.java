package org.khronika.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.places.PlaceOnDate;
import org.khronika.records.Overclaims;
import org.khronika.records.Rests;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class IncidentType implements ShownType<Incident> {

    @Override
    public String title(Incident incident) {
        return incident.titleTold();
    }

    @Override
    public @Nullable PartialDate when(Incident incident) {
        return incident.happened();
    }

    @Override
    public @Nullable String whereInferred(Incident incident) {
        return incident.place() == null ? null : incident.placeInferred();
    }

    @Override
    public List<String> words(Incident incident) {
        List<String> words = new ArrayList<>();
        if (incident.account() != null) {
            words.add(incident.account());
        }
        incident.parties().forEach(party -> {
            if (party.group() != null) {
                words.add(party.group());
            }
        });
        return words;
    }

    @Override
    public List<DataField<Incident>> columnsBesides() {
        return IncidentData.FIELDS;
    }

    @Override
    public List<? extends Sayable> contradictions(Incident incident) {
        return incident.detentions().stream()
                        .anyMatch(held -> AttackSeries.isBefore(held.released(), incident.happened()))
                ? List.of(Sayable.written("Somebody is said to have been released before it happened."))
                : List.of();
    }

    @Override
    public List<MustRest> mustRest(Incident incident) {
        return List.of(MustRest.ALL);
    }

    @Override
    public List<? extends Sayable> doubts(Incident incident) {
        List<String> doubts = new ArrayList<>();
        if (incident.happened() == null) {
            doubts.add("It has no date.");
        }
        if (incident.freedoms().isEmpty()) {
            doubts.add("It does not say which freedom it concerns.");
        }
        long unsaid = incident.parties().stream()
                .filter(party -> party.role() == PartyRole.NOT_SAID)
                .count();
        if (unsaid > 0) {
            doubts.add("Of %s it is not said what they were in it."
                    .formatted(unsaid == 1 ? "one of those named" : unsaid + " of those named"));
        }
        if (incident.certainty().needsSpeaker() && incident.accounts().isEmpty()) {
            doubts.add("It is alleged or denied, but no source claim says by whom.");
        }
        if (incident.inCustody().stream().anyMatch(event -> event.acts().isEmpty())) {
            doubts.add("An event in custody does not say what happened.");
        }
        return doubts.stream().map(Sayable::written).toList();
    }

    @Override
    public Set<RecordRef> concerns(Incident incident) {
        return incident.parties().stream()
                .filter(party -> party.role() == PartyRole.VICTIM || party.role() == PartyRole.MINOR_PRESENT)
                .map(Party::who)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public RecordPage page(Stored<Incident> record, Namer namer) {
        Incident incident = Overclaims.lowered(record, namer::body).body();
        Mention place = incident.place() == null
                ? null
                : said(incident, PlaceOnDate.mention(incident.place(), incident.happened(), namer));
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(kindLabel(incident), title(incident), namer)
                .hedge(incident.hedge())
                .state(
                        hedged(incident, state(incident, place)),
                        incident.outcome() == null ? "" : outcome(incident, incident.outcome()))
                .when(incident.happened())
                .where(where(incident, namer))
                .prose(incident.account());
        facts(incident, place, page, notes.rests());
        new IncidentFacts(namer, page).add(incident);
        for (Party party : incident.parties()) {
            page.party(who(party, namer), RoleWords.of(party, incident.acts(), incident.certainty()));
        }
        incident.episodes().forEach(episode -> page.connected(namer.mention(episode), "episode"));
        if (incident.assembly() != null) {
            page.connected(namer.mention(incident.assembly()), "assembly");
        }
        incident.around()
                .forEach(event -> page.connected(
                        namer.mention(event),
                        "in connection with this " + event.kind().noun()));
        page.answers("When", "when")
                .answers("Where", "place", "venue")
                .answers("What was done", "acts")
                .answers("How they were held", "detentions")
                .answers("What was attacked", "attacks")
                .answers("What was cut off", "disruptions")
                .answers("In custody", "inCustody")
                .answers("Really aimed at", "reprisals")
                .answers("In connection with", "reprisals")
                .answers("How certain", "certainty")
                .answers("What came of it", "outcome")
                .claims(incident, notes);
        return page.build(notes);
    }

    /** When something was reported already says that it is, and so does a title that names who says it. */
    private static String hedged(Incident incident, String state) {
        boolean said = (incident.isOnlyReported() && incident.certainty() == Certainty.REPORTED)
                || incident.hedge().isIn(incident.titleTold());
        return said ? state : incident.hedge().before(state);
    }

    /** Where it happened, for lists and registers; a venue that begins with "and" says that it was not only there. */
    static @Nullable Mention where(Incident incident, Namer namer) {
        return incident.place() == null
                ? null
                : said(incident, PlaceOnDate.name(incident.place(), incident.happened(), namer));
    }

    /** The place with those beside it, and with the mark of one that no source gives. */
    private static Mention said(Incident incident, Mention place) {
        String words = incident.isElsewhereToo() ? place.text() + " " + incident.venue() : place.text();
        return new Mention(Hedge.inferred(words, incident.placeInferred()), place.href(), place.withheld());
    }

    /** "What came of it, according to her lawyer: released after an hour." */
    private static String outcome(Incident incident, String words) {
        String aside = Hedge.aside(incident.accounts(), "outcome");
        return "What came of it" + (aside.isEmpty() ? "" : ", " + aside) + ": " + InWords.ended(words);
    }

    private static String kindLabel(Incident incident) {
        return incident.kind() == IncidentKind.SINGLE
                ? "Incident"
                : "Incident: " + incident.kind().label().toLowerCase(Locale.ROOT);
    }

    private static String state(Incident incident, @Nullable Mention place) {
        List<String> parts = new ArrayList<>();
        if (incident.happened() != null) {
            parts.add(day(incident));
        }
        if (place != null) {
            parts.add(place.text());
        }
        return parts.isEmpty() ? "" : Capitals.first(String.join(", ", parts)) + ".";
    }

    private static void facts(Incident incident, @Nullable Mention place, PageBuilder page, Rests rests) {
        if (incident.happened() != null) {
            page.fact(
                    "When",
                    Capitals.first(
                            incident.isOnlyReported()
                                    ? day(incident)
                                    : incident.happened().beganInWords()),
                    remarks(incident));
        }
        if (place != null) {
            page.fact(
                    "Where",
                    List.of(place),
                    incident.venue() == null || incident.isElsewhereToo() ? "" : incident.venue(),
                    incident.placeInferred() == null ? "" : "Inferred by us: " + incident.placeInferred());
        } else {
            page.fact("Where", incident.venue());
        }
        page.fact("What was done", acts(incident))
                .facts(incident, "freedoms")
                .fact(
                        "How certain",
                        incident.certainty().label(),
                        incident.certainty().explanation(),
                        "It rests on: " + Capitals.small(rests.inWords()) + ".")
                .facts(incident, "reason")
                .fact(
                        "What came of it",
                        incident.outcome() == null ? null : Capitals.first(InWords.open(incident.outcome())))
                .facts(incident);
    }

    /** "5 January 2023 (inferred by us)": a day that no source gives as that of the event says so wherever it stands. */
    static String day(Incident incident) {
        PartialDate when = incident.happened();
        return when == null ? "" : incident.hedge().dated(when.beganInWords());
    }

    /** What is to be said beside the date; empty when the source gives it as the day of the event. */
    static String aside(Incident incident) {
        if (incident.isOnlyReported() && incident.reported() != null) {
            return Hedge.reported(incident.reported());
        }
        PartialDate when = incident.happened();
        return when != null && when.isInferred() ? Hedge.INFERRED : "";
    }

    private static String[] remarks(Incident incident) {
        PartialDate when = Objects.requireNonNull(incident.happened());
        List<String> remarks = new ArrayList<>();
        if (incident.isOnlyReported() && incident.reported() != null) {
            remarks.add("The day on which it happened is not given.");
        } else if (!when.isDay() && !when.isPart() && !when.isInferred()) {
            remarks.add(Capitals.first(when.bounds(Locale.ENGLISH)));
        }
        if (incident.dayInferred() != null) {
            remarks.add("Inferred by us: " + incident.dayInferred());
        }
        return remarks.toArray(String[]::new);
    }

    private static List<Mention> acts(Incident incident) {
        return incident.acts().stream()
                .sorted()
                .map(act -> Mention.of(incident.told(act)))
                .toList();
    }

    private static Mention who(Party party, Namer namer) {
        if (party.who() != null) {
            return namer.mention(party.who());
        }
        String group = party.group() == null ? "" : namer.words(party.group());
        return Mention.of(party.count() == null ? group : party.count().inWords(Locale.ENGLISH) + " " + group);
    }
}
