package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.values.HowLong;
import org.khronika.values.Numeral;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Detentions and other ways to keep people from going where they wanted: by whom, to prevent something or not, and what followed. */
@Component
class DetentionsRegister extends IncidentRegister<Detention> {

    private static final RegisterDefinition DEFINITION = definition(DetentionsRegister.class, "detentions");

    private static final RegisterColumns<Detention> TOLD = new RegisterColumns<Detention>(DetentionsRegister.class)
            .inFile("by", Detention::by)
            .inFile("authority", Detention::authority)
            .both("how", Detention::how)
            .of(HowHeld.class)
            .onPage("preventive", (one, namer) -> namer.say(preventive(one)))
            .inFile("preventive", Detention::preventive)
            .inFile("force", Detention::force)
            .of(Force.class)
            .inFile("taken_to", Detention::takenTo)
            .onPage("lasted", (one, namer) -> orNotSaid(one.lasted(), namer))
            .inFile("lasted", Detention::lasted)
            .inFile(
                    "lasted_duration",
                    one -> Optional.ofNullable(one.lasted())
                            .flatMap(HowLong::exactly)
                            .orElse(null))
            .inFile("released", Detention::released)
            .onPage(
                    "what-followed",
                    (one, namer) -> namer.say(Objects.requireNonNullElse(one.followed(), Tally.NOT_SAID)))
            .inFile("then", Detention::then)
            .inFile("then_certainty", Detention::thenSure)
            .inFile("counsel", Detention::counsel)
            .of(Counsel.class)
            .both("children_with_them", Detention::children);

    private static final RegisterColumns<Entry<Detention>> COLUMNS = IncidentRegister.<Detention>ofIncidents()
            .wordsOf(DetentionsRegister.class)
            .onPage("people", one -> People.detained(one))
            .onPage("by-whom", (one, namer) -> namer.say(by(one.told(), namer)))
            .inFile("who", Entry::whom)
            .inFile("how_many", one -> People.detained(one))
            .with(Entry::told, TOLD);

    DetentionsRegister() {
        super(DEFINITION, COLUMNS, "detentions", Incident::detentions, RecordKind.INCIDENT);
    }

    @Override
    @Nullable
    RecordRef whom(Detention held) {
        return held.who();
    }

    @Override
    Sayable sentence(List<Entry<Detention>> held) {
        List<Entry<Detention>> detained = detained(held);
        List<Sayable> all = new ArrayList<>();
        if (detained.isEmpty()) {
            all.add(phrase("incidents.detention-counts.none"));
        } else {
            all.add(onRecord(detained));
            all.add(prevention(detained));
            all.add(toldOf(
                    "incidents.detention-counts.without-charge",
                    Tally.incidents(detained, one -> one.told().then() == AfterDetention.WITHOUT_CHARGE)));
            all.add(childrenThere(detained));
        }
        all.add(others(
                held.stream().filter(one -> !detained.contains(one)).toList(),
                detained.isEmpty() ? "incidents.detention-counts.others" : "incidents.detention-counts.more"));
        return Sayable.sentences(all);
    }

    /** "At least two more incidents tell of people who were summoned or kept at home." */
    private static Sayable others(List<Entry<Detention>> others, String key) {
        return others.isEmpty()
                ? Sayable.written("")
                : phrase(key)
                        .with("more", Tally.code(Tally.isAtLeast(others.stream().map(Entry::body))))
                        .with("n", Numeral.of(Tally.incidents(others, one -> true)));
    }

    private static List<Entry<Detention>> detained(List<Entry<Detention>> held) {
        return held.stream().filter(one -> one.told().how().isDetention()).toList();
    }

    /** "At least 58 detentions in 14 incidents are on record; whoever was held twice is counted twice." Never people, who may be the same. */
    private static Sayable onRecord(List<Entry<Detention>> detained) {
        long incidents = Tally.incidents(detained, one -> true);
        long open = Tally.incidents(detained, one -> People.detained(one) == null);
        return detained.stream()
                .flatMap(one -> Optional.ofNullable(People.detained(one)).stream())
                .reduce(Quantity::plus)
                .<Sayable>map(sum -> Sayable.sentences(List.of(
                        phrase("incidents.detention-counts.on-record")
                                .with("exact", Tally.code(sum.isExact() && open == 0))
                                .with("detentions", Numeral.of(sum.least()))
                                .with(
                                        "more",
                                        Tally.code(Tally.isAtLeast(
                                                detained.stream().map(Entry::body))))
                                .with("incidents", Numeral.of(incidents)),
                        toldOf("incidents.detention-counts.no-number", open))))
                .orElseGet(() -> toldOf("incidents.detention-counts.not-known", incidents));
    }

    /** "Four served to prevent something, one more apparently." */
    private static Sayable prevention(List<Entry<Detention>> detained) {
        List<Entry<Detention>> serving = detained.stream()
                .filter(one -> one.told().preventive() == Preventive.YES)
                .toList();
        long surely = Tally.incidents(serving, one -> true);
        long apparently = Tally.incidents(detained, one -> one.told().preventive() == Preventive.APPARENTLY);
        return surely == 0
                ? toldOf("incidents.detention-counts.apparently-preventive", apparently)
                : phrase("incidents.detention-counts.preventive")
                        .with(
                                "more",
                                Tally.code(Tally.isAtLeast(serving.stream().map(Entry::body))))
                        .with("n", Numeral.of(surely))
                        .with("apparently", Numeral.of(apparently));
    }

    private static Sayable childrenThere(List<Entry<Detention>> detained) {
        boolean one = detained.stream()
                .flatMap(held -> Optional.ofNullable(held.told().children()).stream())
                .reduce(Quantity::plus)
                .filter(Quantity.of(1)::equals)
                .isPresent();
        return toldOf(
                one ? "incidents.detention-counts.a-child" : "incidents.detention-counts.children",
                Tally.incidents(detained, held -> Tally.isAny(held.told().children())));
    }

    @Override
    List<RegisterPage.Grid> counted(List<Entry<Detention>> all, Namer namer) {
        List<Entry<Detention>> held = detained(all);
        List<RegisterPage.Grid> grids = new DetentionCalendar(held, namer).grids();
        grids.addAll(List.of(
                Tally.of(
                        phrase("incidents.detention-counts.by-whom"),
                        phrase("incidents.page.authority"),
                        held,
                        one -> by(one.told(), namer),
                        People::detained,
                        namer),
                Tally.of(
                        phrase("incidents.page.held"),
                        phrase("incidents.detention-counts.how"),
                        all,
                        one -> one.told().how(),
                        People::detained,
                        namer),
                Tally.of(
                        phrase("incidents.detention-counts.to-prevent"),
                        phrase("incidents.detention-counts.is-preventive"),
                        held,
                        one -> preventive(one.told()),
                        People::detained,
                        namer),
                Tally.of(
                        phrase("incidents.tally.what-followed"),
                        phrase("incidents.tally.what-followed"),
                        held,
                        one -> Objects.requireNonNullElse(one.told().followed(), Tally.NOT_SAID),
                        People::detained,
                        namer)));
        return grids;
    }

    private static Sayable by(Detention held, Namer namer) {
        return held.authority() != null
                ? Sayable.written(namer.mention(held.authority()).text())
                : Sayable.written(orNotSaid(held.by(), namer));
    }

    private static Sayable preventive(Detention held) {
        return Objects.<Sayable>requireNonNullElse(held.preventive(), Tally.NOT_SAID);
    }

    /** An empty cell would be read as no. */
    private static String orNotSaid(@Nullable String told, Namer namer) {
        return told == null ? namer.say(Tally.NOT_SAID) : namer.words(told);
    }
}
