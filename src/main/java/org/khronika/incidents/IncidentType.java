package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataFields;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.places.PlaceOnDate;
import org.khronika.records.Overclaims;
import org.khronika.records.Quantified;
import org.khronika.records.Rests;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class IncidentType implements ShownType<Incident> {

    @Override
    public List<Quantified<Incident>> quantities() {
        return List.of(
                new Quantified<>("peopleHit", phrase("incidents.quantity.people-hit"), Incident::peopleHit),
                new Quantified<>(
                        "peopleDetained", phrase("incidents.quantity.people-detained"), Incident::peopleDetained));
    }

    @Override
    public boolean mayBeSeveral(Incident incident) {
        return incident.mayBeSeveral();
    }

    @Override
    public Optional<Certainty> lessSure(Incident incident, String question, String answer) {
        return AnswersPassedOn.lessSure(incident, question, answer);
    }

    @Override
    public Sayable title(Incident incident) {
        return incident.titleTold();
    }

    @Override
    public boolean makesTitles() {
        return true;
    }

    @Override
    public boolean happensOnItsDay() {
        return true;
    }

    @Override
    public @Nullable PartialDate when(Incident incident) {
        return incident.happened();
    }

    @Override
    public @Nullable RecordRef where(Incident incident) {
        return incident.hasPlaceInferred() ? null : incident.place();
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
    public DataFields<Incident> columnsBesides() {
        return IncidentData.FIELDS;
    }

    @Override
    public List<? extends Sayable> contradictions(Incident incident) {
        return incident.detentions().stream()
                        .anyMatch(held -> AttackSeries.isBefore(held.released(), incident.happened()))
                ? List.of(phrase("incidents.doubt.released-before"))
                : List.of();
    }

    @Override
    public List<MustRest> mustRest(Incident incident) {
        return List.of(MustRest.ALL);
    }

    @Override
    public List<? extends Sayable> doubts(Incident incident) {
        List<Sayable> doubts = new ArrayList<>();
        if (incident.happened() == null) {
            doubts.add(phrase("incidents.doubt.undated"));
        }
        if (incident.freedoms().isEmpty()) {
            doubts.add(phrase("incidents.doubt.no-freedom"));
        }
        long unsaid = incident.parties().stream()
                .filter(party -> party.role() == PartyRole.NOT_SAID)
                .count();
        if (unsaid > 0) {
            doubts.add(phrase("incidents.doubt.role-not-said").with("n", unsaid));
        }
        if (incident.certainty().needsSpeaker() && incident.sourceClaims().isEmpty()) {
            doubts.add(phrase("incidents.doubt.alleged-by-nobody"));
        }
        if (incident.inCustody().stream().anyMatch(event -> event.acts().isEmpty())) {
            doubts.add(phrase("incidents.doubt.custody-without-act"));
        }
        return doubts;
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
                : said(incident, PlaceOnDate.mention(incident.place(), incident.happened(), namer), namer);
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(kindLabel(incident), title(incident), namer)
                .hedge(incident.hedge())
                .state(
                        namer.say(hedged(incident, state(incident, place))),
                        incident.outcome() == null ? null : namer.say(outcome(incident, incident.outcome())))
                .when(incident.happened())
                .where(where(incident, namer))
                .prose(incident.account());
        facts(incident, place, page, notes.rests(), namer);
        new IncidentFacts(namer, page).add(incident);
        for (Party party : incident.parties()) {
            page.party(who(party, namer), RoleWords.of(party, incident.acts(), incident.certainty()));
        }
        incident.episodes()
                .forEach(episode -> page.connected(namer.mention(episode), phrase("incidents.page.episode")));
        if (incident.assembly() != null) {
            page.connected(namer.mention(incident.assembly()), phrase("incidents.page.assembly"));
        }
        incident.around()
                .forEach(event -> page.connected(
                        namer.mention(event),
                        phrase("incidents.page.around")
                                .with("kind", event.kind().name())));
        page.answers(phrase("incidents.page.when"), "when")
                .answers(phrase("incidents.page.where"), "place", "venue")
                .answers(phrase("incidents.page.done"), "acts")
                .answers(phrase("incidents.page.held"), "detentions")
                .answers(phrase("incidents.page.attacked"), "attacks")
                .answers(phrase("incidents.page.cut-off"), "disruptions")
                .answers(phrase("incidents.page.in-custody"), "inCustody")
                .answers(phrase("incidents.page.really-aimed-at"), "reprisals")
                .answers(phrase("incidents.page.in-connection-with"), "reprisals")
                .answers(phrase("pages.fact.how-certain"), "certainty")
                .answers(phrase("incidents.page.outcome"), "outcome")
                .claims(incident, notes);
        return page.build(notes);
    }

    /** When something was reported already says that it is, and so does a title that names who says it. */
    private static Sayable hedged(Incident incident, Sayable state) {
        boolean said = (incident.isOnlyReported() && incident.certainty() == Certainty.REPORTED)
                || incident.hedge().isInTitleOf(incident.title());
        return (said ? state : incident.hedge().before(state)).capital();
    }

    /** Where it happened, for lists and registers; a venue that begins with "and" says that it was not only there. */
    static @Nullable Mention where(Incident incident, Namer namer) {
        return incident.place() == null
                ? null
                : said(incident, PlaceOnDate.name(incident.place(), incident.happened(), namer), namer);
    }

    /** The place with those beside it, and with the mark of one that no source gives. */
    private static Mention said(Incident incident, Mention place, Namer namer) {
        String words = incident.isElsewhereToo() ? place.text() + " " + incident.venue() : place.text();
        return new Mention(Hedge.inferred(namer, words, incident.placeInferred()), place.href(), place.withheld());
    }

    /** "What came of it, according to her lawyer: released after an hour." */
    private static Phrase outcome(Incident incident, String words) {
        Sayable aside = Hedge.aside(incident.sourceClaims(), "outcome");
        return aside.english().isEmpty()
                ? phrase("incidents.page.came-of-it").with("outcome", InWords.ended(words))
                : phrase("incidents.page.came-of-it-by-whose-word")
                        .with("whose", aside)
                        .with("outcome", InWords.ended(words));
    }

    private static Phrase kindLabel(Incident incident) {
        return incident.kind() == IncidentKind.SINGLE
                ? phrase("incidents.page.kind")
                : phrase("incidents.page.kind-of").with("kind", incident.kind());
    }

    private static Sayable state(Incident incident, @Nullable Mention place) {
        if (place == null) {
            return incident.happened() == null
                    ? Sayable.written("")
                    : phrase("incidents.page.on-day").with("day", day(incident));
        }
        return incident.happened() == null
                ? phrase("incidents.page.at-place").with("place", Sayable.written(place.text()))
                : phrase("incidents.page.on-day-at-place")
                        .with("day", day(incident))
                        .with("place", place.text());
    }

    private static void facts(Incident incident, @Nullable Mention place, PageBuilder page, Rests rests, Namer namer) {
        PartialDate when = incident.happened();
        if (when != null) {
            page.fact(
                    phrase("incidents.page.when"),
                    (incident.isOnlyReported()
                                    ? day(incident)
                                    : phrase("incidents.day.began").with("day", when))
                            .capital(),
                    remarks(incident, when));
        }
        if (place != null) {
            page.fact(
                    phrase("incidents.page.where"),
                    List.of(place),
                    Sayable.written(incident.venue() == null || incident.isElsewhereToo() ? "" : incident.venue()),
                    inferred(incident.placeInferred()),
                    PlaceOnDate.ofTheGazetteer(Objects.requireNonNull(incident.place()), when, namer));
        } else {
            page.fact(phrase("incidents.page.where"), incident.venue());
        }
        page.fact(phrase("incidents.page.done"), acts(incident, namer))
                .fact(phrase("incidents.page.to-whom"), toWhom(incident, namer))
                .facts(incident, "freedoms")
                .fact(
                        phrase("pages.fact.how-certain"),
                        incident.certainty(),
                        incident.certainty().explained(),
                        phrase("incidents.page.rests-on")
                                .with("what", rests.said().small()))
                .facts(incident, "reason")
                .fact(
                        phrase("incidents.page.outcome"),
                        incident.outcome() == null ? null : Capitals.first(InWords.open(incident.outcome())))
                .facts(incident);
    }

    private static Sayable toWhom(Incident incident, Namer namer) {
        return Sayable.commas(List.copyOf(ToWhom.of(incident, namer::body)));
    }

    /** From what we infer something, as a remark; says nothing where a source says it. */
    static Sayable inferred(@Nullable String from) {
        return from == null
                ? Sayable.written("")
                : phrase("incidents.page.inferred").with("from", from);
    }

    /** "5 January 2023 (inferred by us)": a day that no source gives as that of the event says so wherever it stands. */
    static Sayable day(Incident incident) {
        PartialDate when = incident.happened();
        if (when == null) {
            return Sayable.written("");
        }
        return incident.isOnlyReported() && incident.reported() != null
                ? phrase("incidents.day.reported").with("day", incident.reported())
                : phrase("incidents.day.began").with("day", when);
    }

    private static Sayable[] remarks(Incident incident, PartialDate when) {
        List<Sayable> remarks = new ArrayList<>();
        if (incident.isOnlyReported() && incident.reported() != null) {
            remarks.add(phrase("incidents.page.day-not-given"));
        } else if (!when.isDay() && !when.isPart() && !when.isInferred()) {
            remarks.add(phrase("incidents.day.bounds").with("day", when).capital());
        }
        remarks.add(inferred(incident.dayInferred()));
        return remarks.toArray(Sayable[]::new);
    }

    private static List<Mention> acts(Incident incident, Namer namer) {
        return incident.acts().stream()
                .sorted()
                .map(act -> Mention.of(namer.say(incident.told(act))))
                .toList();
    }

    private static Mention who(Party party, Namer namer) {
        if (party.who() != null) {
            return namer.mention(party.who());
        }
        return Mention.of(namer.say(group(party.count(), party.group(), namer)));
    }

    /** "20 participants", "unknown men": those who are not on record, in the words of the source. */
    static Sayable group(@Nullable Quantity count, @Nullable String group, Namer namer) {
        String words = group == null ? "" : namer.words(group);
        return count == null
                ? Sayable.written(words)
                : phrase("incidents.page.group").with("count", count).with("group", words);
    }
}
