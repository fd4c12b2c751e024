package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataFields;
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
import org.khronika.records.WhoseWord;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class CharacterisationType implements ShownType<Characterisation> {

    @Override
    public Sayable title(Characterisation characterisation) {
        String sentence = characterisation.sentence();
        String open = InWords.open(sentence);
        return Sayable.written(
                characterisation.speaker() == null ? open : Capitals.first(characterisation.speaker()) + ": " + open);
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
    public DataFields<Characterisation> columnsBesides() {
        return new DataFields<>(Characterisation.class)
                .inFile("borne_out_by", (characterisation, namer) -> open(characterisation.borneOut(), namer))
                .inFile("against", (characterisation, namer) -> open(characterisation.against(), namer));
    }

    @Override
    public List<? extends Sayable> doubts(Characterisation characterisation) {
        List<Phrase> doubts = new ArrayList<>();
        if (characterisation.borneOut().isEmpty()) {
            doubts.add(phrase("statements.doubt.not-borne-out"));
        } else if (characterisation.borneOut().size() == 1) {
            doubts.add(phrase("statements.doubt.one-example").with("kind", characterisation.kind()));
        }
        if (characterisation.period() == null) {
            doubts.add(phrase("statements.doubt.of-no-time"));
        }
        if (characterisation.borneOut().stream().anyMatch(characterisation.against()::contains)) {
            doubts.add(phrase("statements.doubt.for-and-against"));
        }
        return doubts;
    }

    @Override
    public Optional<WhoseWord> whoseWord(Characterisation said, String at) {
        return Optional.ofNullable(said.speaker()).map(speaker -> new WhoseWord(List.of(speaker), said.speakers()));
    }

    @Override
    public RecordPage page(Stored<Characterisation> record, Namer namer) {
        Characterisation characterisation = record.body();
        List<Each> borneOut = told(characterisation.borneOut(), namer);
        PageBuilder page = new PageBuilder(
                        phrase("statements.page.characterisation").with("kind", characterisation.kind()),
                        title(characterisation),
                        namer)
                .state(counted(characterisation, namer), namer.say(against(characterisation, namer)))
                .when(characterisation.period())
                .prose(characterisation.limits())
                .facts(characterisation)
                .fact(
                        phrase("statements.characterisation.period"),
                        StatementWords.date(characterisation.period()).capital())
                .fact(
                        phrase("statements.characterisation.speaker"),
                        characterisation.speaker() == null
                                        && characterisation.speakers().isEmpty()
                                ? List.of(Mention.of(namer.say(phrase("statements.page.we-do"))))
                                : StatementWords.who(characterisation.speaker(), characterisation.speakers(), namer))
                .fact(phrase("statements.page.bear-it-out"), counted(characterisation, namer))
                .group(phrase("statements.page.borne-out"), borneOut)
                .group(phrase("statements.page.against"), told(characterisation.against(), namer));
        return page.build(new Notes(record.citations(), namer));
    }

    private static List<Each> told(List<RecordRef> records, Namer namer) {
        return open(records, namer).stream()
                .map(one -> new Each(namer.mention(one), namer.say(one.kind().capital()), List.of()))
                .toList();
    }

    /** In public what is not public is neither named nor counted; at the desk it is said that there is more. */
    static List<RecordRef> open(List<RecordRef> records, Namer namer) {
        return namer.isPublic() ? records.stream().filter(namer::stands).toList() : records;
    }

    /** Which ones do is ours: "5 records bear it out, in our reading."; at the desk "5 records bear it out, of which you may see 4." */
    private static Phrase size(Characterisation characterisation, Namer namer) {
        List<RecordRef> all = open(characterisation.borneOut(), namer);
        if (all.isEmpty()) {
            return phrase("statements.doubt.not-borne-out");
        }
        long seen =
                all.stream().filter(one -> namer.mention(one).href() != null).count();
        return seen == all.size()
                ? phrase("statements.page.records-bear-it-out").with("records", all.size())
                : phrase("statements.page.records-you-may-see")
                        .with("records", all.size())
                        .with("seen", seen);
    }

    /** How many records bear it out, and by their side those that speak against it. */
    private static Derived counted(Characterisation characterisation, Namer namer) {
        return Derived.of(
                        namer.say(size(characterisation, namer)),
                        Stream.concat(characterisation.borneOut().stream(), characterisation.against().stream())
                                .filter(namer::stands)
                                .map(one -> Premise.of(namer.mention(one)))
                                .toList(),
                        namer.say(phrase("statements.page.our-reading")))
                .notKnowing(namer.say(phrase("statements.page.only-examples")));
    }

    private static Sayable against(Characterisation characterisation, Namer namer) {
        int against = open(characterisation.against(), namer).size();
        return against == 0
                ? Sayable.written("")
                : phrase("statements.page.records-against").with("records", against);
    }
}
