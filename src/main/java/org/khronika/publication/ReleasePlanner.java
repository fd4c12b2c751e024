package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.publication.ReleasePlan.HeldBack;
import org.khronika.publication.ReleasePlan.Unnamed;
import org.khronika.records.Naming;
import org.khronika.records.Overclaims;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.HarmQuestion;
import org.khronika.review.HarmQuestions;
import org.khronika.review.HiddenNames;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.review.LastTold;
import org.khronika.review.Reviewed;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Works out what the next release would say: applies the rules, redacts, and compares with the release before. */
@Component
record ReleasePlanner(
        Reviewed reviewed,
        HiddenNames hiddenNames,
        NameQuestions names,
        ShownTypes types,
        RecordTypes kinds,
        Releases releases,
        HarmQuestions questions,
        LastTold lastTold,
        ReleaseLanguages languages,
        PlanInALanguage inALanguage) {

    /**
     * A plan.
     *
     * @param plan      in the first language of the release
     * @param others    the same in its other languages, in their order
     * @param inOtherWords whether one of these says something in other words than the release before
     * @param spellings what none of its files may hold
     * @param withheldNow what earlier releases may still show of what it withholds
     * @param questions of harm that nobody has answered about what it publishes; while there is one, it is not published
     * @param undecided what must be answered about names before it may go out
     * @param rests     the versions that were accepted too lately to be in it
     * @param accepted  the records that it was made from, as exact as they are, and then the people as they were accepted last
     */
    record Planned(
            ReleasePlan plan,
            List<ReleasePlan> others,
            boolean inOtherWords,
            Spellings spellings,
            WithheldNow withheldNow,
            List<HarmQuestion> questions,
            List<NameQuestion> undecided,
            List<Resting> rests,
            List<Stored<?>> accepted) {

        /** The plan in each language, that of the first before the others. */
        List<ReleasePlan> inOrder() {
            return Stream.concat(Stream.of(plan), others.stream()).toList();
        }

        /** Whether it would differ in nothing from the release before. */
        boolean changesNothing() {
            Release previous = plan.previous();
            return !inOtherWords
                    && plan.items().stream().allMatch(item -> item.status() == ItemStatus.SAME)
                    && (previous == null
                            || previous.languages()
                                    .equals(inOrder().stream()
                                            .map(one -> one.language().tag())
                                            .toList()));
        }

        /** Changes whenever the content of the release would. */
        String digest() {
            return Sha256.of(inOrder().stream()
                    .flatMap(one -> Stream.concat(
                            Stream.of(one.language().tag()),
                            one.items().stream()
                                    .map(item -> item.address() + " " + item.status() + " " + item.sha256())))
                    .collect(Collectors.joining("\n")));
        }
    }

    Planned plan(ZonedDateTime at, @Nullable String note) {
        return plan(at, note, languages.all());
    }

    /** The same in these languages. */
    Planned plan(ZonedDateTime at, @Nullable String note, List<Language> inOrder) {
        return plan(at, note, Map.of(), inOrder);
    }

    /** The same in the languages of the installation, telling what was wrong in these records. */
    Planned plan(ZonedDateTime at, @Nullable String note, Map<RecordRef, String> corrected) {
        return plan(at, note, corrected, languages.all());
    }

    private Planned plan(
            ZonedDateTime at, @Nullable String note, Map<RecordRef, String> corrected, List<Language> inOrder) {
        return new Reviewed.Moment().in(() -> planned(at, note, corrected, inOrder));
    }

    private Planned planned(
            ZonedDateTime at, @Nullable String note, Map<RecordRef, String> corrected, List<Language> inOrder) {
        List<Stored<?>> accepted = names.rested(at.toInstant());
        List<NameQuestion> asked = names.among(accepted);
        Map<RecordRef, Naming> hidden = new HashMap<>();
        List<Hidden> hiddenList = hiddenNames.list();
        hiddenList.forEach(one -> hidden.put(one.address(), one.naming()));
        List<Stored<?>> people = reviewed.list(RecordKind.PERSON);
        Coarse coarse = new Coarse(accepted, people);
        Function<RecordRef, Optional<Record>> sources = sources(accepted, hidden);
        List<Stored<?>> told = accepted.stream()
                .filter(record -> !hidden.containsKey(record.address()))
                .filter(record -> PublicationRules.holdingBack(record.body()).isEmpty())
                .<Stored<?>>map(record -> coarse.of(record))
                .<Stored<?>>map(record -> Overclaims.lowered(record, sources))
                // In the order of what is told: that of what is kept would tell before which day somebody's was.
                .sorted(kinds.kindByKind())
                .toList();
        JoiningPassages joining = new JoiningPassages(accepted, told, hidden.keySet());
        Set<RecordRef> nowhere = SpokenOfNowhere.among(
                Stream.concat(accepted.stream(), people.stream().filter(one -> hidden.containsKey(one.address())))
                        .toList(),
                told,
                coarse,
                hidden.keySet(),
                joining.bare(told));
        List<Stored<?>> open = told.stream()
                .filter(record -> !nowhere.contains(record.address()))
                .<Stored<?>>map(record -> joining.without(record))
                .toList();
        List<Hidden> withheld = withheld(hiddenList, asked, accepted);
        Spellings spellings = new Spellings(withheld, publicNames(open));
        List<Release> earlier = releases.list();
        @Nullable Release previous = earlier.isEmpty() ? null : earlier.getFirst();
        Map<RecordRef, String> why = new HashMap<>();
        corrected.forEach((record, reason) -> why.put(record, spellings.replace(reason.strip())));
        Published what = new Published(
                previous == null ? 1 : previous.number() + 1,
                at,
                note == null || note.isBlank() ? null : spellings.replace(note.strip()),
                why,
                earlier,
                open,
                hidden,
                spellings,
                reasons(accepted, hidden),
                coarse,
                joining,
                heldBack(accepted, hidden),
                unnamed(accepted, hidden),
                told.stream()
                        .filter(record -> nowhere.contains(record.address()))
                        .map(record -> new ReleasePlan.WithoutPage(record.address(), types.title(record)))
                        .toList(),
                names.translated(open, at.toInstant()),
                lastTold.of(open, at.toLocalDate()));
        Set<RecordRef> narrowed = new HashSet<>(coarse.lessExact());
        narrowed.addAll(joining.takenFrom());
        ReleasePlan first = inALanguage.of(what, inOrder.getFirst(), null);
        List<ReleasePlan> others = inOrder.stream()
                .skip(1)
                .map(language -> inALanguage.of(what, language, first))
                .toList();
        return new Planned(
                first,
                others,
                previous != null && others.stream().anyMatch(other -> isInOtherWords(other, previous)),
                spellings,
                WithheldNow.of(spellings, withheld, first.items(), narrowed),
                questions.open(
                        accepted,
                        first.records().stream().map(PublicRecord::address).collect(Collectors.toSet())),
                names.undecided(asked, at.toInstant()),
                names.resting(accepted),
                Stream.concat(accepted.stream(), people.stream()).toList());
    }

    /** Whether a page stands that the release before has in other words of the same language: of these it was not in, nothing is known. */
    private boolean isInOtherWords(ReleasePlan plan, Release previous) {
        Map<RecordRef, String> before = releases.sums(previous, plan.language()).stream()
                .filter(item -> !item.isWithdrawn() && !item.isInOtherWords())
                .collect(Collectors.toMap(ReleaseItem::address, ReleaseItem::sha256));
        return plan.items().stream()
                .filter(item -> !item.isWithdrawn())
                .anyMatch(item -> !item.sha256().equals(before.getOrDefault(item.address(), item.sha256())));
    }

    /** The facts of what is published, so that nothing is surer than what readers can look up. */
    private static Function<RecordRef, Optional<Record>> sources(
            List<Stored<?>> accepted, Map<RecordRef, Naming> hidden) {
        Map<RecordRef, Record> bodies = accepted.stream()
                .filter(record -> !hidden.containsKey(record.address()))
                .collect(Collectors.toMap(Stored::address, Stored::body));
        return address -> Optional.ofNullable(bodies.get(address));
    }

    /** What accepted records protect before everybody's eyes, and what was decided about names. */
    private List<Hidden> withheld(List<Hidden> hidden, List<NameQuestion> asked, List<Stored<?>> accepted) {
        Naming somebody = new Naming(
                phrase("people.naming.not-named"), PublicationRules.theEditorsWithholdAName.says(), List.of());
        return Stream.concat(
                        names.holding(hidden, accepted).stream(),
                        asked.stream()
                                .filter(NameQuestion::isWithheld)
                                .map(one -> new Hidden(
                                        one.protecting(),
                                        new Naming(somebody.label(), somebody.rule(), List.of(one.name())))))
                .toList();
    }

    private List<String> publicNames(List<Stored<?>> open) {
        return open.stream()
                .filter(record -> record.kind() == RecordKind.PERSON)
                .flatMap(this::names)
                .toList();
    }

    private <T extends Record> Stream<String> names(Stored<T> person) {
        ShownType<T> type = types.get(person);
        return Stream.concat(Stream.of(person.title()), type.words(person.body()).stream());
    }

    /** Why an address that was published once is not any more. */
    private Map<RecordRef, Sayable> reasons(List<Stored<?>> accepted, Map<RecordRef, Naming> hidden) {
        Map<RecordRef, Sayable> reasons = new HashMap<>();
        reviewed.listWithdrawn()
                .forEach(withdrawn -> reasons.put(withdrawn.address(), Sayable.written(withdrawn.reason())));
        accepted.forEach(record -> PublicationRules.holdingBack(record.body())
                .ifPresent(rule -> reasons.put(record.address(), rule.says())));
        hidden.forEach((address, naming) -> reasons.putIfAbsent(address, naming.rule()));
        return reasons;
    }

    private List<HeldBack> heldBack(List<Stored<?>> accepted, Map<RecordRef, Naming> hidden) {
        List<HeldBack> held = new ArrayList<>();
        for (Stored<?> record : accepted) {
            Optional<PublicationRules.Rule> rule = PublicationRules.holdingBack(record.body());
            if (rule.isPresent() && !hidden.containsKey(record.address())) {
                held.add(new HeldBack(record.address(), types.title(record), rule.get()));
            }
        }
        return List.copyOf(held);
    }

    private static List<Unnamed> unnamed(List<Stored<?>> accepted, Map<RecordRef, Naming> hidden) {
        List<Unnamed> unnamed = new ArrayList<>();
        for (Stored<?> record : accepted) {
            Naming naming = hidden.get(record.address());
            if (naming != null) {
                unnamed.add(new Unnamed(record.address(), record.title(), naming.label(), naming.rule()));
            }
        }
        return List.copyOf(unnamed);
    }
}
