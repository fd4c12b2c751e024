package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Naming;
import org.khronika.records.Stored;
import org.khronika.review.Contents;
import org.khronika.review.HiddenNames;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.review.InOtherWords;
import org.khronika.review.Reviewed;
import org.khronika.translations.AcceptedTranslations;
import org.khronika.translations.Translations;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Works out which names stand in what is for the public although a record protects them, and what a release does with each. */
@Component
class NameQuestions {

    private final HiddenNames hiddenNames;
    private final Reviewed reviewed;
    private final NameDecisions decisions;
    private final CommonNames commonNames;
    private final ShownTypes types;
    private final Contents contents;
    private final List<InOtherWords> otherWords;
    private final Translations translations;
    private final Clock clock;
    private final Duration rest;

    NameQuestions(
            HiddenNames hiddenNames,
            Reviewed reviewed,
            NameDecisions decisions,
            CommonNames commonNames,
            ShownTypes types,
            Contents contents,
            List<InOtherWords> otherWords,
            Translations translations,
            Clock clock,
            ReleaseSettings settings) {
        this.hiddenNames = hiddenNames;
        this.reviewed = reviewed;
        this.decisions = decisions;
        this.commonNames = commonNames;
        this.types = types;
        this.contents = contents;
        this.otherWords = otherWords;
        this.translations = translations;
        this.clock = clock;
        this.rest = settings.releaseRest();
    }

    /** How long a version that was accepted rests before it goes out: "24 hours". */
    Sayable restInWords() {
        long minutes = rest.toMinutes();
        return minutes % 60 == 0
                ? phrase("publication.rest.hours").with("n", minutes / 60)
                : phrase("publication.rest.minutes").with("n", minutes);
    }

    /** The versions accepted for the public that are not among the rested, and from when on each can go out. */
    List<Resting> resting(List<Stored<?>> rested) {
        Set<String> versions = rested.stream()
                .map(record -> record.address() + " " + record.version())
                .collect(Collectors.toSet());
        return reviewed.versions().stream()
                .filter(one -> !versions.contains(one.address() + " " + one.version()))
                .map(one ->
                        new Resting(one.address(), one.version(), one.since().plus(rest)))
                .toList();
    }

    /** What a release of this moment may be made from: the accepted versions that have rested. */
    List<Stored<?>> rested(Instant at) {
        return rest.isZero()
                ? reviewed.list()
                : reviewed.listRested(reviewed.keepsForNamedMembersSince().orElse(null), at.minus(rest));
    }

    /** What a release of this moment may say of these records in other languages: what was accepted and has rested. */
    AcceptedTranslations translated(List<Stored<?>> records, Instant at) {
        return rest.isZero()
                ? translations.accepted(records, null, at)
                : translations.accepted(
                        records, reviewed.keepsForNamedMembersSince().orElse(null), at.minus(rest));
    }

    /** Every question about what is accepted now, rested or not. */
    List<NameQuestion> list() {
        List<HiddenNames.Open> open = open();
        return open.isEmpty() ? List.of() : among(open, reviewed.list());
    }

    /** Whether a record that was changed after an entry of the journal protects names that no accepted version does. */
    boolean isAskedSince(long entry) {
        return !hiddenNames.listOpenAfter(entry).isEmpty();
    }

    /** Every question about these records, which are to go out. */
    List<NameQuestion> among(List<Stored<?>> accepted) {
        return among(open(), accepted);
    }

    /** What is asked about, and what holds in every release while somebody asks another whether it should. */
    private List<HiddenNames.Open> open() {
        Set<NameDecisions.Key> asked = decisions.newest().entrySet().stream()
                .filter(one -> one.getValue().answer() == NameDecision.NameAnswer.TAKEN_BACK)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        List<HiddenNames.Open> open = new ArrayList<>(hiddenNames.listOpen());
        for (Hidden held : asked.isEmpty() ? List.<Hidden>of() : hiddenNames.list()) {
            Naming naming = held.naming();
            List<String> names = naming.hidden().stream()
                    .filter(name -> asked.contains(NameDecisions.Key.of(held.address(), name)))
                    .toList();
            if (!names.isEmpty()) {
                open.add(new HiddenNames.Open(
                        held.address(), new Naming(naming.label(), naming.rule(), names), true, true, clock.instant()));
            }
        }
        return open;
    }

    /**
     * Of all questions those of which the time to answer has passed, in what has rested.
     *
     * @param all what {@link #list()} gave
     */
    List<NameQuestion> overdue(List<NameQuestion> all) {
        Instant now = clock.instant();
        Instant since = now.minus(rest);
        return all.stream().noneMatch(one -> one.isOverdue(since))
                ? List.of()
                : among(rested(now)).stream()
                        .filter(one -> one.isOverdue(since))
                        .toList();
    }

    /** What a release of this moment waits for: each can be answered by whoever publishes, with another's work before them. */
    List<NameQuestion> undecided(List<NameQuestion> asked, Instant at) {
        return asked.stream()
                .filter(one -> one.isAsked()
                        || (one.seenByAll() && !one.accepted() && one.isOpen())
                        || one.isOverdue(at.minus(rest)))
                .toList();
    }

    /**
     * The names that hold in every release, without those of which it was said that they may stand and that are still common by
     * themselves: places, words, other bearers. That texts hold a name often takes nobody's protection away. Where one member took that
     * back and another has not decided yet, it stays as it is: nobody empties a release of a common name alone.
     *
     * @param hidden   what accepted records protect that the whole desk may see
     * @param accepted what is to go out
     */
    List<Hidden> holding(List<Hidden> hidden, List<Stored<?>> accepted) {
        Map<NameDecisions.Key, NameDecision> decided = decisions.newest();
        CommonNames.Bearers bearers = commonNames.among(published(accepted));
        return hidden.stream()
                .map(one -> new Hidden(
                        one.address(),
                        new Naming(
                                one.naming().label(),
                                one.naming().rule(),
                                one.naming().hidden().stream()
                                        .filter(name -> !stands(one.address(), name, decided, bearers))
                                        .toList())))
                .toList();
    }

    private static boolean stands(
            RecordRef protecting,
            String name,
            Map<NameDecisions.Key, NameDecision> decided,
            CommonNames.Bearers bearers) {
        NameDecision decision = decided.get(NameDecisions.Key.of(protecting, name));
        return decision != null
                && decision.isNotWithheldYet(
                        bearers.whyByItself(name, protecting).isPresent());
    }

    /** What is asked of names that a version protects, when it is entered and before it is accepted. */
    List<NameQuestion> of(RecordRef address, Naming naming, boolean restricted) {
        HiddenNames.Open open = new HiddenNames.Open(address, naming, false, !restricted, clock.instant());
        return among(List.of(open), reviewed.list());
    }

    private List<NameQuestion> among(List<HiddenNames.Open> open, List<Stored<?>> accepted) {
        if (open.isEmpty()) {
            return List.of();
        }
        List<Stored<?>> published = published(accepted);
        List<String> names =
                open.stream().flatMap(one -> one.naming().hidden().stream()).toList();
        List<Stored<?>> read = Stream.concat(
                        published.stream(), otherWords.stream().flatMap(words -> words.accepted(published).stream()))
                .toList();
        WhereNamesStand where = new WhereNamesStand(names, read, publicNames(published), types, contents);
        CommonNames.Bearers bearers = commonNames.among(published);
        Map<NameDecisions.Key, NameDecision> decided = decisions.newest();
        List<NameQuestion> questions = new ArrayList<>();
        for (HiddenNames.Open one : open) {
            for (String name : one.naming().hidden()) {
                if (!where.of(name).isEmpty()) {
                    questions.add(new NameQuestion(
                            one.address(),
                            name,
                            one.accepted(),
                            one.seenByAll(),
                            one.since(),
                            bearers.why(name, one.address(), where).orElse(null),
                            bearers.whyByItself(name, one.address()).isPresent(),
                            where.of(name),
                            decided.get(NameDecisions.Key.of(one.address(), name))));
                }
            }
        }
        return List.copyOf(questions);
    }

    /** Without those whose names are hidden: they have no page in which a name could stand. */
    private List<Stored<?>> published(List<Stored<?>> accepted) {
        return accepted.stream().filter(record -> !isHidden(record)).toList();
    }

    private <T extends Record> boolean isHidden(Stored<T> record) {
        return types.get(record).naming(record.body()).isWithheld();
    }

    private List<String> publicNames(List<Stored<?>> published) {
        return published.stream()
                .filter(record -> record.kind() == RecordKind.PERSON)
                .flatMap(this::names)
                .toList();
    }

    private <T extends Record> Stream<String> names(Stored<T> person) {
        return Stream.concat(Stream.of(person.title()), types.get(person).words(person.body()).stream());
    }
}
