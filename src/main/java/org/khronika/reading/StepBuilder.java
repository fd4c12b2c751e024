package org.khronika.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Makes a proposed record of every step that is not denied: who, when, under which article, with which penalty, by which court. */
final class StepBuilder {

    private static final Set<String> PENAL = WordLists.events("penal");
    private static final Set<String> ABOUT_CRIME = WordLists.events("about-crime");

    /** What courts decide; the court that is named beside anything else decided something else. */
    private static final Set<String> BY_COURTS = WordLists.events("decisions-of-courts");

    private final Surroundings around;
    private final Parties parties;
    private final CountedPeople counted;
    private final GroupingWords words;
    private final ProposedTitles titles;
    private final List<Event> steps;

    StepBuilder(
            Surroundings around, Parties parties, CountedPeople counted, GroupingWords words, ProposedTitles titles) {
        this.around = around;
        this.parties = parties;
        this.counted = counted;
        this.words = words;
        this.titles = titles;
        this.steps = around.events.stream()
                .filter(event -> event.draft().kind == DetailKind.STEP)
                .toList();
    }

    List<Proposal> build() {
        List<Proposal> proposals = new ArrayList<>();
        for (Event event : steps) {
            if (!event.flags().contains(Flag.NEGATED)) {
                proposals.add(propose(event));
            }
        }
        return proposals;
    }

    private Proposal propose(Event event) {
        Proposal proposal = new Proposal(
                ProposedKind.PROCEEDING_STEP,
                event.sentence().start(),
                event.sentence().end());
        proposal.use(event.draft());
        List<String> persons = values(proposal, parties.persons(event));
        ProposedFields.Group group = persons.isEmpty() ? counted.group(event) : null;
        boolean counted = group != null && group.quantity() != null;
        TentativeDetail date = proposal.use(counted ? date(event) : around.statedDate(event));
        TentativeDetail until = proposal.use(until(event));
        TentativeDetail place = proposal.use(counted ? around.place(event) : around.statedPlace(event));
        List<String> articles = values(proposal, near(event, DetailKind.ARTICLE, ABOUT_CRIME));
        List<String> penalties = values(proposal, near(event, DetailKind.SENTENCE, PENAL));
        ProposedStep step = ProposedStep.of(event.code());
        boolean possible = event.flags().contains(Flag.HYPOTHETICAL);
        String court = BY_COURTS.contains(event.code()) ? court(event) : null;
        String when = date == null ? null : date.value;
        String title = titles.step(step, persons, group, when, possible);
        String name = place == null ? null : around.places.nameOf(place.value);
        proposal.fields = new ProposedFields.StepFields(
                title,
                step,
                when,
                persons,
                articles,
                penalties,
                court,
                place == null ? null : place.value,
                name,
                until == null ? null : until.value,
                possible);
        return proposal;
    }

    /** Whoever is named is told no day, place or court that the clause itself does not give; of a number of people the text goes on. */
    private @Nullable TentativeDetail date(Event event) {
        TentativeDetail own = around.ownDate(event);
        boolean possible = event.flags().contains(Flag.HYPOTHETICAL);
        return own != null || possible || !isInherited(event) ? own : around.date(event);
    }

    private @Nullable TentativeDetail until(Event event) {
        return around.in(event.sentence(), DetailKind.DATE).stream()
                .filter(date -> TermEnd.is(event, date))
                .findFirst()
                .orElse(null);
    }

    /** What usually goes on at the date last named; an appeal or a release came later. */
    private static boolean isInherited(Event event) {
        return !WordLists.events("later-than-dates").contains(event.code());
    }

    private List<String> values(Proposal proposal, List<TentativeDetail> drafts) {
        Set<String> values = new LinkedHashSet<>();
        for (TentativeDetail draft : drafts) {
            proposal.use(draft);
            values.add(draft.value);
        }
        return List.copyOf(values);
    }

    /** The articles or penalties that stand nearer to this step than to any other that could have them. */
    private List<TentativeDetail> near(Event event, DetailKind kind, Set<String> codes) {
        if (!codes.contains(event.code())) {
            return List.of();
        }
        List<TentativeDetail> near = new ArrayList<>();
        for (TentativeDetail draft : around.in(event.sentence(), kind)) {
            if (isOwner(event, draft, codes)) {
                near.add(draft);
            }
        }
        return near;
    }

    private boolean isOwner(Event event, TentativeDetail draft, Set<String> codes) {
        int own = cost(event, draft);
        for (Event other : around.eventsIn(event.sentence())) {
            boolean rival = other.draft() != event.draft()
                    && other.draft().kind == DetailKind.STEP
                    && codes.contains(other.code());
            if (rival && cost(other, draft) < own && !isPair(event, other)) {
                return false;
            }
        }
        return true;
    }

    /** "Found guilty and sentenced" share what follows, when both are of one verdict. */
    private static boolean isPair(Event one, Event other) {
        Set<String> verdict = Set.of("convicted", "sentenced");
        return verdict.contains(one.code())
                && verdict.contains(other.code())
                && !one.code().equals(other.code());
    }

    private static int cost(Event event, TentativeDetail draft) {
        return draft.start >= event.draft().start
                ? draft.start - event.draft().start
                : (event.draft().start - draft.end) * 2 + 40;
    }

    private @Nullable String court(Event event) {
        for (Sentence sentence = event.sentence(); sentence != null; sentence = around.before(sentence)) {
            Matcher matcher = words.courts.matcher(sentence.text());
            String best = null;
            int least = Integer.MAX_VALUE;
            while (matcher.find()) {
                int cost = Math.abs(sentence.start() + matcher.start() - event.verb());
                if (cost < least) {
                    least = cost;
                    best = matcher.group();
                }
            }
            if (best != null) {
                return best.replaceFirst("^(?:[Aa]n?|[Tt]he) ", "");
            }
            if (!sentence.text().toLowerCase(java.util.Locale.ROOT).contains("the court")) {
                return null;
            }
        }
        return null;
    }
}
