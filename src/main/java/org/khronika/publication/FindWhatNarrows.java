package org.khronika.publication;

import java.util.ArrayList;
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
        Map<RecordRef, String> relatives = new TreeMap<>();
        person.relations().forEach(relation -> {
            if (relation.person() != null) {
                relatives.put(relation.person(), relation.relation());
            }
        });
        accepted.forEach((address, body) -> {
            if (body instanceof Person other) {
                other.relations().stream()
                        .filter(relation -> who.equals(relation.person()))
                        .map(Relation::relation)
                        .forEach(relation -> relatives.putIfAbsent(address, "related: " + relation));
            }
        });
        relatives.forEach((relative, relation) -> {
            List<RecordRef> both = where(who).stream()
                    .filter(record -> named.getOrDefault(record, Set.of()).contains(relative))
                    .toList();
            if (published.containsKey(relative) && !both.isEmpty()) {
                into.add(new Clue("%s (%s) is named beside them".formatted(title(relative), relation), both));
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
                    (initials ? "Initials, a day and a place" : "A day and a place") + " stand together", exact));
        }
        if (!alone.isEmpty()) {
            into.add(new Clue("Nothing else on the site is of that place and day", alone));
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
                    into.add(new Clue(
                            "A case with %s%s can be looked up"
                                    .formatted(
                                            days == 1 ? "one day" : days + " days",
                                            bodies.isEmpty() ? "" : " and " + String.join(", ", bodies)),
                            List.of(record)));
                }
            }
        }
    }

    private static void add(@org.jspecify.annotations.Nullable String text, Set<String> into) {
        if (text != null) {
            into.add(text);
        }
    }

    /** Texts in which the name stands, so that the label stands there in public, beside whatever else they say. */
    private void texts(RecordRef who, Person person, List<Clue> into) {
        Spellings spellings = new Spellings(List.of(new Hidden(who, NamingRules.of(person))), List.of());
        Map<String, List<RecordRef>> byQuestion = new TreeMap<>();
        published.forEach((address, record) -> {
            Set<String> questions = new LinkedHashSet<>();
            PublicWords.of(record.body()).stream()
                    .filter(words -> spellings.find(words.text()).isPresent())
                    .forEach(words -> questions.add(words.question()));
            questions.forEach(question -> byQuestion
                    .computeIfAbsent(question, none -> new ArrayList<>())
                    .add(address));
        });
        byQuestion.forEach((question, where) -> into.add(new Clue(
                "The name was typed under “%s”; check that the words around the label do not give them away"
                        .formatted(question),
                where)));
    }

    /** What speaks of a record that names them, without naming them itself, is told as exactly as it is. */
    private void oneStepAway(RecordRef who, List<Clue> into) {
        Set<RecordRef> near = where(who);
        Set<RecordRef> away = near.stream()
                .flatMap(record -> where(record).stream())
                .filter(record -> !near.contains(record) && isAboutOthers(record))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!away.isEmpty()) {
            into.add(new Clue(
                    "These speak of it without naming them; read what places and days they tell", List.copyOf(away)));
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
            into.add(new Clue(
                    "Everybody can read these sources; where one prints the name, nothing here keeps it",
                    List.copyOf(sources)));
        }
    }
}
