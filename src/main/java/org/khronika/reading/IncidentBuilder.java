package org.khronika.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Capitals;

/**
 * Groups acts into incidents, paragraph by paragraph: a new one begins with a new date, another named place, or words that say
 * so. What somebody is only accused of is no incident.
 */
record IncidentBuilder(
        Surroundings around, Parties parties, CountedPeople counted, GroupingWords words, ProposedTitles titles) {

    private static final Set<ProposedAct> BY_LAW =
            EnumSet.of(ProposedAct.PROSECUTION, ProposedAct.CONVICTION, ProposedAct.FINE);
    private static final Set<String> OUTCOMES =
            Set.of("released", "sentenced", "convicted", "remand", "house-arrest", "charge-brought", "acquitted");

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
                .filter(event -> event.draft().kind == DetailKind.ACT && event.happened())
                .toList();
        List<Event> seeds = acts.stream()
                .filter(event -> !BY_LAW.contains(ProposedAct.of(event.code())))
                .toList();
        if (seeds.isEmpty()) {
            seeds = acts.stream()
                    .filter(event -> !parties.persons(event).isEmpty())
                    .toList();
        }
        List<IncidentDraft> incidents = new ArrayList<>();
        for (Event event : seeds) {
            ActDraft act = new ActDraft(
                    event,
                    affected(event),
                    around.date(event),
                    around.place(event),
                    around.statedDate(event),
                    around.statedPlace(event));
            IncidentDraft current = incidents.isEmpty() ? null : incidents.getLast();
            boolean named = current != null
                    && !(current.persons.isEmpty() && act.names().isEmpty());
            if (current == null || (named ? isAnotherOfPersons(current, act) : isAnother(current, event, act.date()))) {
                current = new IncidentDraft();
                incidents.add(current);
            }
            current.add(act);
        }
        return incidents.stream()
                .map(incident -> {
                    Proposal proposal = propose(incident);
                    return isTold(incident, proposal) ? proposal : null;
                })
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** Of when, where and whom two must be known, be it from the sentences before; else the text only speaks of such things. */
    private static boolean isTold(IncidentDraft draft, Proposal proposal) {
        ProposedFields.IncidentFields incident =
                (ProposedFields.IncidentFields) java.util.Objects.requireNonNull(proposal.fields);
        ProposedFields.Group group = incident.group();
        boolean whom = !incident.persons().isEmpty()
                || !incident.organisations().isEmpty()
                || (group != null && group.quantity() != null);
        int known = (draft.date != null ? 1 : 0) + (draft.place != null ? 1 : 0) + (whom ? 1 : 0);
        return known >= 2;
    }

    /**
     * What is told of one person is told of no other, and a day or a place that stands with one deed is not lent to the next sentence:
     * everything on a card must hold for everybody on it.
     */
    private static boolean isAnotherOfPersons(IncidentDraft current, ActDraft act) {
        if (!current.persons.equals(act.names())) {
            return true;
        }
        Event last = current.last();
        boolean sameSentence =
                last.sentence().number() == act.event().sentence().number();
        String date = value(act.statedDate());
        String place = value(act.statedPlace());
        if (!sameSentence) {
            return !java.util.Objects.equals(date, value(current.statedDate))
                    || !java.util.Objects.equals(place, value(current.statedPlace));
        }
        boolean otherDay = date != null && !date.equals(value(current.statedDate));
        boolean otherPlace = place != null && current.statedPlace != null && !place.equals(current.statedPlace.value);
        int from = Math.min(last.verb(), act.event().verb()) - last.sentence().start();
        int to = Math.max(last.verb(), act.event().verb()) - last.sentence().start();
        return otherDay
                || otherPlace
                || LATER.matcher(last.sentence().text().substring(from, to)).find();
    }

    private static final Pattern LATER = Pattern.compile(
            "(?i)[;:]|\\b(?:later|subsequently|afterwards?|eventually|since then|earlier|previously|before|after)\\b");

    private static @Nullable String value(@Nullable TentativeDetail draft) {
        return draft == null ? null : draft.value;
    }

    private boolean isAnother(IncidentDraft current, Event event, @Nullable TentativeDetail date) {
        TentativeDetail own = around.ownDate(event);
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
        TentativeDetail place = around.ownPlace(event);
        return !sameSentence
                && place != null
                && current.place != null
                && !place.value.equals(current.place.value)
                && !isWithin(place.value, current.place.value);
    }

    private boolean isWithin(String one, String other) {
        KnownPlaces.KnownPlace first = around.places.byKey(one);
        KnownPlaces.KnownPlace second = around.places.byKey(other);
        return first != null && second != null && (first.wide() || second.wide());
    }

    private Proposal propose(IncidentDraft incident) {
        Proposal proposal = new Proposal(ProposedKind.INCIDENT, incident.start(), incident.end());
        Set<ProposedAct> acts = new LinkedHashSet<>();
        ProposedFields.Group group = null;
        for (ActDraft act : incident.acts) {
            Event event = act.event();
            proposal.use(event.draft());
            acts.add(ProposedAct.of(event.code()));
            act.persons().forEach(proposal::use);
            group = group == null || group.quantity() == null ? firstOf(counted.group(event), group) : group;
        }
        List<String> persons = List.copyOf(incident.persons);
        boolean named = !persons.isEmpty();
        if (named && group != null && OFFICERS.matcher(group.label()).find()) {
            group = null;
        }
        List<String> organisations = organisations(incident, proposal);
        TentativeDetail when = proposal.use(named ? incident.statedDate : incident.date);
        TentativeDetail where = proposal.use(named ? incident.statedPlace : incident.place);
        String placeName = where == null ? null : around.places.nameOf(where.value);
        String date = value(when);
        List<ProposedAct> ordered = List.copyOf(acts);
        String title = titles.incident(ordered, persons, group, organisations, placeName, date);
        proposal.fields = new ProposedFields.IncidentFields(
                title,
                date,
                value(where),
                placeName,
                ordered,
                persons,
                organisations,
                group,
                perpetrator(incident),
                outcome(incident, proposal));
        return proposal;
    }

    /** A number of officers beside a name did it; it was not done to them. */
    private static final Pattern OFFICERS = Pattern.compile(
            "(?i)\\b(?:officers?|officials?|police\\w*|soldiers?|guards?|agents?|perpetrators?|assailants?|attackers?|gunmen|troops)\\b");

    /** Who did it, where the same words say so of every act of the incident. */
    private @Nullable String perpetrator(IncidentDraft incident) {
        String found = null;
        for (ActDraft act : incident.acts) {
            String own = act.event().code().equals("self-harm") ? null : new Perpetrators(words).of(act.event());
            boolean sameSentence = act.event().sentence().number()
                    == incident.acts.getFirst().event().sentence().number();
            if (own == null && !incident.persons.isEmpty() && !sameSentence) {
                return null;
            }
            found = found == null ? own : found;
        }
        return incident.acts.stream().anyMatch(act -> act.event().code().equals("self-harm")) ? null : found;
    }

    private static ProposedFields.@Nullable Group firstOf(
            ProposedFields.@Nullable Group one, ProposedFields.@Nullable Group other) {
        return one == null ? other : one;
    }

    /** Whom the act was done to; what is done to things is done to whoever its sentence names, else to whom "his" or "her" takes up. */
    private List<TentativeDetail> affected(Event event) {
        List<TentativeDetail> persons = parties.persons(event).stream()
                .filter(person -> !parties.isOfficial(person.value))
                .toList();
        boolean things = OF_THINGS.contains(ProposedAct.of(event.code()));
        return !persons.isEmpty() || !things || parties.isOfSomebodyElse(event) ? persons : nearest(event);
    }

    /** What can be done to somebody by way of what is theirs. */
    private static final Set<ProposedAct> OF_THINGS = EnumSet.of(
            ProposedAct.PROPERTY_DAMAGE,
            ProposedAct.ARSON,
            ProposedAct.EXPLOSION,
            ProposedAct.THREAT,
            ProposedAct.DOXXING,
            ProposedAct.SEARCH,
            ProposedAct.SEIZURE,
            ProposedAct.SURVEILLANCE,
            ProposedAct.INTIMIDATION,
            ProposedAct.HARASSMENT,
            ProposedAct.SMEAR);

    private List<TentativeDetail> nearest(Event event) {
        List<TentativeDetail> here = around.in(event.sentence(), DetailKind.PERSON).stream()
                .filter(person -> !parties.isOfficial(person.value) && !parties.isBystander(event, person))
                .toList();
        if (!here.isEmpty()) {
            return here;
        }
        boolean personal = PERSONAL.matcher(event.sentence().text()).find();
        Sentence before = personal ? around.before(event.sentence()) : null;
        if (before == null) {
            return List.of();
        }
        List<TentativeDetail> named = around.in(before, DetailKind.PERSON).stream()
                .filter(person -> Bystanders.of(before, person) == Bystanders.Role.NONE)
                .toList();
        return named.isEmpty() || parties.isOfficial(named.getLast().value) ? List.of() : List.of(named.getLast());
    }

    private static final Pattern PERSONAL =
            Pattern.compile("\\b(?:his|her|he|she|him|their|the journalist|the activist|the lawyer|the blogger)\\b");

    private List<String> organisations(IncidentDraft incident, Proposal proposal) {
        Set<String> names = new LinkedHashSet<>();
        if (!incident.persons.isEmpty()
                && incident.acts.stream()
                        .allMatch(act ->
                                BY_LAW.contains(ProposedAct.of(act.event().code())))) {
            return List.of();
        }
        for (ActDraft act : incident.acts) {
            Event event = act.event();
            for (TentativeDetail organisation : around.in(event.sentence(), DetailKind.ORGANISATION)) {
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
        boolean named = !incident.persons.isEmpty();
        if (named
                && incident.acts.stream()
                        .noneMatch(act ->
                                HAS_OUTCOME.contains(ProposedAct.of(act.event().code())))) {
            return null;
        }
        int first = incident.acts.getFirst().event().sentence().number();
        int last = incident.last().sentence().number() + 2;
        for (Sentence sentence :
                around.document.sentencesOf(incident.last().sentence().paragraph())) {
            if (sentence.number() < first || sentence.number() > last) {
                continue;
            }
            for (Event step : around.eventsIn(sentence)) {
                if (step.draft().kind == DetailKind.STEP
                        && step.happened()
                        && OUTCOMES.contains(step.code())
                        && (!named || isOutcomeFor(incident, step))) {
                    proposal.use(step.draft());
                    outcomes.add(titles.outcome(ProposedStep.of(step.code())));
                }
            }
        }
        String joined = String.join("; ", outcomes);
        return joined.isEmpty() ? null : Capitals.first(joined);
    }

    /** What the police do to people, of which something may come for them. */
    private static final Set<ProposedAct> HAS_OUTCOME =
            EnumSet.of(ProposedAct.DETENTION, ProposedAct.ARREST, ProposedAct.SEARCH, ProposedAct.INTERROGATION);

    /** Only what was done after it to the same persons came of it. */
    private boolean isOutcomeFor(IncidentDraft incident, Event step) {
        Set<String> whom = new LinkedHashSet<>();
        parties.persons(step).forEach(person -> whom.add(person.value));
        return whom.equals(incident.persons)
                && !EARLIER.matcher(step.sentence().text()).find();
    }

    private static final Pattern EARLIER = Pattern.compile("(?i)\\b(?:earlier|previously|prior to|before|had)\\b");

    /**
     * An act with all that its sentence says of it.
     *
     * @param date  when it may have been, from the sentences before too; for grouping
     * @param place where it may have been, likewise
     * @param statedDate  the day that its own clause gives
     * @param statedPlace the place that its own clause gives
     */
    private record ActDraft(
            Event event,
            List<TentativeDetail> persons,
            @Nullable TentativeDetail date,
            @Nullable TentativeDetail place,
            @Nullable TentativeDetail statedDate,
            @Nullable TentativeDetail statedPlace) {

        Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            persons.forEach(person -> names.add(person.value));
            return names;
        }
    }

    /** The acts of one incident so far. */
    private static final class IncidentDraft {
        final List<ActDraft> acts = new ArrayList<>();
        final Set<String> persons = new LinkedHashSet<>();

        @Nullable
        TentativeDetail date;

        @Nullable
        TentativeDetail place;

        @Nullable
        TentativeDetail statedDate;

        @Nullable
        TentativeDetail statedPlace;

        void add(ActDraft act) {
            acts.add(act);
            persons.addAll(act.names());
            date = date == null ? act.date() : date;
            place = place == null ? act.place() : place;
            statedDate = statedDate == null ? act.statedDate() : statedDate;
            statedPlace = statedPlace == null ? act.statedPlace() : statedPlace;
        }

        Event last() {
            return acts.getLast().event();
        }

        int start() {
            return acts.getFirst().event().sentence().start();
        }

        int end() {
            return last().sentence().end();
        }
    }
}
