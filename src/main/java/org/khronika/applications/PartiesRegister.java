package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.people.BansShown;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationKind;
import org.khronika.people.OrganisationStatus;
import org.khronika.people.OrganisationStatusKind;
import org.khronika.records.Stored;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Parties and movements with their legal status on a day and their attempts to be registered. */
@Component
class PartiesRegister extends RecordRegister<PartiesRegister.OnDay> {

    private static final RegisterDefinition DEFINITION =
            new RegisterDefinition(PartiesRegister.class, "parties", RecordKind.Family.PUBLIC_LIFE, Days.DAY);

    private static final RegisterColumns<OnDay> COLUMNS = new RegisterColumns<OnDay>(
                    PartiesRegister.class, one -> one.party().address())
            .titledFile("register-parties")
            .under((one, namer) -> List.of(Mention.of(namer.say(one.kind()))))
            .inFile("record", one -> one.party().address())
            .inFile("name", (one, namer) -> namer.mention(one.party().address()))
            .onPage("status", OnDay::shown)
            .inFile("status", (one, namer) -> namer.say(one.status()))
            .onPage("since", OnDay::since)
            .inFile("since", OnDay::since)
            .both("by", OnDay::by)
            .inFile("attempts", one -> one.party().attempts(one.day()))
            .both("attempts_in_words", (one, namer) -> namer.say(one.party().attemptsInWords(one.day())))
            .both("latest_answer", (one, namer) -> namer.say(one.party().answers(one.day())));

    private final BansShown shown;

    PartiesRegister(BansShown shown) {
        super(DEFINITION, COLUMNS, RecordKind.ORGANISATION, RecordKind.APPLICATION, shown.by());
        this.shown = shown;
    }

    /** A party or movement on a day, with its status on it. */
    record OnDay(PartyOnRecord party, LocalDate day, Sayable status) {

        Sayable kind() {
            return party.organisation() == null
                    ? phrase("applications.party.no-organisation")
                    : party.organisation().kind();
        }

        private boolean isRuling() {
            return status() == OrganisationStatusKind.RULING;
        }

        /** Its status as the sentence counts it: the ruling party is a registered one. */
        Sayable said() {
            return status().equals(PartyOnRecord.NOT_ON_RECORD)
                    ? phrase("applications.party.status-not-on-record")
                    : isRuling() ? OrganisationStatusKind.REGISTERED : status();
        }

        Sayable shown() {
            Sayable status =
                    isRuling() ? Sayable.commas(List.of(OrganisationStatusKind.REGISTERED, status())) : status();
            return party.held(day)
                    .map(OrganisationStatus::ground)
                    .<Sayable>map(ground -> phrase("applications.party.with-ground")
                            .with("status", status)
                            .with("ground", ground))
                    .orElse(status);
        }

        @Nullable
        PartialDate since() {
            return party.since(day);
        }

        Object by() {
            return party.held(day).map(held -> held.by() != null ? held.by() : held.authority());
        }
    }

    /** Of cases only those that show a ban. */
    @Override
    public boolean concerns(Stored<?> record) {
        return record.kind() != shown.by() || shown.isShownBy(record);
    }

    @Override
    protected RegisterContents<OnDay> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        LocalDate day = scope.day();
        List<PartyOnRecord> all = parties(records, scope.told(), namer);
        List<OnDay> parties = all.stream()
                .map(party -> new OnDay(party, day, party.status(day)))
                .filter(one -> !PartyOnRecord.isLater(one.status()))
                .toList();
        return new RegisterContents<>(
                namer.say(sentence(parties, namer)),
                scope.against() == null ? List.of() : List.of(moved(all, day, scope.against(), namer)),
                parties,
                List.of());
    }

    private List<PartyOnRecord> parties(List<Stored<?>> records, LocalDate told, Namer namer) {
        Map<RecordRef, List<Application>> byApplicant = new HashMap<>();
        List<PartyOnRecord> announced = new ArrayList<>();
        Set<RecordRef> organisations = records.stream()
                .map(Stored::address)
                .filter(address -> address.kind() == RecordKind.ORGANISATION)
                .collect(Collectors.toSet());
        for (Stored<?> record : records) {
            if (record.body() instanceof Application application
                    && (application.kind() == ApplicationKind.PARTY || application.kind() == ApplicationKind.PLAN)) {
                List<RecordRef> known = application.applicants().stream()
                        .filter(organisations::contains)
                        .toList();
                known.forEach(applicant -> byApplicant
                        .computeIfAbsent(applicant, none -> new ArrayList<>())
                        .add(application));
                if (known.isEmpty()) {
                    announced.add(new PartyOnRecord(
                            record.address(), null, List.of(application), told, _ -> Optional.empty()));
                }
            }
        }
        List<PartyOnRecord> parties = new ArrayList<>();
        for (Stored<Organisation> party : Stored.only(records, Organisation.class)) {
            if (isParty(party.body(), byApplicant.get(party.address()))) {
                parties.add(new PartyOnRecord(
                        party.address(),
                        party.body(),
                        byApplicant.getOrDefault(party.address(), List.of()),
                        told,
                        day -> shown.shown(party, records, day, told)));
            }
        }
        parties.sort(byName(namer));
        announced.sort(byName(namer));
        parties.addAll(announced);
        return parties;
    }

    private static Comparator<PartyOnRecord> byName(Namer namer) {
        return Comparator.comparing(
                        (PartyOnRecord party) -> namer.mention(party.address()).text())
                .thenComparing(PartyOnRecord::address);
    }

    private static boolean isParty(Organisation organisation, @Nullable List<Application> applications) {
        return organisation.kind() == OrganisationKind.PARTY
                || (organisation.kind() == OrganisationKind.MOVEMENT
                        && !organisation.statuses().isEmpty())
                || applications != null;
    }

    private static Sayable sentence(List<OnDay> parties, Namer namer) {
        if (parties.isEmpty()) {
            return phrase("applications.parties.none");
        }
        Map<String, Long> byStatus = parties.stream()
                .collect(Collectors.groupingBy(one -> namer.say(one.said()), TreeMap::new, Collectors.counting()));
        List<Sayable> statuses = byStatus.entrySet().stream()
                .<Sayable>map(entry -> phrase("applications.parties.of-status")
                        .with("n", Numeral.of(entry.getValue()))
                        .with("status", entry.getKey()))
                .toList();
        return phrase("applications.parties.on-record")
                .with("n", Numeral.of(parties.size()))
                .with("statuses", Sayable.and(statuses));
    }

    private static RegisterPage.Group moved(List<PartyOnRecord> parties, LocalDate day, LocalDate other, Namer namer) {
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate last = day.isBefore(other) ? other : day;
        List<RegisterPage.Item> items = parties.stream()
                .filter(party -> !party.status(first).equals(party.status(last)))
                .map(party -> new RegisterPage.Item(
                        namer.mention(party.address()),
                        namer.say(phrase("applications.parties.moved")
                                .with("from", party.status(first))
                                .with("to", party.status(last)))))
                .toList();
        Phrase between = phrase(items.isEmpty() ? "applications.parties.none-between" : "applications.parties.between")
                .with("from", PartialDate.of(first))
                .with("to", PartialDate.of(last));
        return new RegisterPage.Group(
                namer.say(phrase("applications.parties.whose-status-changed")), namer.say(between), items);
    }
}
