package org.khronika.statements;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.NamedIn;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.Count;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Sentences about many records, with how many of their records stand. */
@Component
class CharacterisationsRegister extends RecordRegister<CharacterisationsRegister.Said> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            "characterisations-borne-out",
            "Characterisations and what bears them out",
            Unit.of("characterisation"),
            RecordKind.Family.HAPPENED,
            Days.PERIOD,
            "Sentences about many records at once: trends, patterns, usual practice. Beside each stand the records that bear it out "
                    + "and those that speak against it; which do is our reading. How many there are depends on what we have recorded; it is no measure of how often it happens.");

    private static final RegisterColumns<Characterisation> TOLD = new RegisterColumns<Characterisation>()
            .inFile("sentence", "What it says.", Characterisation::sentence)
            .both("What it says", "kind", "trend, pattern, practice or state.", Characterisation::kind)
            .onPage("Who says so", (one, namer) -> who(one, namer).isEmpty() ? "we do" : who(one, namer))
            .inFile("who", "Who says so; empty for ourselves.", CharacterisationsRegister::who)
            .both("Of which time", "period", "Of which time it speaks, in EDTF.", Characterisation::period);

    private static final RegisterColumns<Said> COLUMNS = new RegisterColumns<>("Characterisation", Said::address)
            .inFile("address", "The address of the characterisation.", Said::address)
            .with(Said::characterisation, TOLD)
            .onPage("Bear it out, in our reading", Said::size)
            .inFile("borne_out_by", "How many records bear it out, of those in the release.", Said::all)
            .onPage("Speak against it, in our reading", said -> RegisterColumns.unlessNone(said.against()))
            .inFile("against", "How many speak against it.", Said::against);

    CharacterisationsRegister() {
        super(
                DEFINITION,
                COLUMNS,
                Stream.concat(
                                Stream.of(RecordKind.CHARACTERISATION),
                                NamedIn.of(Characterisation.class, "borneOut").kinds().stream())
                        .toArray(RecordKind[]::new));
    }

    /**
     * A characterisation.
     *
     * @param all      how many records bear it out, of those that may be counted before the reader
     * @param reviewed how many of them somebody has accepted
     * @param open     how many of them the reader may see
     * @param against  how many speak against it
     */
    record Said(
            RecordRef address, Characterisation characterisation, long all, long reviewed, long open, long against) {

        /** "5"; at the desk "5, 4 of them reviewed". */
        String size() {
            return reviewed == all ? Long.toString(all) : "%d, %d of them reviewed".formatted(all, reviewed);
        }
    }

    @Override
    protected RegisterContents<Said> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        Map<RecordRef, ReviewState> states = new HashMap<>();
        records.forEach(record -> states.put(record.address(), record.review()));
        List<Said> all = Stored.only(records, Characterisation.class).stream()
                .filter(record -> scope.touches(record.body().period()))
                .map(record -> said(record, states, namer))
                .toList();
        return new RegisterContents<>(sentence(all), without(all, namer), all, List.of());
    }

    private static Said said(Stored<Characterisation> record, Map<RecordRef, ReviewState> states, Namer namer) {
        Characterisation characterisation = record.body();
        List<RecordRef> borneOut = CharacterisationType.open(characterisation.borneOut(), namer);
        return new Said(
                record.address(),
                characterisation,
                borneOut.size(),
                borneOut.stream()
                        .filter(one -> states.get(one) == ReviewState.REVIEWED)
                        .count(),
                borneOut.stream().filter(states::containsKey).count(),
                CharacterisationType.open(characterisation.against(), namer).size());
    }

    private static String sentence(List<Said> all) {
        if (all.isEmpty()) {
            return "No characterisation is on record for these days. A sentence about many records stands here with the records that bear it out.";
        }
        long bare = all.stream().filter(said -> said.all() == 0).count();
        return DEFINITION.unit().onRecord(all.size())
                + (bare == 0
                        ? " Records that bear it out stand with each."
                        : " No record bears out %s of them.".formatted(Count.words(bare)));
    }

    private static List<Group> without(List<Said> all, Namer namer) {
        return Group.told(new Group(
                "Without a record that bears it out",
                "",
                all.stream()
                        .filter(said -> said.open() == 0)
                        .map(said -> new Item(
                                namer.mention(said.address()),
                                said.all() == 0
                                        ? "No record bears it out."
                                        : "None of the records that bear it out is here."))
                        .toList()));
    }

    private static String who(Characterisation one, Namer namer) {
        return StatementWords.inWords(one.speaker(), one.speakers(), namer);
    }
}
