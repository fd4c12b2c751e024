package org.khronika.statements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.pages.RegisterPage.Data;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.pages.RegisterPage.Line;
import org.khronika.records.NamedIn;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Sentences about many records, with how many of their records stand. */
@Component
class CharacterisationsRegister implements RecordRegister {

    /**
     * A characterisation.
     *
     * @param all      how many records bear it out, of those that may be counted before the reader
     * @param reviewed how many of them somebody has accepted
     * @param open     how many of them the reader may see
     * @param against  how many speak against it
     */
    private record Said(
            RecordRef address, Characterisation characterisation, long all, long reviewed, long open, long against) {}

    @Override
    public String slug() {
        return "characterisations-borne-out";
    }

    @Override
    public String title() {
        return "Characterisations and what bears them out";
    }

    @Override
    public String explanation() {
        return "Sentences about many records at once: trends, patterns, usual practice. Beside each stand the records that bear it out "
                + "and those that speak against it; which do is our reading. How many there are depends on what we have recorded; it is no measure of how often it happens.";
    }

    @Override
    public Set<RecordKind> reads() {
        Set<RecordKind> reads =
                new HashSet<>(NamedIn.of(Characterisation.class, "borneOut").kinds());
        reads.add(RecordKind.CHARACTERISATION);
        return reads;
    }

    @Override
    public Days days() {
        return Days.PERIOD;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        Map<RecordRef, ReviewState> states = new HashMap<>();
        records.forEach(record -> states.put(record.address(), record.review()));
        List<Said> all = records.stream()
                .filter(record -> record.body() instanceof Characterisation one && scope.touches(one.period()))
                .map(record -> said(record, states, namer))
                .toList();
        return new RegisterPage(
                slug(),
                title(),
                sentence(all),
                explanation(),
                List.of(
                        "Characterisation",
                        "What it says",
                        "Who says so",
                        "Of which time",
                        "Bear it out, in our reading",
                        "Speak against it, in our reading"),
                without(all, namer),
                all.stream().map(said -> line(said, namer)).toList(),
                List.of(),
                data(all, namer));
    }

    private static Said said(Stored<?> record, Map<RecordRef, ReviewState> states, Namer namer) {
        Characterisation characterisation = (Characterisation) record.body();
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
        return "%s %s on record. %s"
                .formatted(
                        Capitals.first(Count.of(all.size(), "characterisation")),
                        Count.is(all.size()),
                        bare == 0
                                ? "Records that bear it out stand with each."
                                : "No record bears out %s of them.".formatted(Count.words(bare)));
    }

    private static List<Group> without(List<Said> all, Namer namer) {
        List<Item> bare = all.stream()
                .filter(said -> said.open() == 0)
                .map(said -> new Item(
                        namer.mention(said.address()),
                        said.all() == 0 ? "No record bears it out." : "None of the records that bear it out is here."))
                .toList();
        return bare.isEmpty() ? List.of() : List.of(new Group("Without a record that bears it out", "", bare));
    }

    private static Line line(Said said, Namer namer) {
        Characterisation characterisation = said.characterisation();
        return new Line(
                namer.mention(said.address()),
                List.of(),
                List.of(
                        characterisation.kind().label(),
                        who(characterisation, namer),
                        StatementWords.date(characterisation.period()),
                        size(said),
                        said.against() == 0 ? "" : Long.toString(said.against())));
    }

    private static String who(Characterisation characterisation, Namer namer) {
        String words = StatementWords.inWords(characterisation.speaker(), characterisation.speakers(), namer);
        return words.isEmpty() ? "we do" : words;
    }

    /** "5"; at the desk "5, 4 of them reviewed". */
    private static String size(Said said) {
        return said.reviewed() == said.all()
                ? Long.toString(said.all())
                : "%d, %d of them reviewed".formatted(said.all(), said.reviewed());
    }

    private static Data data(List<Said> all, Namer namer) {
        return new Data(
                "characterisations-borne-out",
                "Characterisations and what bears them out",
                List.of(
                        new Column("address", "The address of the characterisation."),
                        new Column("sentence", "What it says."),
                        new Column("kind", "trend, pattern, practice or state."),
                        new Column("who", "Who says so; empty for ourselves."),
                        new Column("period", "Of which time it speaks, in EDTF."),
                        new Column("borne_out_by", "How many records bear it out, of those in the release."),
                        new Column("against", "How many speak against it.")),
                all.stream()
                        .map(said -> List.of(
                                said.address().address(),
                                namer.words(said.characterisation().sentence()),
                                DataField.of(said.characterisation().kind()),
                                StatementWords.inWords(
                                        said.characterisation().speaker(),
                                        said.characterisation().speakers(),
                                        namer),
                                DataField.of(said.characterisation().period()),
                                Long.toString(said.all()),
                                Long.toString(said.against())))
                        .toList());
    }
}
