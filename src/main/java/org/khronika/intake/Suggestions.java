package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.people.NameFolding;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.records.Given;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Looks for the record that a finding may be the same as, among those that the reader may see, and says why. */
@Component
public record Suggestions(Records records, EnterGazetteerPlace places, NameMatching names) {

    private static final Phrase SAME_PERSON = phrase("intake.suggested.same-person");
    private static final int LOOKED_AT = 20;
    private static final int SHOWN = 3;
    private static final int SHORTEST_SURNAME = 4;
    private static final double CHECK = .78;
    private static final double ALIAS = .62;

    /** The likeliest first, three at most. */
    public List<Suggestion> of(Finding finding, List<Who> people, List<Finding> inDocument, Reader reader) {
        List<Suggestion> all = switch (finding.partial().body()) {
            case Proceeding step -> cases(step, finding, people, inDocument, reader);
            case Incident incident -> incidents(incident, finding.partial().named(), people, reader);
            case Figure figure -> figures(figure, reader);
            default -> named(finding.partial().title(), PartialBody.becomes(finding.kind()), reader);
        };
        return all.stream()
                .sorted(Comparator.comparing((Suggestion suggestion) -> !suggestion.strong()))
                .limit(SHOWN)
                .toList();
    }

    private List<Suggestion> named(String name, RecordKind kind, Reader reader) {
        List<Who.Match> same = names.onRecord(name, kind, reader);
        List<Suggestion> all = new ArrayList<>();
        same.forEach(match -> all.add(
                new Suggestion(match.address(), match.title(), sentence(List.of(match.why())), same.size() == 1)));
        String word = NameFolding.longestWord(name);
        if (same.isEmpty() && word.length() >= SHORTEST_SURNAME) {
            records.list(NameMatching.standing(kind).matching(word).rows(0, LOOKED_AT), reader).stream()
                    .filter(listed -> NameFolding.likeness(listed.title(), name) >= ALIAS)
                    .sorted(Comparator.comparingDouble(
                            (RecordLine listed) -> -NameFolding.likeness(listed.title(), name)))
                    .forEach(listed ->
                            all.add(new Suggestion(listed.address(), listed.title(), alike(listed, name), false)));
        }
        return all;
    }

    private static Sayable alike(RecordLine listed, String name) {
        return phrase(
                NameFolding.likeness(listed.title(), name) >= CHECK
                        ? "intake.suggested.alike"
                        : "intake.suggested.similar");
    }

    /** The reasons as one sentence: "Same person, same article." */
    private static Sayable sentence(Collection<? extends Sayable> reasons) {
        Sayable all = language ->
                reasons.stream().map(reason -> reason.in(language)).collect(Collectors.joining(", ", "", "."));
        return all.capital();
    }

    private List<Suggestion> cases(
            Proceeding step, Finding finding, List<Who> people, List<Finding> inDocument, Reader reader) {
        Map<RecordRef, Set<Phrase>> reasons = new LinkedHashMap<>();
        Map<RecordRef, Stored<Proceeding>> found = new LinkedHashMap<>();
        Named named = finding.partial().named();
        for (RecordRef person : linked(people)) {
            for (Stored<?> record : linkedTo(person, RecordKind.PROCEEDING, reader)) {
                add(record, Proceeding.class, SAME_PERSON, reasons, found);
            }
        }
        for (Finding other : inDocument) {
            boolean near = other.kind() == finding.kind()
                    && other.record() != null
                    && Math.abs(other.span().start() - finding.span().start()) < 600
                    && (named.persons().isEmpty()
                            || named.persons().equals(other.partial().named().persons()));
            if (near) {
                records.find(Objects.requireNonNull(other.record()), reader)
                        .ifPresent(record ->
                                add(record, Proceeding.class, phrase("intake.suggested.step-beside"), reasons, found));
            }
        }
        List<Suggestion> all = new ArrayList<>();
        found.forEach((address, record) -> {
            Set<Phrase> why = reasons.getOrDefault(address, new LinkedHashSet<>());
            Sayable already = already(record.body(), step, named, people);
            boolean article = sameArticle(record.body(), step);
            if (article) {
                why.add(phrase("intake.suggested.same-article"));
            }
            Sayable sentence = Sayable.sentences(List.of(sentence(why), already));
            all.add(new Suggestion(address, record.title(), sentence, found.size() == 1 || article));
        });
        return onlyOneStrong(all);
    }

    private static Sayable already(Proceeding proceeding, Proceeding step, Named named, List<Who> people) {
        List<Setting.Somebody> parties = people.stream()
                .filter(who -> who.kind() == RecordKind.PERSON)
                .map(who -> new Setting.Somebody(who.name(), who.linked(), roleIn(proceeding, who)))
                .toList();
        return SameStep.in(proceeding, FillBody.step(step, named, parties, Language.english()))
                .map(same -> same.addsSomething()
                        ? phrase("intake.suggested.has-step-and-adds")
                                .with(
                                        "added",
                                        Sayable.and(same.added().stream()
                                                .map(Added.Answered::said)
                                                .toList()))
                        : phrase("intake.suggested.has-step"))
                .orElseGet(() -> phrase("intake.suggested.new-step"));
    }

    /** What somebody would be in a case: what the text says, else what the case has. */
    public static String roleIn(Proceeding proceeding, Who who) {
        if (!who.role().equals(Roles.NOT_SAID) || who.linked() == null) {
            return who.role();
        }
        return proceeding.people().stream()
                .filter(held -> who.linked().equals(held.who()))
                .map(held -> held.position().name())
                .findFirst()
                .orElse(Roles.NOT_SAID);
    }

    private static boolean sameArticle(Proceeding proceeding, Proceeding partial) {
        List<String> told = PartialBody.step(partial).articles();
        return proceeding.steps().stream()
                .map(Step::articles)
                .anyMatch(articles -> articles.stream().anyMatch(told::contains));
    }

    private List<Suggestion> incidents(Incident partial, Named named, List<Who> people, Reader reader) {
        Map<RecordRef, Set<Phrase>> reasons = new LinkedHashMap<>();
        Map<RecordRef, Stored<Incident>> found = new LinkedHashMap<>();
        for (RecordRef person : linked(people)) {
            for (Stored<?> record : linkedTo(person, RecordKind.INCIDENT, reader)) {
                add(record, Incident.class, SAME_PERSON, reasons, found);
            }
        }
        Optional<RecordRef> place = named.placeKey() == null ? Optional.empty() : places.find(named.placeKey(), reader);
        LocalDate from = day(partial.when(), true);
        LocalDate to = day(partial.when(), false);
        if (place.isPresent() && from != null && to != null) {
            RecordQuery query = NameMatching.standing(RecordKind.INCIDENT)
                    .linkedTo(place.get())
                    .between(from, to)
                    .rows(0, LOOKED_AT);
            records.listWhole(query, reader)
                    .forEach(record ->
                            add(record, Incident.class, phrase("intake.suggested.same-place"), reasons, found));
        }
        List<Suggestion> all = new ArrayList<>();
        found.forEach((address, record) -> {
            Set<Phrase> why = reasons.getOrDefault(address, new LinkedHashSet<>());
            boolean date = Objects.equals(record.body().when(), partial.when()) && partial.when() != null;
            boolean act = record.body().acts().stream().anyMatch(partial.acts()::contains);
            if (date) {
                why.add(phrase("intake.suggested.same-date"));
            }
            if (act) {
                why.add(phrase("intake.suggested.same-act"));
            }
            // Two people killed in one town on one day are two incidents: what happened to others is never the first
            // choice.
            boolean others = !why.contains(SAME_PERSON) && !people.isEmpty() && namesPeople(record.body());
            if (others) {
                why.add(phrase("intake.suggested.other-people"));
            }
            if (date || act) {
                all.add(new Suggestion(address, record.title(), sentence(why), date && act && !others));
            }
        });
        return onlyOneStrong(all);
    }

    private static boolean namesPeople(Incident incident) {
        return incident.parties().stream()
                .anyMatch(party -> party.who() != null && party.who().kind() == RecordKind.PERSON);
    }

    private List<Suggestion> figures(Figure partial, Reader reader) {
        String word = NameFolding.longestWord(partial.measure());
        String asked = !Given.isSaid(partial.speaker()) ? longest(partial.measure()) : partial.speaker();
        List<Suggestion> all = new ArrayList<>();
        if (word.isEmpty() || asked.isEmpty()) {
            return all;
        }
        RecordQuery query =
                NameMatching.standing(RecordKind.FIGURE).matching(asked).rows(0, LOOKED_AT);
        for (Stored<?> record : records.listWhole(query, reader)) {
            if (record.body() instanceof Figure figure && Objects.equals(figure.value(), partial.value())) {
                boolean date = Objects.equals(figure.asOf(), partial.asOf());
                List<Phrase> why = new ArrayList<>(List.of(phrase("intake.suggested.same-number")));
                if (Given.isSaid(partial.speaker())) {
                    why.add(phrase("intake.suggested.same-speaker"));
                }
                if (date) {
                    why.add(phrase("intake.suggested.same-date"));
                }
                all.add(new Suggestion(record.address(), record.title(), sentence(why), date));
            }
        }
        return onlyOneStrong(all);
    }

    private static String longest(String words) {
        String longest = "";
        for (String word : words.split("\\W+")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    private List<Stored<?>> linkedTo(RecordRef record, RecordKind kind, Reader reader) {
        return records.listWhole(NameMatching.standing(kind).linkedTo(record).rows(0, LOOKED_AT), reader);
    }

    private static List<RecordRef> linked(List<Who> people) {
        return people.stream().map(Who::linked).filter(Objects::nonNull).toList();
    }

    private static @Nullable LocalDate day(@Nullable PartialDate date, boolean first) {
        return date == null ? null : (first ? date.earliest() : date.latest()).orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> void add(
            Stored<?> record,
            Class<T> type,
            Phrase why,
            Map<RecordRef, Set<Phrase>> reasons,
            Map<RecordRef, Stored<T>> found) {
        if (type.isInstance(record.body())) {
            found.put(record.address(), (Stored<T>) record);
            reasons.computeIfAbsent(record.address(), one -> new LinkedHashSet<>())
                    .add(why);
        }
    }

    /** When several are as likely, none of them is: the member chooses. */
    private static List<Suggestion> onlyOneStrong(List<Suggestion> all) {
        if (all.stream().filter(Suggestion::strong).count() < 2) {
            return all;
        }
        return all.stream()
                .map(one -> new Suggestion(one.record(), one.title(), one.why(), false))
                .toList();
    }
}
