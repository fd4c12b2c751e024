package org.khronika.incidents;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khronika.records.DataField;
import org.khronika.records.Namer;
import org.khronika.records.RegisterPage;
import org.khronika.values.Choice;
import org.khronika.values.Count;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Detentions and other ways to keep people from going where they wanted: by whom, to prevent something or not, and what followed. */
@Component
class DetentionsRegister extends IncidentRegister<Detention> {

    DetentionsRegister() {
        super("detentions", "Detentions", "detentions");
    }

    @Override
    public String explanation() {
        return "Everybody who was kept from going where they wanted: taken and held, guarded at home, stopped on the way, summoned, locked "
                + "up by a court; a summons and a guarded home are no detention and not in the number. A line for each of which the same is told. People are counted as often as they were held. “Preventive” "
                + "is what the source calls so, or what was done before something that had not begun. What the source does not say is "
                + "“not said”, and never no. Being held in a criminal case stands under Deprived of liberty.";
    }

    @Override
    List<Detention> in(Incident incident, Namer namer) {
        return incident.detentions();
    }

    @Override
    @Nullable
    RecordRef whom(Detention held) {
        return held.who();
    }

    @Override
    String sentence(List<Entry<Detention>> held) {
        if (held.isEmpty()) {
            return "No detention of which it is told how people were held.";
        }
        return "%s%s%s%s%s"
                .formatted(
                        onRecord(held),
                        people(held.stream()
                                .filter(one -> one.told().how().isDetention())
                                .toList()),
                        Tally.told(
                                Tally.number(held, one -> one.told().preventive() == YesNo.YES),
                                "served to prevent something"),
                        Tally.told(
                                Tally.number(held, one -> one.told().then() == AfterDetention.WITHOUT_CHARGE),
                                "ended without charge"),
                        Tally.told(
                                Tally.number(held, one -> Tally.isAny(one.told().children())),
                                "took place before children"));
    }

    /** "Detentions at 14 incidents are on record.": a guarded home and a summons are told apart, and no detentions. */
    private static String onRecord(List<Entry<Detention>> held) {
        List<Entry<Detention>> detained =
                held.stream().filter(one -> one.told().how().isDetention()).toList();
        long other = (long) held.size() - detained.size();
        return Tally.onRecord(
                        detained.stream().map(Entry::incident).distinct().count(),
                        "incident with detentions",
                        "incidents with detentions")
                + Tally.told(other, "more " + (other == 1 ? "tells" : "tell") + " of people summoned or kept at home");
    }

    /** " They tell of more than 71 people; three give no number." */
    private static String people(List<Entry<Detention>> held) {
        List<Entry<Detention>> counted =
                held.stream().filter(one -> people(one) != null).toList();
        if (counted.isEmpty()) {
            return " How many people were held is not said.";
        }
        long open = (long) held.size() - counted.size();
        return " They tell of %s held%s."
                .formatted(
                        people(Tally.sum(counted, DetentionsRegister::people)),
                        open == 0 ? "" : "; " + Count.words(open) + (open == 1 ? " gives" : " give") + " no number");
    }

    private static String people(String number) {
        return number.equals("1") ? "one person" : number + " people";
    }

    @Override
    List<Shown<Detention>> shown() {
        return List.of(
                new Shown<>("People", (one, _) -> inWords(people(one))),
                new Shown<>("By whom", (one, namer) -> by(one.told(), "", namer)),
                new Shown<>("How", (one, _) -> one.told().how().label()),
                new Shown<>("Preventive", (one, _) -> label(one.told().preventive(), "")),
                new Shown<>(
                        "For how long",
                        (one, namer) -> DataField.words(one.told().lasted(), namer)),
                new Shown<>("What followed", (one, _) -> label(one.told().then(), "")),
                new Shown<>("Children", (one, _) -> inWords(one.told().children())));
    }

    @Override
    List<RegisterPage.Grid> counted(List<Entry<Detention>> held, Namer namer) {
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
                        held,
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
                        one -> label(one.told().then(), Tally.NOT_SAID),
                        DetentionsRegister::people,
                        namer));
    }

    @Override
    List<Kept<Detention>> kept() {
        return List.of(
                new Kept<>(
                        "who",
                        "Whom it is told of; empty for all to whom it happened.",
                        (one, namer) -> DataField.of(one.told().who(), namer)),
                new Kept<>(
                        "people",
                        "How many, as a code; empty where the source does not say.",
                        (one, _) -> DataField.of(people(one))),
                new Kept<>(
                        "by",
                        "By whom, in words.",
                        (one, namer) -> DataField.words(one.told().by(), namer)),
                new Kept<>(
                        "authority",
                        "The authority on record.",
                        (one, namer) -> DataField.of(one.told().authority(), namer)),
                new Kept<>(
                        "how",
                        "taken, at_home, on_the_way, summoned or locked_up.",
                        (one, _) -> DataField.of(one.told().how())),
                new Kept<>(
                        "preventive",
                        "yes or no; empty where the source does not say.",
                        (one, _) -> DataField.of(one.told().preventive())),
                new Kept<>(
                        "force",
                        "none, used or hurt; empty where the source does not say.",
                        (one, _) -> DataField.of(one.told().force())),
                new Kept<>(
                        "taken_to",
                        "Where they were taken, in words.",
                        (one, namer) -> DataField.words(one.told().takenTo(), namer)),
                new Kept<>(
                        "lasted",
                        "For how long, in words.",
                        (one, namer) -> DataField.words(one.told().lasted(), namer)),
                new Kept<>(
                        "released",
                        "When they were released, in EDTF.",
                        (one, _) -> DataField.of(one.told().released())),
                new Kept<>(
                        "then",
                        "What followed, as a code; empty where the source does not say.",
                        (one, _) -> DataField.of(one.told().then())),
                new Kept<>(
                        "counsel",
                        "let_in, late or refused; empty where the source does not say.",
                        (one, _) -> DataField.of(one.told().counsel())),
                new Kept<>(
                        "children",
                        "How many children were there, as a code; empty where the source does not say.",
                        (one, _) -> DataField.of(one.told().children())));
    }

    /** How many people an entry is about; null where the source does not say. */
    private static @Nullable Quantity people(Entry<Detention> one) {
        if (one.told().who() != null) {
            return Quantity.of(1);
        }
        Quantity stated = one.told().howMany();
        return stated != null ? stated : People.hit(one.body());
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

    private static String inWords(@Nullable Quantity number) {
        return number == null ? "" : number.inWords(Locale.ENGLISH);
    }
}
