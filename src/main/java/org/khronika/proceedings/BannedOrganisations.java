package org.khronika.proceedings;

import static org.khronika.pages.RegisterColumns.unlessNone;
import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Party;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.people.BansShown;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationStatus;
import org.khronika.records.Stored;
import org.khronika.values.Certainty;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Organisations that were banned on a day, and the cases and incidents that membership of them brought. */
@Component
class BannedOrganisations extends RecordRegister<BannedOrganisation> {

    private static final RegisterDefinition DEFINITION =
            new RegisterDefinition(BannedOrganisations.class, "banned", RecordKind.Family.PUBLIC_LIFE, Days.DAY);

    private static final RegisterColumns<BannedOrganisation> COLUMNS = new RegisterColumns<>(
                    BannedOrganisations.class, BannedOrganisation::address)
            .file("register-banned")
            .inFile("record", BannedOrganisation::address)
            .inFile("name", (one, namer) -> namer.mention(one.address()))
            .inFile("certain", one -> one.certain() ? "yes" : "perhaps")
            .onPage("banned", BannedOrganisations::since)
            .inFile("banned", one -> one.ban().when())
            .both("by", BannedOrganisation::by)
            .both("ground", BannedOrganisation::ground)
            .both("how_many", one -> BannedOrganisation.people(one.cases()))
            .onPage("in-cases", one -> unlessNone(one.cases().size()))
            .inFile("cases", one -> addresses(one.cases()))
            .onPage("other-cases-that-name-it", one -> unlessNone(one.others().size()))
            .inFile("other_cases", one -> addresses(one.others()))
            .onPage("incidents", one -> unlessNone(one.incidents().size()))
            .inFile("incidents", one -> addresses(one.incidents()));

    private final BansShown shown;

    BannedOrganisations(BansShown shown) {
        super(DEFINITION, COLUMNS, RecordKind.ORGANISATION, RecordKind.PROCEEDING, RecordKind.INCIDENT);
        this.shown = shown;
    }

    /** A case that neither names an organisation nor tells of membership of one, and an incident in which none has a part, stand nowhere in it. */
    @Override
    public boolean concerns(Stored<?> record) {
        return switch (record.body()) {
            case Proceeding proceeding ->
                !proceeding.organisations().isEmpty()
                        || !proceeding.namedBesides().isEmpty()
                        || !Membership.prosecuted(proceeding).isEmpty()
                        || Membership.convicts(proceeding);
            case Incident incident ->
                incident.parties().stream()
                        .map(Party::who)
                        .anyMatch(who -> who != null && who.kind() == RecordKind.ORGANISATION);
            default -> true;
        };
    }

    @Override
    public Certainty howSure(Stored<?> record, Certainty whole) {
        return record.body() instanceof Proceeding proceeding ? Membership.howSure(proceeding) : whole;
    }

    @Override
    protected RegisterContents<BannedOrganisation> contents(List<Stored<?>> all, Scope scope, Namer namer) {
        List<Stored<?>> records =
                all.stream().filter(record -> hadBegun(record, scope.day())).toList();
        List<BannedOrganisation> banned = BannedOrganisation.among(
                records, one -> shown.shown(one, all, scope.day(), scope.told()), scope.day(), scope.told());
        List<Stored<?>> unnamed = BannedOrganisation.ofNoneNamed(records, scope.day());
        List<Stored<?>> perhaps = all.stream()
                .filter(record -> record.body() instanceof Proceeding proceeding
                        && Membership.hadPerhapsBegun(proceeding, scope.day()))
                .toList();
        return new RegisterContents<>(
                namer.say(Sayable.sentences(List.of(
                        sentence(banned, BannedOrganisation.hadConvicted(all, scope.day())),
                        sinceWhenNotTold(records, banned),
                        unnamed(unnamed),
                        perhaps(perhaps)))),
                groups(records, banned, unnamed, perhaps, scope, namer),
                banned,
                List.of());
    }

    /**
     * Nobody is prosecuted for membership before a step did it, nor for anything before something was done in their case, nor did what happened later
     * happen by then. A case without either, and without an organisation, stands in no line of the register: of that nothing is worked out.
     */
    private static boolean hadBegun(Stored<?> record, LocalDate day) {
        return switch (record.body()) {
            case Proceeding proceeding when Membership.hadBegun(proceeding, day) -> true;
            case Proceeding proceeding
            when proceeding.organisations().isEmpty()
                    && proceeding.namedBesides().isEmpty() -> false;
            case Proceeding proceeding ->
                LegalStatus.of(proceeding, day).stream()
                        .flatMap(status -> status.possible().stream())
                        .anyMatch(state -> state.stage() != Stage.NOT_KNOWN
                                || state.reached() != null
                                || state.liberty() != Liberty.NOT_TOLD);
            case Incident incident ->
                Optional.ofNullable(incident.happened())
                        .flatMap(PartialDate::earliest)
                        .map(first -> !first.isAfter(day))
                        .orElse(true);
            default -> true;
        };
    }

    /** Of whose ban no source says on or after which day it began, on a day of which none tells that it had; says nothing of none. */
    private static Sayable sinceWhenNotTold(List<Stored<?>> records, List<BannedOrganisation> banned) {
        List<RecordRef> told = banned.stream().map(BannedOrganisation::address).toList();
        long others = Stored.only(records, Organisation.class).stream()
                .filter(record -> !told.contains(record.address()))
                .filter(record -> record.body().statuses().stream().anyMatch(OrganisationStatus::isBannedSinceUntold))
                .count();
        return others == 0
                ? Sayable.written("")
                : phrase("proceedings.banned.since-when-not-told").with("n", Numeral.of(others));
    }

    private static List<RegisterPage.Group> groups(
            List<Stored<?>> records,
            List<BannedOrganisation> banned,
            List<Stored<?>> unnamed,
            List<Stored<?>> perhaps,
            Scope scope,
            Namer namer) {
        List<RegisterPage.Group> groups = new ArrayList<>();
        if (scope.against() != null) {
            groups.add(changed(records, scope, scope.against(), namer));
        }
        banned.forEach(one -> groups.add(group(one, unnamed, perhaps, namer)));
        if (!unnamed.isEmpty()) {
            groups.add(new RegisterPage.Group(
                    namer.say(phrase("proceedings.banned.not-named")),
                    namer.say(phrase("proceedings.banned.not-said-which")),
                    unnamed.stream().map(record -> prosecuted(record, namer)).toList()));
        }
        if (!perhaps.isEmpty()) {
            groups.add(new RegisterPage.Group(
                    namer.say(phrase("proceedings.banned.open")),
                    "",
                    perhaps.stream()
                            .map(record -> prosecuted(record, "proceedings.banned.perhaps-prosecuted", namer))
                            .toList()));
        }
        return groups;
    }

    /** In how many cases dates leave open whether somebody had been prosecuted by the day; says nothing of none. */
    private static Sayable perhaps(List<Stored<?>> cases) {
        return cases.isEmpty()
                ? Sayable.written("")
                : phrase("proceedings.banned.perhaps-by-then").with("cases", Numeral.of(cases.size()));
    }

    /** "One person is prosecuted for involvement in a banned organisation that is not named, in one case."; says nothing where nobody is. */
    private static Sayable unnamed(List<Stored<?>> cases) {
        return BannedOrganisation.people(cases)
                .<Sayable>map(people -> prosecuted("proceedings.banned.prosecuted-for-one-not-named", people, cases))
                .orElse(Sayable.written(""));
    }

    private static Phrase prosecuted(String key, Quantity people, List<Stored<?>> cases) {
        return phrase(key)
                .with("people", told(people))
                .with("one", people.equals(Quantity.of(1)) ? 1 : 2)
                .with("cases", Numeral.of(cases.size()));
    }

    private static Sayable told(Quantity people) {
        return people.isExact()
                ? phrase("proceedings.banned.so-many-people").with("n", Numeral.of(people.least()))
                : phrase("proceedings.banned.people").with("people", people);
    }

    private static RegisterPage.Item prosecuted(Stored<?> record, Namer namer) {
        return prosecuted(record, "proceedings.banned.prosecuted", namer);
    }

    private static RegisterPage.Item prosecuted(Stored<?> record, String key, Namer namer) {
        return new RegisterPage.Item(
                namer.mention(record.address()),
                namer.say(phrase(key).with("people", BannedOrganisation.accusedOf(record, namer))));
    }

    private static RegisterPage.Group changed(List<Stored<?>> records, Scope scope, LocalDate other, Namer namer) {
        LocalDate day = scope.day();
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate last = day.isBefore(other) ? other : day;
        List<RegisterPage.Item> items = new ArrayList<>();
        for (Stored<?> record : records) {
            if (record.body() instanceof Organisation organisation) {
                Sayable before = banned(organisation, first, scope.told());
                Sayable after = banned(organisation, last, scope.told());
                if (!before.equals(after)) {
                    items.add(new RegisterPage.Item(
                            namer.mention(record.address()),
                            namer.say(phrase("proceedings.banned.became")
                                    .with("before", before)
                                    .with("after", after))));
                }
            }
        }
        return new RegisterPage.Group(
                namer.say(phrase("proceedings.banned.what-changed")),
                namer.say(phrase(items.isEmpty() ? "proceedings.banned.no-ban-changed" : "proceedings.banned.between")
                        .with("first", PartialDate.of(first))
                        .with("last", PartialDate.of(last))),
                items);
    }

    private static Sayable banned(Organisation organisation, LocalDate day, LocalDate told) {
        return phrase(
                organisation.banOn(day, told).isPresent()
                        ? "proceedings.banned.banned"
                        : organisation.perhapsBannedOn(day, told).isPresent()
                                ? "proceedings.banned.perhaps"
                                : "proceedings.banned.not-banned");
    }

    /** @param convicted whether somebody had been convicted of taking part in one that was banned: then one was, though it may not be told which */
    private static Sayable sentence(List<BannedOrganisation> all, boolean convicted) {
        List<BannedOrganisation> banned =
                all.stream().filter(BannedOrganisation::certain).toList();
        int perhaps = all.size() - banned.size();
        List<Sayable> said = new ArrayList<>();
        if (banned.isEmpty()) {
            said.add(phrase(
                    convicted
                            ? "proceedings.banned.one-was"
                            : perhaps == 0 ? "proceedings.banned.none" : "proceedings.banned.none-certainly"));
        } else {
            said.add(phrase("proceedings.banned.on-record").with("n", Numeral.of(banned.size())));
            List<Stored<?>> membership = each(banned);
            said.add(BannedOrganisation.people(membership)
                    .map(people -> prosecuted("proceedings.banned.prosecuted-for-them", people, membership))
                    .orElse(phrase("proceedings.banned.nobody-prosecuted"))
                    .with("organisations", banned.size()));
        }
        if (perhaps > 0) {
            said.add(phrase(banned.isEmpty() ? "proceedings.banned.of-so-many" : "proceedings.banned.of-so-many-more")
                    .with("n", Numeral.of(perhaps)));
        }
        return Sayable.sentences(said);
    }

    /** The cases of all, each once. */
    private static List<Stored<?>> each(List<BannedOrganisation> banned) {
        Set<RecordRef> cases = new LinkedHashSet<>();
        List<Stored<?>> each = new ArrayList<>();
        banned.forEach(one -> one.cases().forEach(record -> {
            if (cases.add(record.address())) {
                each.add(record);
            }
        }));
        return each;
    }

    private static RegisterPage.Group group(
            BannedOrganisation one, List<Stored<?>> ofNoneNamed, List<Stored<?>> perhaps, Namer namer) {
        List<RegisterPage.Item> items = new ArrayList<>();
        one.cases().forEach(record -> items.add(prosecuted(record, namer)));
        one.others()
                .forEach(record -> items.add(new RegisterPage.Item(
                        namer.mention(record.address()),
                        namer.say(phrase("proceedings.banned.names-it")
                                .with("how", how(record, ofNoneNamed, perhaps))))));
        one.incidents()
                .forEach(record -> items.add(new RegisterPage.Item(
                        namer.mention(record.address()), namer.say(phrase("proceedings.page.incident")))));
        return new RegisterPage.Group(
                namer.mention(one.address()).text(),
                items.isEmpty() ? namer.say(phrase("proceedings.banned.no-case")) : "",
                items);
    }

    /** What the case that names an organisation says of involvement in one. */
    private static String how(Stored<?> record, List<Stored<?>> ofNoneNamed, List<Stored<?>> perhaps) {
        return perhaps.contains(record) ? "OPEN" : ofNoneNamed.contains(record) ? "UNTOLD" : "NOBODY";
    }

    private static Sayable since(BannedOrganisation one) {
        PartialDate when = one.ban().when();
        Sayable since = when == null
                ? phrase("proceedings.banned.date-not-known")
                : phrase("proceedings.banned.since").with("day", when);
        return one.certain()
                ? since
                : phrase("proceedings.banned.perhaps-since").with("since", since);
    }

    private static List<RecordRef> addresses(List<Stored<?>> records) {
        return records.stream().map(Stored::address).toList();
    }
}
