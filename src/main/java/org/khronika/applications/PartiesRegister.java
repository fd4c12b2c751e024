package org.khronika.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationKind;
import org.khronika.people.OrganisationStanding;
import org.khronika.people.StandingKind;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Parties and movements with their standing on a day and their attempts to be registered. */
@Component
class PartiesRegister implements RecordRegister {

    @Override
    public String slug() {
        return "parties";
    }

    @Override
    public String title() {
        return "Parties";
    }

    @Override
    public String explanation() {
        return "Every party on record, and every movement whose standing is on record or that tried to be registered: registered or"
                + " not, banned, or only announced, as of a day. The ruling party counts among the registered. Parties that sources count without naming them are not"
                + " here; see the figures of others. A standing whose beginning is not known is taken to hold; one that"
                + " began some day in a range is perhaps so until the range is over. Attempts count up to the day; where their dates lie on both sides"
                + " of it, their number is a range.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.ORGANISATION, RecordKind.APPLICATION);
    }

    @Override
    public RecordKind.Family family() {
        return RecordKind.Family.PUBLIC_LIFE;
    }

    @Override
    public Days days() {
        return Days.DAY;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        LocalDate day = scope.day();
        List<PartyOnRecord> all = parties(records, namer);
        List<PartyOnRecord> parties =
                all.stream().filter(party -> !party.isLaterThan(day)).toList();
        return new RegisterPage(
                slug(),
                title(),
                sentence(parties, day),
                explanation(),
                List.of("Party or movement", "Standing", "Since", "By", "Attempts", "Latest answer"),
                scope.against() == null ? List.of() : List.of(moved(all, day, scope.against(), namer)),
                parties.stream().map(party -> line(party, day, namer)).toList(),
                List.of(),
                data(parties, day, namer));
    }

    private static List<PartyOnRecord> parties(List<Stored<?>> records, Namer namer) {
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
                    announced.add(new PartyOnRecord(record.address(), null, List.of(application)));
                }
            }
        }
        List<PartyOnRecord> parties = new ArrayList<>();
        for (Stored<?> record : records) {
            if (record.body() instanceof Organisation organisation
                    && isParty(organisation, byApplicant.get(record.address()))) {
                parties.add(new PartyOnRecord(
                        record.address(), organisation, byApplicant.getOrDefault(record.address(), List.of())));
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
                        && !organisation.standings().isEmpty())
                || applications != null;
    }

    private static String sentence(List<PartyOnRecord> parties, LocalDate day) {
        if (parties.isEmpty()) {
            return "No party is on record.";
        }
        Map<String, Long> byStanding = new TreeMap<>(
                parties.stream().collect(Collectors.groupingBy(party -> said(party, day), Collectors.counting())));
        return "%s %s on record: %s."
                .formatted(
                        Capitals.first(Count.of(parties.size(), "party or movement", "parties and movements")),
                        Count.is(parties.size()),
                        InWords.list(byStanding.entrySet().stream()
                                .map(entry -> Count.words(entry.getValue()) + " " + entry.getKey())
                                .toList()));
    }

    /** Its standing as the sentence counts it: the ruling party is a registered one. */
    private static String said(PartyOnRecord party, LocalDate day) {
        String standing = party.standing(day);
        return standing.equals(PartyOnRecord.NOT_ON_RECORD)
                ? "whose standing is not on record"
                : standing.equals(StandingKind.RULING.label()) ? StandingKind.REGISTERED.label() : standing;
    }

    private static RegisterPage.Line line(PartyOnRecord party, LocalDate day, Namer namer) {
        Optional<OrganisationStanding> held = party.held(day);
        String by = held.map(standing -> by(standing, namer)).orElse("");
        String ground = held.map(OrganisationStanding::ground).map(namer::words).orElse("");
        return new RegisterPage.Line(
                namer.mention(party.address()),
                List.of(Mention.of(
                        party.organisation() == null
                                ? "not on record as an organisation"
                                : party.organisation().kind().label())),
                List.of(
                        shown(party, day) + (ground.isEmpty() ? "" : " (" + ground + ")"),
                        party.since(day),
                        by,
                        party.attemptsInWords(day),
                        party.answers(day)));
    }

    private static String shown(PartyOnRecord party, LocalDate day) {
        String standing = party.standing(day);
        return standing.equals(StandingKind.RULING.label())
                ? StandingKind.REGISTERED.label() + ", " + standing
                : standing;
    }

    private static String by(OrganisationStanding standing, Namer namer) {
        return standing.by() != null
                ? namer.words(standing.by())
                : standing.authority() == null
                        ? ""
                        : namer.mention(standing.authority()).text();
    }

    private static RegisterPage.Group moved(List<PartyOnRecord> parties, LocalDate day, LocalDate other, Namer namer) {
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate last = day.isBefore(other) ? other : day;
        List<RegisterPage.Item> items = parties.stream()
                .filter(party -> !party.standing(first).equals(party.standing(last)))
                .map(party -> new RegisterPage.Item(
                        namer.mention(party.address()), party.standing(first) + " → " + party.standing(last)))
                .toList();
        String between = "%s and %s."
                .formatted(
                        PartialDate.of(first).inWords(Locale.ENGLISH),
                        PartialDate.of(last).inWords(Locale.ENGLISH));
        return new RegisterPage.Group(
                "Whose standing changed", items.isEmpty() ? "None between " + between : "Between " + between, items);
    }

    private static RegisterPage.Data data(List<PartyOnRecord> parties, LocalDate day, Namer namer) {
        return new RegisterPage.Data(
                "register-parties",
                "Parties and movements on the day",
                List.of(
                        new RegisterPage.Column(
                                "record", "Address of the organisation, or of the application of one not on record"),
                        new RegisterPage.Column("name", "What it is called"),
                        new RegisterPage.Column("standing", "Its standing on the day, in words"),
                        new RegisterPage.Column("since", "Since when, in EDTF"),
                        new RegisterPage.Column("by", "By which court or authority"),
                        new RegisterPage.Column(
                                "attempts", "How many attempts to be registered had been made by the day, as a code"),
                        new RegisterPage.Column(
                                "attempts_in_words", "The same in words, with the distance that the source keeps"),
                        new RegisterPage.Column(
                                "latest_answer",
                                "The answer to the latest of them, as far as it was known on the day")),
                parties.stream()
                        .map(party -> List.of(
                                DataField.of(party.address(), namer),
                                namer.mention(party.address()).text(),
                                party.standing(day),
                                party.organisation() == null
                                        ? DataField.of(
                                                party.applications().getFirst().announced())
                                        : party.held(day)
                                                .map(held -> DataField.of(held.when()))
                                                .orElse(""),
                                party.held(day)
                                        .map(standing -> by(standing, namer))
                                        .orElse(""),
                                party.attempts(day).map(DataField::of).orElse(""),
                                party.attemptsInWords(day),
                                party.answers(day)))
                        .toList());
    }
}
