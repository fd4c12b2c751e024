package org.khronika.incidents;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage;
import org.khronika.values.Capitals;
import org.khronika.values.Choice;
import org.khronika.values.Count;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
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
            .onPage("What followed", Detention::followed)
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
            .onPage("By whom", (one, namer) -> by(one.told(), "", namer))
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
    String sentence(List<Entry<Detention>> held) {
        List<Entry<Detention>> detained = detained(held);
        return (detained.isEmpty()
                        ? "No detention of which it is told how people were held."
                        : onRecord(detained)
                                + prevention(detained)
                                + inSome(
                                        detained,
                                        one -> one.told().then() == AfterDetention.WITHOUT_CHARGE,
                                        "people were released without charge")
                                + inSome(detained, one -> Tally.isAny(one.told().children()), childrenThere(detained)))
                + others(held, detained);
    }

    private static List<Entry<Detention>> detained(List<Entry<Detention>> held) {
        return held.stream().filter(one -> one.told().how().isDetention()).toList();
    }

    /** "At least 58 detentions in 14 incidents are on record; whoever was held twice is counted twice." Never people, who may be the same. */
    private static String onRecord(List<Entry<Detention>> detained) {
        long incidents = Tally.incidents(detained, one -> true);
        long open = Tally.incidents(detained, one -> people(one) == null);
        return detained.stream()
                .flatMap(one -> Optional.ofNullable(people(one)).stream())
                .reduce(Quantity::plus)
                .map(sum -> counted(
                        sum,
                        Tally.atLeast(detained.stream().map(Entry::body)) + Count.of(incidents, "incident"),
                        incidents,
                        open))
                .orElseGet(() -> Tally.onRecord(incidents, "incident with detentions", "incidents with detentions")
                        + " How many people were detained is not known.");
    }

    private static String counted(Quantity sum, String inIncidents, long incidents, long open) {
        boolean exact = sum.isExact() && open == 0;
        return (exact ? "" : "At least ")
                + (exact ? Capitals.first(Count.of(sum.least(), "detention")) : Count.of(sum.least(), "detention"))
                + " in %s %s on record".formatted(inIncidents, Count.is(sum.least()))
                + (incidents == 1 ? "." : "; whoever was held twice is counted twice.")
                + (open == 0 ? "" : " For %s of the incidents no source gives a number.".formatted(Count.words(open)));
    }

    /** " Four served to prevent something, one more apparently." */
    private static String prevention(List<Entry<Detention>> detained) {
        List<Entry<Detention>> serving = detained.stream()
                .filter(one -> one.told().preventive() == Preventive.YES)
                .toList();
        long surely = Tally.incidents(serving, one -> true);
        long apparently = Tally.incidents(detained, one -> one.told().preventive() == Preventive.APPARENTLY);
        if (surely == 0) {
            return Tally.told(apparently, "apparently served to prevent something");
        }
        return Tally.told(
                Tally.atLeast(serving.stream().map(Entry::body)),
                surely,
                "served to prevent something"
                        + (apparently == 0 ? "" : ", " + Count.words(apparently) + " more apparently"));
    }

    private static String inSome(List<Entry<Detention>> all, Predicate<Entry<Detention>> of, String what) {
        long n = Tally.incidents(all, of);
        return n == 0 ? "" : " In %s, %s.".formatted(Count.of(n, "incident"), what);
    }

    private static String childrenThere(List<Entry<Detention>> detained) {
        boolean one = detained.stream()
                .flatMap(held -> Optional.ofNullable(held.told().children()).stream())
                .reduce(Quantity::plus)
                .filter(Quantity.of(1)::equals)
                .isPresent();
        return one ? "a child was with those detained" : "children were with those detained";
    }

    /** A guarded home and a summons are told apart, and are no detentions. */
    private static String others(List<Entry<Detention>> held, List<Entry<Detention>> detained) {
        long n = Tally.incidents(held, one -> !detained.contains(one));
        return n == 0
                ? ""
                : " %s%s %s of people who were summoned or kept at home."
                        .formatted(
                                Capitals.first(Count.words(n)),
                                detained.isEmpty()
                                        ? n == 1 ? " incident" : " incidents"
                                        : n == 1 ? " more incident" : " more incidents",
                                n == 1 ? "tells" : "tell");
    }

    @Override
    List<RegisterPage.Grid> counted(List<Entry<Detention>> all, Namer namer) {
        List<Entry<Detention>> held = detained(all);
        return List.of(
                Tally.of(
                        "By whom",
                        "Authority",
                        held,
                        one -> by(one.told(), Tally.NOT_SAID, namer),
                        DetentionsRegister::people,
                        namer),
                Tally.of(
                        "How they were held",
                        "How",
                        all,
                        one -> one.told().how().label(),
                        DetentionsRegister::people,
                        namer),
                Tally.of(
                        "To prevent something",
                        "Preventive",
                        held,
                        one -> label(one.told().preventive(), Tally.NOT_SAID),
                        DetentionsRegister::people,
                        namer),
                Tally.of(
                        "What followed",
                        "What followed",
                        held,
                        one -> one.told().then() == null
                                ? Tally.NOT_SAID
                                : one.told().followed(),
                        DetentionsRegister::people,
                        namer));
    }

    /** How many people an entry is about; null where the source does not say. */
    private static @Nullable Quantity people(Entry<Detention> one) {
        return People.detained(one.told(), one.body());
    }

    private static String by(Detention held, String none, Namer namer) {
        if (held.authority() != null) {
            return namer.mention(held.authority()).text();
        }
        return held.by() == null ? none : namer.words(held.by());
    }

    private static String label(@Nullable Choice choice, String none) {
        return choice == null ? none : choice.label();
    }
}
