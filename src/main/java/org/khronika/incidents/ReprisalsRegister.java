package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.Certainty;
import org.khronika.values.Numeral;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Acts against somebody because of somebody else: relatives, lawyers, colleagues, children. */
@Component
class ReprisalsRegister extends IncidentRegister<Reprisal> {

    private static final RegisterDefinition DEFINITION = definition(ReprisalsRegister.class, "reprisals");

    private static final RegisterColumns<Reprisal> AIM = new RegisterColumns<Reprisal>(ReprisalsRegister.class)
            .onPage("aimed-at-or-linked-to", ReprisalsRegister::aimedAt)
            .inFile("aimed_at", one -> one.aimedAt() == null ? one.aimedAtInWords() : one.aimedAt())
            .both("relation", Reprisal::relation)
            .of(RelationToTarget.class)
            .both("for_what", (one, namer) -> namer.say(one.forWhatInWords()))
            .inFile("only_linked", one -> one.isOnlyLinked() ? "yes" : "no")
            .inFile("word", Reprisal::word);

    private static final RegisterColumns<Reprisal> ANSWER = new RegisterColumns<Reprisal>(ReprisalsRegister.class)
            .inFile("answers_to", Reprisal::answersTo)
            .both("children", Reprisal::children);

    private static final RegisterColumns<Entry<Reprisal>> COLUMNS = IncidentRegister.<Reprisal>ofIncidents()
            .wordsOf(ReprisalsRegister.class)
            .with(Entry::told, AIM)
            .both("inferred", one -> one.body().inferred())
            .with(Entry::told, ANSWER);

    ReprisalsRegister() {
        super(DEFINITION, COLUMNS, "reprisals", Incident::reprisals, RecordKind.INCIDENT, RecordKind.PROCEEDING);
    }

    /** That a source calls a case retaliation is its word, however sure the steps of the case are. */
    @Override
    public Certainty howSure(Stored<?> record, Certainty whole) {
        return record.body() instanceof WithReprisals ? Certainty.REPORTED : whole;
    }

    @Override
    List<RegisterPage.Group> beside(List<Stored<?>> records, Namer namer) {
        List<RegisterPage.Item> cases = cases(records).stream()
                .map(record -> new RegisterPage.Item(namer.mention(record.address()), forWhat(record, namer)))
                .toList();
        return cases.isEmpty()
                ? List.of()
                : List.of(new RegisterPage.Group(
                        namer.say(phrase("incidents.reprisal-counts.cases")),
                        namer.say(phrase("incidents.reprisal-counts.cases.explanation")),
                        cases));
    }

    @Override
    Sayable besideInWords(List<Stored<?>> records) {
        return toldOf("incidents.reprisal-counts.cases-apart", cases(records).size());
    }

    private static List<Stored<?>> cases(List<Stored<?>> records) {
        return records.stream()
                .filter(record -> record.body() instanceof WithReprisals called
                        && !called.reprisals().isEmpty())
                .toList();
    }

    private static String forWhat(Stored<?> record, Namer namer) {
        return record.body() instanceof WithReprisals called
                ? namer.say(Sayable.clauses(called.reprisals().stream()
                        .map(reprisal -> DataField.words(namer.say(reprisal.forWhatInWords()), namer))
                        .filter(words -> !words.isEmpty())
                        .map(words -> phrase("incidents.reprisal-counts.for").with("what", words))
                        .toList()))
                : "";
    }

    @Override
    boolean mayBeTold(Reprisal reprisal, Incident incident, Namer namer) {
        return reprisal.mayBeTold(incident, namer);
    }

    @Override
    Sayable leftOut(long n) {
        return toldOf("incidents.reprisal-counts.left-out", n);
    }

    @Override
    Sayable sentence(List<Entry<Reprisal>> hits) {
        if (hits.isEmpty()) {
            return phrase("incidents.reprisal-counts.none");
        }
        List<Entry<Reprisal>> called =
                hits.stream().filter(hit -> !hit.told().isOnlyLinked()).toList();
        long all = Tally.incidents(called, hit -> true);
        return Sayable.sentences(List.of(
                phrase("incidents.reprisal-counts.on-record").with("n", Numeral.of(all)),
                all == 0 ? Sayable.written("") : restsOn(called, all),
                toldOf(
                        "incidents.reprisal-counts.linked",
                        Tally.incidents(hits, hit -> hit.told().isOnlyLinked())),
                toldOf(
                        "incidents.reprisal-counts.hit-children",
                        Tally.incidents(hits, hit -> Tally.isAny(hit.told().children())))));
    }

    /** "Of four it is the word of somebody, of one we infer it."; what the source says itself needs no sentence. */
    private static Sayable restsOn(List<Entry<Reprisal>> hits, long all) {
        long inferred = Tally.incidents(hits, ReprisalsRegister::isInferred);
        long word = Tally.incidents(hits, hit -> !isInferred(hit) && hit.told().word() != null);
        if (inferred == 0 && word == 0) {
            return Sayable.written("");
        }
        if (inferred == all || word == all) {
            return toldOf(
                    word == all ? "incidents.reprisal-counts.all-by-word" : "incidents.reprisal-counts.all-inferred",
                    all);
        }
        return phrase("incidents.reprisal-counts.rests-on")
                .with("which", word == 0 ? "INFERRED" : inferred == 0 ? "WORD" : "BOTH")
                .with("word", Numeral.of(word))
                .with("inferred", Numeral.of(inferred));
    }

    private static boolean isInferred(Entry<Reprisal> hit) {
        return hit.body().inferred() != null;
    }

    @Override
    List<RegisterPage.Grid> counted(List<Entry<Reprisal>> hits, Namer namer) {
        return List.of(Tally.of(
                phrase("incidents.reprisal-counts.by-relation"),
                phrase("incidents.reprisal-counts.who-was-hit"),
                hits,
                hit -> hit.told().relation(),
                namer));
    }

    private static String aimedAt(Reprisal reprisal, Namer namer) {
        return reprisal.aimedAt() == null
                ? DataField.words(reprisal.aimedAtInWords(), namer)
                : namer.mention(reprisal.aimedAt()).text();
    }
}
