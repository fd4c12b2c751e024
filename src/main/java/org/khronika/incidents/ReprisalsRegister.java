package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
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

    private static final RegisterDefinition DEFINITION = definition(
            "reprisals",
            "Reprisals",
            Unit.of("reprisal"),
            "Acts against relatives, lawyers, colleagues and witnesses that are really aimed at somebody else, or that answer to what "
                    + "somebody did before: a complaint, an article, speaking to journalists. That an act is a reprisal is what the source "
                    + "says, what those who were hit believe, or what we infer; what is inferred by us says so in its line. "
                    + "An act that somebody links to their work, and that no source calls a reprisal, is told as linked and counted apart. Children are counted and never named. "
                    + "A case that a source calls retaliation as a whole is no single act and stands apart. "
                    + "On the public site an act is left out where a relative who is named would show who somebody is who is not.");

    private static final RegisterColumns<Reprisal> AIM = new RegisterColumns<Reprisal>()
            .onPage("Aimed at, or linked to", ReprisalsRegister::aimedAt)
            .inFile(
                    "aimed_at",
                    "Whom it is really aimed at, or where only_linked is yes whom it is linked to: an address, or words.",
                    one -> one.aimedAt() == null ? one.aimedAtInWords() : one.aimedAt())
            .both(
                    "Who was hit",
                    "relation",
                    "What who was hit is to them: spouse, child, parent, relative, lawyer, colleague, witness, themselves.",
                    Reprisal::relation)
            .both(
                    "For what",
                    "for_what",
                    "For what, in words, with whose word it is.",
                    (one, namer) -> namer.say(one.forWhatInWords()))
            .inFile(
                    "only_linked",
                    "Whether somebody links it to what for_what says and no source calls it a reprisal: yes or no.",
                    one -> one.isOnlyLinked() ? "yes" : "no")
            .inFile(
                    "word",
                    "By whose word it is a reprisal or linked, where the source does not say so itself. Empty also where we infer it.",
                    Reprisal::word);

    private static final RegisterColumns<Reprisal> ANSWER = new RegisterColumns<Reprisal>()
            .inFile("answers_to", "The record that it answers to.", Reprisal::answersTo)
            .both(
                    "Children",
                    "children",
                    "How many of those hit are children, as a code; empty where the source does not say.",
                    Reprisal::children);

    private static final RegisterColumns<Entry<Reprisal>> COLUMNS = IncidentRegister.<Reprisal>ofIncidents()
            .with(Entry::told, AIM)
            .both(
                    "Inferred by us",
                    "inferred",
                    "What of it no source says and we infer, and from what, in words; empty for nothing.",
                    one -> one.body().inferred())
            .with(Entry::told, ANSWER);

    ReprisalsRegister() {
        super(DEFINITION, COLUMNS, "reprisals", Incident::reprisals, RecordKind.INCIDENT, RecordKind.PROCEEDING);
    }

    /** That a source calls a case retaliation is its word, however sure the steps of the case are. */
    @Override
    public Certainty howSure(Stored<?> record) {
        return record.body() instanceof WithReprisals ? Certainty.REPORTED : super.howSure(record);
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
