package org.khronika.proceedings;

import static org.khronika.pages.RegisterColumns.unlessNone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.people.Organisation;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.Count;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
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
            .inFile("certain", BannedOrganisation::certain)
            .onPage("banned", BannedOrganisations::since)
            .inFile("banned", one -> one.ban().when())
            .both("by", BannedOrganisation::by)
            .both("ground", BannedOrganisation::ground)
            .both("people", one -> BannedOrganisation.people(one.cases()))
            .onPage("in-cases", one -> unlessNone(one.aboutMembership().size()))
            .inFile("cases", one -> addresses(one.aboutMembership()))
            .onPage(
                    "other-cases-that-name-it",
                    one -> unlessNone(one.aboutSomethingElse().size()))
            .inFile("other_cases", one -> addresses(one.aboutSomethingElse()))
            .onPage("incidents", one -> unlessNone(one.incidents().size()))
            .inFile("incidents", one -> addresses(one.incidents()));

    BannedOrganisations() {
        super(DEFINITION, COLUMNS, RecordKind.ORGANISATION, RecordKind.PROCEEDING, RecordKind.INCIDENT);
    }

    @Override
    public Certainty howSure(Stored<?> record) {
        return record.body() instanceof Proceeding proceeding ? Membership.howSure(proceeding) : super.howSure(record);
    }

    @Override
    protected RegisterContents<BannedOrganisation> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<BannedOrganisation> banned = BannedOrganisation.among(records, scope.day());
        List<Stored<?>> unnamed = BannedOrganisation.ofNoneNamed(records);
        return new RegisterContents<>(
                sentence(banned) + unnamed(unnamed), groups(records, banned, unnamed, scope, namer), banned, List.of());
    }

    private static List<RegisterPage.Group> groups(
            List<Stored<?>> records,
            List<BannedOrganisation> banned,
            List<Stored<?>> unnamed,
            Scope scope,
            Namer namer) {
        List<RegisterPage.Group> groups = new ArrayList<>();
        if (scope.against() != null) {
            groups.add(changed(records, scope.day(), scope.against(), namer));
        }
        banned.forEach(one -> groups.add(group(one, namer)));
        if (!unnamed.isEmpty()) {
            groups.add(new RegisterPage.Group(
                    "An organisation that is not named",
                    "The sources call it banned and do not say which it is, so they stand under none of those above.",
                    unnamed.stream().map(record -> prosecuted(record, namer)).toList()));
        }
        return groups;
    }

    /** " One more is prosecuted for involvement in a banned organisation that no source names." */
    private static String unnamed(List<Stored<?>> cases) {
        return BannedOrganisation.people(cases)
                .map(people -> " %s %s prosecuted for involvement in a banned organisation that is not named, in %s."
                        .formatted(
                                Capitals.first(told(people)),
                                people.equals(Quantity.of(1)) ? "is" : "are",
                                Count.of(cases.size(), "case")))
                .orElse("");
    }

    private static RegisterPage.Item prosecuted(Stored<?> record, Namer namer) {
        return new RegisterPage.Item(
                namer.mention(record.address()),
                "prosecuted for involvement: " + BannedOrganisation.accusedOf(record, namer));
    }

    private static RegisterPage.Group changed(List<Stored<?>> records, LocalDate day, LocalDate other, Namer namer) {
        LocalDate first = day.isBefore(other) ? day : other;
        LocalDate last = day.isBefore(other) ? other : day;
        List<RegisterPage.Item> items = new ArrayList<>();
        for (Stored<?> record : records) {
            if (record.body() instanceof Organisation organisation) {
                String before = banned(organisation, first);
                String after = banned(organisation, last);
                if (!before.equals(after)) {
                    items.add(new RegisterPage.Item(namer.mention(record.address()), before + " → " + after));
                }
            }
        }
        return new RegisterPage.Group(
                "What changed",
                (items.isEmpty() ? "No ban changed between %s and %s, by all that is on record." : "Between %s and %s.")
                        .formatted(words(first), words(last)),
                items);
    }

    private static String banned(Organisation organisation, LocalDate day) {
        return organisation.banOn(day).isPresent()
                ? "banned"
                : organisation.perhapsBannedOn(day).isPresent() ? "perhaps banned" : "not banned";
    }

    private static String words(LocalDate day) {
        return PartialDate.of(day).inWords(Locale.ENGLISH);
    }

    private static String sentence(List<BannedOrganisation> all) {
        List<BannedOrganisation> banned =
                all.stream().filter(BannedOrganisation::certain).toList();
        String perhaps = banned.size() == all.size()
                ? ""
                : " Of %d %sit is not certain.".formatted(all.size() - banned.size(), banned.isEmpty() ? "" : "more ");
        if (banned.isEmpty()) {
            return "No organisation on record %swas banned on the day.".formatted(perhaps.isEmpty() ? "" : "certainly ")
                    + perhaps;
        }
        List<Stored<?>> membership = BannedOrganisation.aboutMembership(each(banned));
        Optional<Quantity> people = BannedOrganisation.people(membership);
        String organisations = Capitals.first(Count.of(banned.size(), "organisation")) + " on record "
                + Count.was(banned.size()) + " banned on the day. ";
        return (people.isEmpty()
                        ? organisations + "Nobody on record is prosecuted for involvement in "
                                + (banned.size() == 1 ? "it." : "any of them.")
                        : organisations
                                + "%s %s prosecuted for involvement in %s, in %s."
                                        .formatted(
                                                Capitals.first(told(people.get())),
                                                people.get().equals(Quantity.of(1)) ? "is" : "are",
                                                banned.size() == 1 ? "it" : "one of them or more",
                                                Count.of(membership.size(), "case")))
                + perhaps;
    }

    private static String told(Quantity people) {
        return people.isExact()
                ? Count.of(people.least(), "person", "people")
                : people.inWords(Locale.ENGLISH) + " people";
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

    private static RegisterPage.Group group(BannedOrganisation one, Namer namer) {
        List<RegisterPage.Item> items = new ArrayList<>();
        one.aboutMembership().forEach(record -> items.add(prosecuted(record, namer)));
        one.aboutSomethingElse()
                .forEach(record -> items.add(new RegisterPage.Item(
                        namer.mention(record.address()),
                        "names the organisation; nobody in it is charged with involvement")));
        one.incidents()
                .forEach(record -> items.add(new RegisterPage.Item(namer.mention(record.address()), "incident")));
        return new RegisterPage.Group(
                namer.mention(one.address()).text(),
                items.isEmpty()
                        ? "No case on record prosecutes anybody for involvement in it. Earlier convictions of which a case tells are not counted."
                        : "",
                items);
    }

    private static String since(BannedOrganisation one) {
        PartialDate when = one.ban().when();
        return (one.certain() ? "" : "perhaps: ") + (when == null ? "date not known" : when.beganInWords());
    }

    private static List<RecordRef> addresses(List<Stored<?>> records) {
        return records.stream().map(Stored::address).toList();
    }
}
