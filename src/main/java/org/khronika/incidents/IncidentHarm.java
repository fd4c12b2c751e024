package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.people.ExpectedProtection;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.records.Stored;
import org.khronika.review.HarmCheck;
import org.khronika.review.HarmQuestion;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What would do harm in incidents and announcements: victims as perpetrators, the dead as suspects, those to be protected by name. */
@Component
class IncidentHarm implements HarmCheck {

    private static final Set<PartyRole> BLAMED =
            EnumSet.of(PartyRole.ALLEGED_PERPETRATOR, PartyRole.CONVICTED_PERPETRATOR, PartyRole.SUSPECT);
    private static final Map<Act, Protection> PROTECTED = Map.of(
            Act.TORTURE, Protection.TORTURE,
            Act.ILL_TREATMENT, Protection.TORTURE,
            Act.SEXUAL_VIOLENCE, Protection.SEXUAL_VIOLENCE);

    @Override
    public List<HarmQuestion> of(Stored<?> record, Around around) {
        List<HarmQuestion> questions = new ArrayList<>();
        switch (record.body()) {
            case Incident incident -> {
                roles(record.address(), incident, around, questions);
                blamed(incident).forEach(who -> dead(record.address(), who, incident.happened(), around, questions));
                hit(record.address(), incident, around, questions);
            }
            case Announcement announcement ->
                announcement.suspects().forEach(suspect -> {
                    if (suspect.who() != null) {
                        dead(record.address(), suspect.who(), null, around, questions);
                    }
                });
            default -> {}
        }
        return questions;
    }

    private static Set<RecordRef> blamed(Incident incident) {
        Set<RecordRef> blamed = new LinkedHashSet<>();
        incident.parties().forEach(party -> {
            if (party.who() != null && BLAMED.contains(party.role())) {
                blamed.add(party.who());
            }
        });
        return blamed;
    }

    private static void roles(RecordRef record, Incident incident, Around around, List<HarmQuestion> into) {
        Map<RecordRef, Set<PartyRole>> roles = new LinkedHashMap<>();
        incident.parties().forEach(party -> {
            if (party.who() != null) {
                roles.computeIfAbsent(party.who(), none -> new LinkedHashSet<>())
                        .add(party.role());
            }
        });
        roles.forEach((who, held) -> held.stream()
                .filter(BLAMED::contains)
                .findFirst()
                .ifPresent(blamed -> {
                    if (held.contains(PartyRole.VICTIM) || held.contains(PartyRole.MINOR_PRESENT)) {
                        into.add(HarmQuestion.of(
                                "opposed-roles",
                                record,
                                phrase("incidents.harm.opposed-roles")
                                        .with("who", ExpectedProtection.name(who, around))
                                        .with(
                                                "hit",
                                                held.contains(PartyRole.VICTIM)
                                                        ? PartyRole.VICTIM
                                                        : PartyRole.MINOR_PRESENT)
                                        .with("blamed", blamed),
                                phrase("incidents.harm.opposed-roles.asks"),
                                List.of(who, held)));
                    }
                }));
    }

    private static void dead(
            RecordRef record, RecordRef who, @Nullable PartialDate when, Around around, List<HarmQuestion> into) {
        if (who.kind() != RecordKind.PERSON) {
            return;
        }
        KnownDeaths.of(who, around).stream()
                .filter(death -> !death.where().equals(record) && death.mayBeBefore(when))
                .findFirst()
                .ifPresent(death -> into.add(HarmQuestion.of(
                        "dead-accused",
                        record,
                        phrase("incidents.harm.dead-accused")
                                .with("who", ExpectedProtection.name(who, around))
                                .with("died", death.words()),
                        phrase("incidents.harm.dead-accused.asks"),
                        List.of(who, death))));
    }

    private static void hit(RecordRef record, Incident incident, Around around, List<HarmQuestion> into) {
        for (Party party : incident.parties()) {
            if (party.role() == PartyRole.VICTIM) {
                Map<Protection, Act> because = new EnumMap<>(Protection.class);
                incident.acts().stream()
                        .sorted()
                        .filter(PROTECTED::containsKey)
                        .forEach(act -> because.putIfAbsent(Objects.requireNonNull(PROTECTED.get(act)), act));
                because.forEach((protection, act) -> unprotected(record, party.who(), protection, act, around, into));
            } else if (party.role() == PartyRole.MINOR_PRESENT) {
                unprotected(record, party.who(), Protection.MINOR, party.role(), around, into);
            }
        }
    }

    private static void unprotected(
            RecordRef record,
            @Nullable RecordRef who,
            Protection expected,
            Sayable because,
            Around around,
            List<HarmQuestion> into) {
        if (who == null || !(around.body(who).orElse(null) instanceof Person person)) {
            return;
        }
        if (!ExpectedProtection.has(person, expected)) {
            into.add(HarmQuestion.of(
                    "unprotected",
                    record,
                    phrase("incidents.harm.unprotected")
                            .with("who", person.displayName())
                            .with("because", because),
                    ExpectedProtection.asks(expected),
                    List.of(who, expected, person.displayName())));
        }
    }
}
