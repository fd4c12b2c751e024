package org.khronika.incidents;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.Count;
import org.khronika.values.RecordKind;
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
            .both("For what", "for_what", "For what, in words, with whose word it is.", Reprisal::forWhatInWords)
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
                        "Cases that are called retaliation",
                        "They are cases and no single acts: they stand here whatever days are asked for, and are in no number.",
                        cases));
    }

    @Override
    String besideInWords(List<Stored<?>> records) {
        long cases = cases(records).size();
        return cases == 0
                ? ""
                : " %s called retaliation %s in no number."
                        .formatted(
                                Capitals.first(Count.of(cases, "case")),
                                cases == 1 ? "stands apart and is" : "stand apart and are");
    }

    private static List<Stored<?>> cases(List<Stored<?>> records) {
        return records.stream()
                .filter(record -> record.body() instanceof WithReprisals called
                        && !called.reprisals().isEmpty())
                .toList();
    }

    private static String forWhat(Stored<?> record, Namer namer) {
        return record.body() instanceof WithReprisals called
                ? called.reprisals().stream()
                        .map(reprisal -> DataField.words(reprisal.forWhatInWords(), namer))
                        .filter(words -> !words.isEmpty())
                        .map(words -> "for " + words)
                        .collect(Collectors.joining("; "))
                : "";
    }

    @Override
    boolean mayBeTold(Reprisal reprisal, Incident incident, Namer namer) {
        return reprisal.mayBeTold(incident, namer);
    }

    @Override
    String sentence(List<Entry<Reprisal>> hits) {
        if (hits.isEmpty()) {
            return "No reprisal on record.";
        }
        List<Entry<Reprisal>> called =
                hits.stream().filter(hit -> !hit.told().isOnlyLinked()).toList();
        long all = Tally.incidents(called, hit -> true);
        return "%s %s on record as %s.%s%s%s"
                .formatted(
                        all == 0 ? "No incident" : Capitals.first(Count.of(all, "incident")),
                        all == 0 ? "is" : Count.is(all),
                        all < 2 ? "a reprisal" : "reprisals",
                        all == 0 ? "" : restsOn(called, all),
                        linked(hits),
                        Tally.told(
                                Tally.incidents(
                                        hits, hit -> Tally.isAny(hit.told().children())),
                                "hit children"));
    }

    /** " Three are linked by somebody to what they do or did, and no source calls them reprisals." */
    private static String linked(List<Entry<Reprisal>> hits) {
        long linked = Tally.incidents(hits, hit -> hit.told().isOnlyLinked());
        return Tally.told(
                linked,
                linked == 1
                        ? "is linked by somebody to what was done or said before, and no source calls it a reprisal"
                        : "are linked by somebody to what was done or said before, and no source calls them reprisals");
    }

    /** " Of four it is the word of somebody, of one we infer it."; what the source says itself needs no sentence. */
    private static String restsOn(List<Entry<Reprisal>> hits, long all) {
        long inferred = Tally.incidents(hits, ReprisalsRegister::isInferred);
        long word = Tally.incidents(hits, hit -> !isInferred(hit) && hit.told().word() != null);
        if (inferred == all || word == all) {
            return (all == 1 ? " That it is one " : " That they are ")
                    + (word == all ? "is somebody’s word." : "is inferred by us.");
        }
        String rests = Stream.of(
                        word == 0 ? "" : "of %s it is somebody’s word".formatted(Count.words(word)),
                        inferred == 0 ? "" : "of %s we infer it".formatted(Count.words(inferred)))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", and "));
        return rests.isEmpty() ? "" : " " + Capitals.first(rests) + ".";
    }

    private static boolean isInferred(Entry<Reprisal> hit) {
        return hit.body().inferred() != null;
    }

    @Override
    List<RegisterPage.Grid> counted(List<Entry<Reprisal>> hits, Namer namer) {
        return List.of(Tally.of(
                "By relation", "Who was hit", hits, hit -> hit.told().relation().label(), namer));
    }

    private static String aimedAt(Reprisal reprisal, Namer namer) {
        return reprisal.aimedAt() == null
                ? DataField.words(reprisal.aimedAtInWords(), namer)
                : namer.mention(reprisal.aimedAt()).text();
    }
}
