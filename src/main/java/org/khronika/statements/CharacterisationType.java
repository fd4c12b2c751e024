package org.khronika.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class CharacterisationType implements ShownType<Characterisation> {

    private static final String READING =
            "The sentence is its speaker’s. Which records bear it out, and which speak against it, is our reading.";

    @Override
    public String title(Characterisation characterisation) {
        String sentence = characterisation.sentence();
        String open = InWords.open(sentence);
        return characterisation.speaker() == null ? open : Capitals.first(characterisation.speaker()) + ": " + open;
    }

    @Override
    public @Nullable PartialDate when(Characterisation characterisation) {
        return characterisation.period();
    }

    @Override
    public List<String> words(Characterisation characterisation) {
        return characterisation.scope() == null ? List.of() : List.of(characterisation.scope());
    }

    @Override
    public List<DataField<Characterisation>> columnsBesides() {
        return List.of(
                new DataField<>(
                        "borne_out_by",
                        "The records that bear it out, by their addresses.",
                        (characterisation, namer) -> DataField.of(open(characterisation.borneOut(), namer), namer)),
                new DataField<>(
                        "against",
                        "The records that speak against it, by their addresses.",
                        (characterisation, namer) -> DataField.of(open(characterisation.against(), namer), namer)));
    }

    @Override
    public List<? extends Sayable> doubts(Characterisation characterisation) {
        List<String> doubts = new ArrayList<>();
        if (characterisation.borneOut().isEmpty()) {
            doubts.add("No record bears it out.");
        } else if (characterisation.borneOut().size() == 1) {
            doubts.add("One record alone bears it out: that is an example, and no " + noun(characterisation) + " yet.");
        }
        if (characterisation.period() == null) {
            doubts.add("It does not say of which time it speaks.");
        }
        if (characterisation.borneOut().stream().anyMatch(characterisation.against()::contains)) {
            doubts.add("A record is said to bear it out and to speak against it.");
        }
        return doubts.stream().map(Sayable::written).toList();
    }

    private static String noun(Characterisation characterisation) {
        return Capitals.small(characterisation.kind().label());
    }

    @Override
    public RecordPage page(Stored<Characterisation> record, Namer namer) {
        Characterisation characterisation = record.body();
        List<Each> borneOut = told(characterisation.borneOut(), namer);
        PageBuilder page = new PageBuilder(
                        "Characterisation: " + noun(characterisation), title(characterisation), namer)
                .state(counted(characterisation, namer), against(characterisation, namer))
                .when(characterisation.period())
                .prose(characterisation.limits())
                .facts(characterisation)
                .fact("Of which time", Capitals.first(StatementWords.date(characterisation.period())))
                .fact(
                        "Who says so",
                        characterisation.speaker() == null
                                        && characterisation.speakers().isEmpty()
                                ? List.of(Mention.of("we do"))
                                : StatementWords.who(characterisation.speaker(), characterisation.speakers(), namer))
                .fact("Bear it out", counted(characterisation, namer))
                .group("What bears it out", "", borneOut)
                .group("What speaks against it", "", told(characterisation.against(), namer));
        return page.build(new Notes(record.citations(), namer));
    }

    private static List<Each> told(List<RecordRef> records, Namer namer) {
        return open(records, namer).stream()
                .map(one ->
                        new Each(namer.mention(one), Capitals.first(one.kind().noun()), List.of()))
                .toList();
    }

    /** In public what is not public is neither named nor counted; at the desk it is said that there is more. */
    static List<RecordRef> open(List<RecordRef> records, Namer namer) {
        return namer.isPublic() ? records.stream().filter(namer::stands).toList() : records;
    }

    /** Which ones do is ours: "5 records bear it out, in our reading."; at the desk "5 records bear it out, of which you may see 4." */
    static String size(Characterisation characterisation, Namer namer) {
        List<RecordRef> all = open(characterisation.borneOut(), namer);
        if (all.isEmpty()) {
            return "No record bears it out.";
        }
        long seen =
                all.stream().filter(one -> namer.mention(one).href() != null).count();
        String bear = InWords.count(all.size(), "record bears it out", "records bear it out");
        return bear + (seen == all.size() ? ", in our reading." : ", of which you may see %d.".formatted(seen));
    }

    /** How many records bear it out, and by their side those that speak against it. */
    private static Derived counted(Characterisation characterisation, Namer namer) {
        return Derived.of(
                        size(characterisation, namer),
                        Stream.concat(characterisation.borneOut().stream(), characterisation.against().stream())
                                .filter(namer::stands)
                                .map(one -> Premise.of(namer.mention(one)))
                                .toList(),
                        READING)
                .notKnowing("what no record here tells: records that bear it out are examples, and no count of it.");
    }

    private static String against(Characterisation characterisation, Namer namer) {
        int against = open(characterisation.against(), namer).size();
        return against == 0
                ? ""
                : InWords.count(against, "record speaks", "records speak") + " against it, in our reading.";
    }
}
