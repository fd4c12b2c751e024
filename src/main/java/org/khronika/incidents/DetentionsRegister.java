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
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage;
import org.khronika.values.Numeral;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Detentions and other ways to keep people from going where they wanted: by whom, to prevent something or not, and what followed. */
@Component
class DetentionsRegister extends IncidentRegister<Detention> {

    private static final RegisterDefinition DEFINITION = definition(
            "detentions",
            "Detentions",
            Unit.of("detention"),
            "Everybody who was kept from going where they wanted: taken and held, guarded at home, stopped on the way, summoned, locked "
                    + "up by a court; a summons and a guarded home are no detention and not in the number. A line for each of which the same is told. People are counted each time that they were held. “Preventive” "
                    + "is what the source calls so, and “apparently” where it says that it appears so; where it tells no purpose but that it was ahead of "
                    + "something or on the way to it, the line says that. What the source does not say is “not said”, and never no. A detention stands here where a source tells of it by itself, and not "
                    + "where it says only that somebody was tortured or died in detention. Arrests that are told only as a step of a case stand on the page of that case. Being held in a criminal case stands under Deprived of liberty.");

    private static final RegisterColumns<Detention> TOLD = new RegisterColumns<Detention>()
            .inFile("by", "By whom, in words.", Detention::by)
            .inFile("authority", "The authority on record.", Detention::authority)
            .both("How", "how", "taken, at_home, on_the_way, summoned or locked_up.", Detention::how)
            .both(
                    "Preventive",
                    "preventive",
                    "yes, apparently, before (it came before something that had not begun, and no purpose is told) or no; empty where the source does not say.",
                    Detention::preventive)
            .inFile("force", "none, used or hurt; empty where the source does not say.", Detention::force)
            .inFile("taken_to", "Where they were taken, in words.", Detention::takenTo)
            .both("For how long", "lasted", "For how long, in words.", Detention::lasted)
            .inFile("released", "When they were released, in EDTF.", Detention::released)
            .onPage("What followed", (one, namer) -> namer.sayOr(one.followed()))
            .inFile("then", "What followed, as a code; empty where the source does not say.", Detention::then)
            .inFile(
                    "then_certainty",
                    "How sure what followed is, where that is less than the incident.",
                    Detention::thenSure)
            .inFile("counsel", "let_in, late or refused; empty where the source does not say.", Detention::counsel)
            .both(
                    "Children",
                    "children",
                    "How many children were with those detained, as they were taken or afterwards, as a code; empty where the source does not say.",
                    Detention::children);

    private static final RegisterColumns<Entry<Detention>> COLUMNS = IncidentRegister.<Detention>ofIncidents()
            .onPage("People", one -> people(one))
            .onPage("By whom", (one, namer) -> namer.say(by(one.told(), Sayable.written(""), namer)))
            .inFile("who", "Whom it is told of; empty for all to whom it happened.", Entry::whom)
            .inFile("people", "How many, as a code; empty where the source does not say.", one -> people(one))
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
        all.add(toldOf(
                detained.isEmpty() ? "incidents.detention-counts.others" : "incidents.detention-counts.more",
                Tally.incidents(held, one -> !detained.contains(one))));
        return Sayable.sentences(all);
    }

    private static List<Entry<Detention>> detained(List<Entry<Detention>> held) {
        return held.stream().filter(one -> one.told().how().isDetention()).toList();
    }

    /** "At least 58 detentions in 14 incidents are on record; whoever was held twice is counted twice." Never people, who may be the same. */
    private static Sayable onRecord(List<Entry<Detention>> detained) {
        long incidents = Tally.incidents(detained, one -> true);
        long open = Tally.incidents(detained, one -> people(one) == null);
        return detained.stream()
                .flatMap(one -> Optional.ofNullable(people(one)).stream())
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
        return List.of(
                Tally.of(
                        phrase("incidents.detention-counts.by-whom"),
                        phrase("incidents.page.authority"),
                        held,
                        one -> by(one.told(), Tally.NOT_SAID, namer),
                        DetentionsRegister::people,
                        namer),
                Tally.of(
                        phrase("incidents.page.held"),
                        phrase("incidents.detention-counts.how"),
                        all,
                        one -> one.told().how(),
                        DetentionsRegister::people,
                        namer),
                Tally.of(
                        phrase("incidents.detention-counts.to-prevent"),
                        phrase("incidents.detention-counts.is-preventive"),
                        held,
                        one -> Objects.<Sayable>requireNonNullElse(one.told().preventive(), Tally.NOT_SAID),
                        DetentionsRegister::people,
                        namer),
                Tally.of(
                        phrase("incidents.tally.what-followed"),
                        phrase("incidents.tally.what-followed"),
                        held,
                        one -> Objects.requireNonNullElse(one.told().followed(), Tally.NOT_SAID),
                        DetentionsRegister::people,
                        namer));
    }

    /** How many people an entry is about; null where the source does not say. */
    private static @Nullable Quantity people(Entry<Detention> one) {
        return People.detained(one.told(), one.body());
    }

    private static Sayable by(Detention held, Sayable none, Namer namer) {
        if (held.authority() != null) {
            return Sayable.written(namer.mention(held.authority()).text());
        }
        return held.by() == null ? none : Sayable.written(namer.words(held.by()));
    }
}
