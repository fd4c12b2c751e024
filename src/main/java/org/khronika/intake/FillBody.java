package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.Figure;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Party;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.people.RoleHeld;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.records.Given;
import org.khronika.review.Contents;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Puts into a partial body what was settled about the names in it: who they are, what they are in it, and where it was. */
@Component
record FillBody(Contents contents) {

    /** For whom a step is that names people of whom the text does not say that it is about them. */
    private static final Phrase WHOM_IS_NOT_SAID = phrase("intake.filled.not-said-for-whom");

    /** The incident with those named in it, before the groups and before who did it. */
    Incident incident(Incident partial, Setting setting) {
        List<Party> parties = new ArrayList<>();
        for (Setting.Somebody party : setting.all()) {
            String words = party.record() == null ? party.name() : null;
            parties.add(new Party(party.record(), words, null, Roles.inIncident(party.role()), null, null));
        }
        parties.addAll(partial.parties());
        Map<String, @Nullable Object> filled = new HashMap<>(Map.of("parties", parties));
        filled.put("place", setting.place());
        filled.put("venue", setting.place() == null ? setting.named().place() : null);
        return contents.with(partial, filled);
    }

    /** The case with its step and the people whom it names; one that nobody has named is called by whoever is accused in it. */
    static Proceeding proceeding(Proceeding partial, Setting setting) {
        List<String> accused = setting.persons().stream()
                .filter(Roles::isAccused)
                .map(Setting.Somebody::name)
                .toList();
        Language language = setting.reader().language();
        Sayable unnamed = PartialCase.unnamed(PartialBody.step(partial));
        String title = partial.title().equals(unnamed.english())
                ? PartialCase.called(accused, unnamed).in(language)
                : partial.title();
        Step step = step(partial, setting.named(), setting.persons(), language);
        return CaseSteps.with(partial, title, positions(setting.persons()), List.of(step));
    }

    /** What the people are in a proceeding. */
    static List<PositionHeld> positions(List<Setting.Somebody> people) {
        return people.stream()
                .map(party -> new PositionHeld(
                        party.record(),
                        party.record() == null ? party.name() : null,
                        null,
                        Roles.inCase(party.role()),
                        null))
                .toList();
    }

    /** The step, for the people of whom it is known that it is; never for one who is only named beside it. */
    static Step step(Proceeding partial, Named named, List<Setting.Somebody> people, Language language) {
        Step told = PartialBody.step(partial);
        List<Setting.Somebody> concerned = people.stream()
                .filter(party -> !Roles.isOfAccused(told.kind()) || Roles.isAccused(party))
                .toList();
        List<String> words = concerned.stream()
                .filter(party -> party.record() == null)
                .map(Setting.Somebody::name)
                .collect(Collectors.toCollection(ArrayList::new));
        if (concerned.isEmpty() && !people.isEmpty()) {
            words.add(WHOM_IS_NOT_SAID.in(language));
        }
        String place = named.place();
        String court = told.court();
        boolean beside = court != null && place != null && !court.contains(place);
        return CaseSteps.told(
                told,
                null,
                court == null && place != null
                        ? phrase("intake.filled.place").with("place", place).in(language)
                        : told.detail(),
                beside ? court + ", " + place : court,
                concerned.stream()
                        .map(Setting.Somebody::record)
                        .filter(Objects::nonNull)
                        .toList(),
                words.isEmpty() ? null : String.join(", ", words));
    }

    /** Whether the step names people of whom it is not said that it is for them, in the language of whoever entered it. */
    static boolean saysNotForWhom(Step step) {
        return Languages.spoken().all().stream()
                .anyMatch(language -> WHOM_IS_NOT_SAID.in(language).equals(step.group()));
    }

    /** The figure; what the text itself states is stated by whoever published it. */
    Figure figure(Figure partial, Setting setting) {
        String publisher = setting.document().body().publisher();
        return Given.isSaid(partial.speaker())
                ? partial
                : contents.with(
                        partial,
                        Map.of("speaker", publisher == null ? setting.document().title() : publisher));
    }

    /**
     * The person, protected.
     *
     * @param within       the organisation that the roles are in, as the text names it
     * @param organisation the same on record, if it is
     */
    Person person(
            Person partial, @Nullable String within, @Nullable RecordRef organisation, Set<Protection> protection) {
        boolean inWords = organisation == null && within != null;
        RecordRef record = organisation != null && organisation.kind() == RecordKind.ORGANISATION ? organisation : null;
        List<RoleHeld> roles = partial.roles().stream()
                .map(role -> new RoleHeld(
                        inWords ? role.role() + ", " + within : role.role(), record, role.when(), role.belonging()))
                .toList();
        return contents.with(partial, Map.of("roles", roles, "protection", protection));
    }
}
