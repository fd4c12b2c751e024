package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.NamedIn;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.Numeral;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Sentences about many records, with how many of their records stand. */
@Component
class CharacterisationsRegister extends RecordRegister<CharacterisationsRegister.Said> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            CharacterisationsRegister.class, "characterisations-borne-out", RecordKind.Family.HAPPENED, Days.PERIOD);

    private static final RegisterColumns<Characterisation> TOLD = new RegisterColumns<Characterisation>(
                    CharacterisationsRegister.class)
            .inFile("characterisation", Characterisation::sentence)
            .both("characterisation_kind", Characterisation::kind)
            .onPage(
                    "who-says-so",
                    (one, namer) -> who(one, namer).isEmpty() ? phrase("statements.page.we-do") : who(one, namer))
            .inFile("speaker", CharacterisationsRegister::who)
            .both("period", Characterisation::period);

    private static final RegisterColumns<Said> COLUMNS = new RegisterColumns<>(
                    CharacterisationsRegister.class, Said::address)
            .inFile("address", Said::address)
            .with(Said::characterisation, TOLD)
            .onPage("bear-it-out-in-our-reading", Said::size)
            .inFile("records_for", Said::all)
            .onPage("speak-against-it-in-our-reading", said -> RegisterColumns.unlessNone(said.against()))
            .inFile("records_against", Said::against);

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
        Object size() {
            return reviewed == all
                    ? all
                    : phrase("statements.characterisations.some-reviewed")
                            .with("all", all)
                            .with("reviewed", reviewed);
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
        return new RegisterContents<>(namer.say(sentence(all)), without(all, namer), all, List.of());
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

    private static Sayable sentence(List<Said> all) {
        if (all.isEmpty()) {
            return phrase("statements.characterisations.none");
        }
        long bare = all.stream().filter(said -> said.all() == 0).count();
        return Sayable.sentences(List.of(
                phrase("statements.characterisations.on-record").with("characterisations", Numeral.of(all.size())),
                bare == 0
                        ? phrase("statements.characterisations.records-with-each")
                        : phrase("statements.characterisations.not-borne-out").with("bare", Numeral.of(bare))));
    }

    private static List<Group> without(List<Said> all, Namer namer) {
        return Group.told(new Group(
                namer.say(phrase("statements.characterisations.without-a-record")),
                "",
                all.stream()
                        .filter(said -> said.open() == 0)
                        .map(said -> new Item(
                                namer.mention(said.address()),
                                namer.say(phrase(
                                        said.all() == 0
                                                ? "statements.doubt.not-borne-out"
                                                : "statements.characterisations.none-is-here"))))
                        .toList()));
    }

    private static String who(Characterisation one, Namer namer) {
        return StatementWords.inWords(one.speaker(), one.speakers(), namer);
    }
}
