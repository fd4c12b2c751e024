package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khronika.pages.RecordPage;
import org.khronika.people.NamingRules;
import org.khronika.people.Person;
import org.khronika.people.Relation;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.publication.NarrowedDown.Clue;
import org.khronika.records.Bodies;
import org.khronika.records.Citation;
import org.khronika.records.PublicWords;
import org.khronika.records.Stored;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.sources.Document;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * Looks, for everybody whose name a release withholds, for what it tells that could show who they are: rule
 * {@link PublicationRules#theRestDoesNotShowWho}. It finds what stands in answers; what a sentence gives away only a reader sees.
 */
final class FindWhatNarrows {

    private final ReleasePlan plan;
    private final Map<RecordRef, Record> accepted = new HashMap<>();
    private final Map<RecordRef, List<Citation>> citations = new HashMap<>();
    private final Map<RecordRef, PublicRecord> published = new LinkedHashMap<>();
    private final Map<RecordRef, Set<RecordRef>> named = new HashMap<>();
    private final Map<RecordRef, Set<RecordRef>> naming = new HashMap<>();

    FindWhatNarrows(ReleasePlan plan, List<Stored<?>> all) {
        this.plan = plan;
        all.forEach(record -> {
            accepted.put(record.address(), record.body());
            citations.put(record.address(), record.citations());
        });
        plan.records().forEach(record -> {
            published.put(record.address(), record);
            Set<RecordRef> those = PublicWords.named(record.body());
            named.put(record.address(), those);
            those.forEach(
                    one -> naming.computeIfAbsent(one, none -> new TreeSet<>()).add(record.address()));
        });
    }

    /** One for each of them, by address, also where nothing was found. */
    List<NarrowedDown> found() {
        List<NarrowedDown> found = new ArrayList<>();
        for (ReleasePlan.Unnamed unnamed : plan.unnamed()) {
            if (accepted.get(unnamed.address()) instanceof Person person) {
                List<Clue> findings = new ArrayList<>();
                relatives(unnamed.address(), person, findings);
                placeAndDay(unnamed, findings);
                courts(unnamed.address(), findings);
                texts(unnamed.address(), person, findings);
                oneStepAway(unnamed.address(), findings);
                sources(unnamed.address(), findings);
                found.add(new NarrowedDown(unnamed.address(), unnamed.title(), unnamed.label(), findings));
            }
        }
        return List.copyOf(found);
    }

    private Set<RecordRef> where(RecordRef who) {
        return naming.getOrDefault(who, Set.of());
    }

    private boolean isAboutOthers(RecordRef record) {
        PublicRecord told = published.get(record);
        return told != null && Bodies.kind(told.body().getClass()).aboutOthers();
    }

    private void relatives(RecordRef who, Person person, List<Clue> into) {
        Map<RecordRef, Sayable> relatives = new TreeMap<>();
        person.relations().forEach(relation -> {
            if (relation.person() != null) {
                relatives.put(relation.person(), Sayable.written(relation.relation()));
            }
        });
        accepted.forEach((address, body) -> {
            if (body instanceof Person other) {
                other.relations().stream()
                        .filter(relation -> who.equals(relation.person()))
                        .map(Relation::relation)
                        .forEach(relation -> relatives.putIfAbsent(
                                address, phrase("publication.narrows.related").with("relation", relation)));
            }
        });
        relatives.forEach((relative, relation) -> {
            List<RecordRef> both = where(who).stream()
                    .filter(record -> named.getOrDefault(record, Set.of()).contains(relative))
                    .toList();
            if (published.containsKey(relative) && !both.isEmpty()) {
                into.add(new Clue(
                        phrase("publication.narrows.relative")
                                .with("name", title(relative))
                                .with("relation", relation),
                        both));
            }
        });
    }

    private String title(RecordRef record) {
        return published.containsKey(record)
                ? Objects.requireNonNull(published.get(record)).page().title()
                : record.address();
    }

    private void placeAndDay(ReleasePlan.Unnamed who, List<Clue> into) {
        List<RecordRef> exact = new ArrayList<>();
        List<RecordRef> alone = new ArrayList<>();
        for (RecordRef record : where(who.address())) {
            RecordPage page = Objects.requireNonNull(published.get(record)).page();
            PartialDate when = page.when();
            if (when != null && when.isDay() && page.where() != null) {
                exact.add(record);
                if (isAlone(page)) {
                    alone.add(record);
                }
            }
        }
        boolean initials = who.label().english().contains(".");
        if (!exact.isEmpty()) {
            into.add(new Clue(
                    phrase(initials ? "publication.narrows.initials-day-place" : "publication.narrows.day-place"),
                    exact));
        }
        if (!alone.isEmpty()) {
            into.add(new Clue(phrase("publication.narrows.alone"), alone));
        }
    }

    private boolean isAlone(RecordPage page) {
        return published.values().stream()
                        .map(PublicRecord::page)
                        .filter(other -> other.kindLabel().equals(page.kindLabel())
                                && Objects.equals(other.where(), page.where())
                                && Objects.equals(other.when(), page.when()))
                        .count()
                == 1;
    }

    private void courts(RecordRef who, List<Clue> into) {
        for (RecordRef record : where(who)) {
            if (accepted.get(record) instanceof Proceeding
                    && Objects.requireNonNull(published.get(record)).body() instanceof Proceeding proceeding) {
                Set<String> bodies = new TreeSet<>();
                long days = proceeding.steps().stream()
                        .map(Step::when)
                        .filter(when -> when != null && when.isDay())
                        .distinct()
                        .count();
                proceeding.steps().forEach(step -> {
                    add(step.court(), bodies);
                    add(step.facility(), bodies);
                });
                proceeding.people().stream()
                        .filter(held -> held.who() != null && held.who().kind() == RecordKind.ORGANISATION)
                        .forEach(held -> add(title(Objects.requireNonNull(held.who())), bodies));
                if (!bodies.isEmpty() || days > 1) {
                    into.add(new Clue(canBeLookedUp(days, bodies), List.of(record)));
                }
            }
        }
    }

    private static Sayable canBeLookedUp(long days, Set<String> bodies) {
        if (bodies.isEmpty()) {
            return phrase("publication.narrows.case-days").with("days", days);
        }
        Phrase says = days == 0
                ? phrase("publication.narrows.case-bodies")
                : phrase("publication.narrows.case-days-bodies").with("days", days);
        return says.with("bodies", String.join(", ", bodies));
    }

    private static void add(@org.jspecify.annotations.Nullable String text, Set<String> into) {
        if (text != null) {
            into.add(text);
        }
    }

    /** Texts in which the name stands, so that the label stands there in public, beside whatever else they say. */
    private void texts(RecordRef who, Person person, List<Clue> into) {
        Spellings spellings = new Spellings(List.of(new Hidden(who, NamingRules.of(person))), List.of());
        Map<Phrase, List<RecordRef>> byQuestion = new TreeMap<>(Comparator.comparing(Phrase::key));
        published.forEach((address, record) -> {
            Set<Phrase> questions = new LinkedHashSet<>();
            PublicWords.of(record.body()).stream()
                    .filter(words -> spellings.find(words.text()).isPresent())
                    .forEach(words -> questions.add(words.question()));
            questions.forEach(question -> byQuestion
                    .computeIfAbsent(question, none -> new ArrayList<>())
                    .add(address));
        });
        byQuestion.forEach((question, where) ->
                into.add(new Clue(phrase("publication.narrows.typed-under").with("question", question), where)));
    }

    /** What speaks of a record that names them, without naming them itself, is told as exactly as it is. */
    private void oneStepAway(RecordRef who, List<Clue> into) {
        Set<RecordRef> near = where(who);
        Set<RecordRef> away = near.stream()
                .flatMap(record -> where(record).stream())
                .filter(record -> !near.contains(record) && isAboutOthers(record))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!away.isEmpty()) {
            into.add(new Clue(phrase("publication.narrows.one-step-away"), List.copyOf(away)));
        }
    }

    private void sources(RecordRef who, List<Clue> into) {
        Set<RecordRef> sources = where(who).stream()
                .flatMap(record -> citations.getOrDefault(record, List.of()).stream())
                .map(Citation::source)
                .filter(source -> published.containsKey(source)
                        && accepted.get(source) instanceof Document document
                        && document.link() != null)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!sources.isEmpty()) {
            into.add(new Clue(phrase("publication.narrows.open-sources"), List.copyOf(sources)));
        }
    }
}
