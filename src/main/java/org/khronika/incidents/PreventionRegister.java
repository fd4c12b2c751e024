package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.Stored;
import org.khronika.values.Numeral;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Measures to keep people from gathering, by the event or the assembly around which they were taken. */
@Component
class PreventionRegister extends RecordRegister<PreventionRegister.Prevented> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            PreventionRegister.class, "preventive-measures", RecordKind.Family.HAPPENED, Days.PERIOD);

    private static final RegisterColumns<Prevented> COLUMNS = new RegisterColumns<Prevented>(
                    PreventionRegister.class, one -> one.record().address())
            .under(Prevented::around)
            .inFile("incident", one -> one.record().address())
            .onPage("when", (one, namer) -> namer.say(IncidentType.day(one.incident())))
            .inFile("date", one -> one.incident().happened())
            .onPage("how-certain", (one, namer) -> namer.say(one.certain()))
            .inFile("place_address", one -> one.incident().place())
            .both("place", Prevented::where)
            .onPage("what-was-done", (one, namer) -> namer.say(one.acts()))
            .inFile("place_inferred", one -> one.incident().hasPlaceInferred())
            .inFile("measures", Prevented::measures)
            .onPage("people", (one, namer) -> namer.say(one.people()))
            .inFile("how_many", one -> People.hit(one.incident()))
            .inFile("apparent", Prevented::apparent)
            .inFile("hedge", (one, namer) -> namer.say(one.certain()))
            .inFile("around", Prevented::around);

    PreventionRegister() {
        super(DEFINITION, COLUMNS, RecordKind.INCIDENT);
    }

    @Override
    protected RegisterContents<Prevented> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Prevented> all = Stored.only(records, Incident.class).stream()
                .map(Prevented::new)
                .filter(prevented -> !prevented.measures().isEmpty()
                        && scope.touches(prevented.incident().when()))
                .toList();
        List<Prevented> counted = all.stream().filter(Prevented::isCounted).toList();
        return new RegisterContents<>(
                namer.say(sentence(counted)), groups(all, namer), counted, List.of(byMeasure(counted, namer)));
    }

    /** An incident of prevention. */
    record Prevented(Stored<Incident> record) {

        Incident incident() {
            return record.body();
        }

        List<Act> measures() {
            return Prevention.in(incident());
        }

        List<RecordRef> around() {
            return Prevention.around(incident());
        }

        /** Under what it stands: its events, and its assembly where it names none. */
        List<RecordRef> under() {
            return incident().around().isEmpty() ? around() : incident().around();
        }

        boolean isCounted() {
            return incident().kind().isCounted();
        }

        Sayable acts() {
            return Sayable.commas(measures().stream()
                    .map(act -> Prevention.said(incident(), act))
                    .toList());
        }

        Sayable people() {
            Quantity people = People.hit(incident());
            return people == null
                    ? phrase("incidents.prevention.people-not-told")
                    : phrase("incidents.fact.people").with("people", people);
        }

        Item item(Namer namer) {
            return new Item(
                    namer.mention(record.address()),
                    namer.words(namer.say(Sayable.clauses(List.of(incident().withDistance(acts()), people())))));
        }

        String where(Namer namer) {
            return Optional.ofNullable(IncidentType.where(incident(), namer))
                    .map(Mention::text)
                    .orElse("");
        }

        /** How sure we are of it, and whose word it is. */
        Sayable certain() {
            return IncidentRegister.certain(incident(), "detentions");
        }

        List<Act> apparent() {
            return measures().stream()
                    .filter(act -> Prevention.isApparent(incident(), act))
                    .toList();
        }
    }

    private static Sayable sentence(List<Prevented> counted) {
        if (counted.isEmpty()) {
            return phrase("incidents.prevention-counts.none");
        }
        long events = counted.stream()
                .flatMap(prevented -> prevented.under().stream())
                .distinct()
                .count();
        long alone = counted.stream()
                .filter(prevented -> prevented.around().isEmpty())
                .count();
        long apparent = counted.stream()
                .filter(prevented ->
                        prevented.measures().stream().allMatch(act -> Prevention.isApparent(prevented.incident(), act)))
                .count();
        return Sayable.sentences(List.of(
                phrase("incidents.prevention-counts.on-record")
                        .with(
                                "more",
                                Tally.code(Tally.isAtLeast(counted.stream().map(Prevented::incident))))
                        .with("n", Numeral.of(counted.size()))
                        .with("around", Tally.code(events > 0))
                        .with("events", Numeral.of(events)),
                IncidentRegister.toldOf("incidents.prevention-counts.apparent", apparent),
                Prevention.purposeNotTold(counted.stream().map(Prevented::incident)),
                IncidentRegister.toldOf("incidents.prevention-counts.around-nothing", alone)));
    }

    private static List<Group> groups(List<Prevented> all, Namer namer) {
        Map<RecordRef, List<Prevented>> around = new LinkedHashMap<>();
        all.stream()
                .filter(Prevented::isCounted)
                .forEach(prevented -> prevented
                        .under()
                        .forEach(event -> around.computeIfAbsent(event, none -> new ArrayList<>())
                                .add(prevented)));
        List<Group> groups = new ArrayList<>();
        around.forEach((event, these) -> groups.add(group(namer.mention(event), these, namer)));
        add(
                groups,
                phrase("incidents.prevention-counts.around-nothing-on-record"),
                all.stream()
                        .filter(prevented ->
                                prevented.isCounted() && prevented.around().isEmpty())
                        .toList(),
                namer);
        add(
                groups,
                phrase("incidents.prevention-counts.many-as-one"),
                all.stream().filter(prevented -> !prevented.isCounted()).toList(),
                namer);
        return groups;
    }

    private static Group group(Mention event, List<Prevented> these, Namer namer) {
        return new Group(
                event.text(),
                "",
                these.stream().map(prevented -> prevented.item(namer)).toList());
    }

    private static void add(List<Group> groups, Sayable heading, List<Prevented> these, Namer namer) {
        if (!these.isEmpty()) {
            groups.add(new Group(
                    namer.say(heading),
                    "",
                    these.stream().map(prevented -> prevented.item(namer)).toList()));
        }
    }

    private static RegisterPage.Grid byMeasure(List<Prevented> counted, Namer namer) {
        Map<String, List<Prevented>> by = new LinkedHashMap<>();
        for (Act act : Act.values()) {
            counted.stream()
                    .filter(prevented -> prevented.measures().contains(act))
                    .forEach(prevented -> by.computeIfAbsent(
                                    namer.say(Prevention.measure(prevented.incident(), act)), none -> new ArrayList<>())
                            .add(prevented));
        }
        return RegisterPage.Grid.counted(
                namer.say(phrase("incidents.prevention-counts.by-measure")),
                Stream.of(
                                phrase("incidents.prevention-counts.measure"),
                                phrase("incidents.tally.incidents"),
                                phrase("incidents.prevention-counts.people"))
                        .map(namer::say)
                        .toList(),
                by,
                (measure, these) -> List.of(
                        measure,
                        Integer.toString(these.size()),
                        these.stream()
                                .map(prevented -> Prevention.people(prevented.incident()))
                                .reduce(Quantity::plus)
                                .map(namer::say)
                                .orElse("")),
                prevented -> namer.mention(prevented.record().address()));
    }
}
