package org.khronika.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Capitals;

/**
 * Groups acts into incidents, paragraph by paragraph: a new one begins with a new date, another named place, or words that say
 * so. What somebody is only accused of is no incident.
 */
final class IncidentBuilder {

    private static final Set<Act> BY_LAW = EnumSet.of(Act.PROSECUTION, Act.CONVICTION, Act.FINE);
    private static final Set<String> OUTCOMES =
            Set.of("released", "sentenced", "convicted", "remand", "house-arrest", "charge-brought", "acquitted");

    private final Surroundings around;
    private final Parties parties;
    private final CandidateWords words;
    private final Titles titles;

    IncidentBuilder(Surroundings around, Parties parties, CandidateWords words, Titles titles) {
        this.around = around;
        this.parties = parties;
        this.words = words;
        this.titles = titles;
    }

    List<Proposal> build() {
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < around.document.paragraphs.size(); i++) {
            proposals.addAll(paragraph(i));
        }
        return proposals;
    }

    private List<Proposal> paragraph(int number) {
        List<Event> acts = around.document.sentencesOf(number).stream()
                .flatMap(sentence -> around.eventsIn(sentence).stream())
                .filter(event -> event.draft().kind == FindingKind.ACT && event.happened())
                .toList();
        List<Event> seeds = acts.stream()
                .filter(event -> !BY_LAW.contains(Act.of(event.code())))
                .toList();
        if (seeds.isEmpty()) {
            seeds = acts.stream()
                    .filter(event -> !parties.persons(event).isEmpty())
                    .toList();
        }
        List<IncidentDraft> incidents = new ArrayList<>();
        for (Event event : seeds) {
            Draft date = around.date(event);
            Draft place = around.place(event);
            IncidentDraft current = incidents.isEmpty() ? null : incidents.getLast();
            if (current == null || isAnother(current, event, date)) {
                current = new IncidentDraft();
                incidents.add(current);
            }
            current.add(event, date, place);
        }
        return incidents.stream()
                .map(this::propose)
                .filter(proposal ->
                        isTold((CandidateFields.IncidentFields) java.util.Objects.requireNonNull(proposal.fields)))
                .toList();
    }

    /** Of when, where and whom two must be known; else the text only speaks of such things. */
    private static boolean isTold(CandidateFields.IncidentFields incident) {
        CandidateFields.Group group = incident.group();
        boolean whom = !incident.persons().isEmpty()
                || !incident.organisations().isEmpty()
                || (group != null && group.quantity() != null);
        int known = (incident.date() != null ? 1 : 0) + (incident.place() != null ? 1 : 0) + (whom ? 1 : 0);
        return known >= 2;
    }

    private boolean isAnother(IncidentDraft current, Event event, @Nullable Draft date) {
        Draft own = around.ownDate(event);
        boolean sameSentence =
                current.last().sentence().number() == event.sentence().number();
        if (own != null && current.date != null && !own.value.equals(current.date.value)) {
            return true;
        }
        if (own != null && current.date == null) {
            return !sameSentence;
        }
        if (date != null && current.date != null && !date.value.equals(current.date.value)) {
            return true;
        }
        if (!sameSentence
                && words.anotherIncident.matcher(event.sentence().text()).find()) {
            return true;
        }
        Draft place = around.ownPlace(event);
        return !sameSentence
                && place != null
                && current.place != null
                && !place.value.equals(current.place.value)
                && !isWithin(place.value, current.place.value);
    }

    private boolean isWithin(String one, String other) {
        Places.Place first = around.places.byKey(one);
        Places.Place second = around.places.byKey(other);
        return first != null && second != null && (first.wide() || second.wide());
    }

    private Proposal propose(IncidentDraft incident) {
        Proposal proposal = new Proposal(CandidateKind.INCIDENT, incident.start(), incident.end());
        Set<Act> acts = new LinkedHashSet<>();
        Set<String> persons = new LinkedHashSet<>();
        CandidateFields.Group group = null;
        String perpetrator = null;
        for (Event event : incident.events) {
            proposal.use(event.draft());
            acts.add(Act.of(event.code()));
            for (Draft person : parties.persons(event)) {
                if (!parties.isOfficial(person.value)) {
                    proposal.use(person);
                    persons.add(person.value);
                }
            }
            group = group == null || group.quantity() == null ? firstOf(parties.group(event), group) : group;
            perpetrator = perpetrator == null ? parties.perpetrator(event) : perpetrator;
        }
        if (persons.isEmpty() && (group == null || group.quantity() == null)) {
            nearestPersons(incident, proposal, persons);
        }
        List<String> organisations = organisations(incident, proposal);
        proposal.use(incident.date);
        proposal.use(incident.place);
        String placeName = incident.place == null ? null : around.places.nameOf(incident.place.value);
        String date = incident.date == null ? null : incident.date.value;
        List<Act> ordered = List.copyOf(acts);
        String title = titles.incident(ordered, List.copyOf(persons), group, organisations, placeName, date);
        proposal.fields = new CandidateFields.IncidentFields(
                title,
                date,
                incident.place == null ? null : incident.place.value,
                placeName,
                ordered,
                List.copyOf(persons),
                organisations,
                group,
                perpetrator,
                outcome(incident, proposal));
        return proposal;
    }

    private static CandidateFields.@Nullable Group firstOf(
            CandidateFields.@Nullable Group one, CandidateFields.@Nullable Group other) {
        return one == null ? other : one;
    }

    /** Whoever the incident's sentences name, else whom the sentence before them names last. */
    private void nearestPersons(IncidentDraft incident, Proposal proposal, Set<String> persons) {
        if (incident.events.stream().allMatch(Parties::isAgainstBodies)) {
            return;
        }
        for (Event event : incident.events) {
            for (Draft person : around.in(event.sentence(), FindingKind.PERSON)) {
                if (!parties.isOfficial(person.value) && !parties.isBystander(event, person)) {
                    proposal.use(person);
                    persons.add(person.value);
                }
            }
        }
        boolean personal = incident.events.stream()
                .anyMatch(
                        event -> event.sentence()
                                .text()
                                .matches(
                                        "(?s).*\\b(?:his|her|he|she|him|their|the journalist|the activist|the lawyer|the blogger)\\b.*"));
        if (persons.isEmpty() && personal) {
            Sentence before = around.before(incident.events.getFirst().sentence());
            List<Draft> named = before == null
                    ? List.of()
                    : around.in(before, FindingKind.PERSON).stream()
                            .filter(person -> Bystanders.of(before, person) == Bystanders.Role.NONE)
                            .toList();
            if (!named.isEmpty() && !parties.isOfficial(named.getLast().value)) {
                proposal.use(named.getLast());
                persons.add(named.getLast().value);
            }
        }
    }

    private List<String> organisations(IncidentDraft incident, Proposal proposal) {
        Set<String> names = new LinkedHashSet<>();
        for (Event event : incident.events) {
            for (Draft organisation : around.in(event.sentence(), FindingKind.ORGANISATION)) {
                String rule = organisation.rule;
                if (!rule.equals("organisation.institution") && organisation.confidence > 0) {
                    proposal.use(organisation);
                    names.add(organisation.value);
                }
            }
        }
        return List.copyOf(names);
    }

    /** What came of it, from the steps in the incident's own sentences and the two after them. */
    private @Nullable String outcome(IncidentDraft incident, Proposal proposal) {
        Set<String> outcomes = new LinkedHashSet<>();
        int first = incident.events.getFirst().sentence().number();
        int last = incident.last().sentence().number() + 2;
        for (Sentence sentence :
                around.document.sentencesOf(incident.last().sentence().paragraph())) {
            if (sentence.number() < first || sentence.number() > last) {
                continue;
            }
            for (Event step : around.eventsIn(sentence)) {
                if (step.draft().kind == FindingKind.STEP && step.happened() && OUTCOMES.contains(step.code())) {
                    proposal.use(step.draft());
                    outcomes.add(Step.of(step.code()).label().toLowerCase(Locale.ROOT));
                }
            }
        }
        String joined = String.join("; ", outcomes);
        return joined.isEmpty() ? null : Capitals.first(joined);
    }

    /** The acts of one incident so far. */
    private static final class IncidentDraft {
        final List<Event> events = new ArrayList<>();

        @Nullable
        Draft date;

        @Nullable
        Draft place;

        void add(Event event, @Nullable Draft when, @Nullable Draft where) {
            events.add(event);
            date = date == null ? when : date;
            place = place == null ? where : place;
        }

        Event last() {
            return events.getLast();
        }

        int start() {
            return events.getFirst().sentence().start();
        }

        int end() {
            return events.getLast().sentence().end();
        }
    }
}
