package org.khronika.sources;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.Stored;
import org.khronika.sources.Lead.State;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Every cross-reference of every document, in the order of the text, with where it leads. */
@Component
class CrossReferencesRegister extends RecordRegister<Stored<CrossReference>> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            CrossReferencesRegister.class, "cross-references-checked", RecordKind.Family.REFERENCE, Days.NONE);

    private static final RegisterColumns<Stored<CrossReference>> COLUMNS = new RegisterColumns<Stored<CrossReference>>(
                    CrossReferencesRegister.class, Stored::address)
            .under(CrossReferencesRegister::leads)
            .inFile("cross_reference", Stored::address)
            .inFile("document", one -> one.body().document())
            .onPage("stands-in", CrossReferencesRegister::standsIn)
            .inFile("passage", one -> one.body().where())
            .inFile("phrase", one -> one.body().phrase())
            .inFile("topic", one -> one.body().topic())
            .onPage("points-to", one -> one.body().kind())
            .inFile("points_to", one -> one.body().kind())
            .inFile("leads", (one, namer) -> Lead.of(one.body(), namer).state())
            .both("says", (one, namer) -> Lead.of(one.body(), namer).says());

    CrossReferencesRegister() {
        super(DEFINITION, COLUMNS, RecordKind.CROSS_REFERENCE, RecordKind.DOCUMENT);
    }

    @Override
    protected RegisterContents<Stored<CrossReference>> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Stored<CrossReference>> references = Stored.only(records, CrossReference.class).stream()
                .filter(record -> record.body().document() != null)
                .sorted(Comparator.comparing((Stored<CrossReference> record) ->
                                namer.mention(document(record)).text())
                        .thenComparing(CrossReferencesRegister::document)
                        .thenComparing(record -> Spot.of(record.body()))
                        .thenComparing(Stored::address))
                .toList();
        return new RegisterContents<>(
                namer.say(LeadCounts.of(references, namer).inWords()),
                groups(references, namer),
                references,
                grids(references, namer));
    }

    /** What somebody should look at. */
    private static List<Group> groups(List<Stored<CrossReference>> references, Namer namer) {
        List<Group> groups = new ArrayList<>();
        for (State state : List.of(State.NOT_FOUND, State.GONE, State.PARTLY)) {
            List<Item> items = references.stream()
                    .filter(record -> Lead.of(record.body(), namer).state() == state)
                    .map(record -> new Item(
                            namer.mention(record.address()),
                            Lead.of(record.body(), namer).says()))
                    .toList();
            if (!items.isEmpty()) {
                groups.add(new Group(namer.say(state.capital()), "", items));
            }
        }
        return groups;
    }

    /** Where it stands; a draft that does not say so yet is not in the register. */
    private static RecordRef document(Stored<CrossReference> record) {
        return Objects.requireNonNull(record.body().document());
    }

    /** Where it leads besides the document that it stands in. */
    private static List<Mention> leads(Stored<CrossReference> record, Namer namer) {
        Mention document = namer.mention(document(record));
        return Lead.of(record.body(), namer).to().stream()
                .filter(to -> !to.equals(document))
                .toList();
    }

    private static String standsIn(Stored<CrossReference> record, Namer namer) {
        String where = record.body().where();
        return namer.mention(document(record)).text() + (where == null ? "" : ", " + where);
    }

    private static List<RegisterPage.Grid> grids(List<Stored<CrossReference>> references, Namer namer) {
        Map<RecordRef, List<Stored<CrossReference>>> byDocument = new LinkedHashMap<>();
        references.forEach(record -> byDocument
                .computeIfAbsent(document(record), _ -> new ArrayList<>())
                .add(record));
        if (byDocument.isEmpty()) {
            return List.of();
        }
        return List.of(RegisterPage.Grid.counted(
                namer.say(phrase("sources.leads.by-document")),
                Stream.of(
                                "sources.leads.document",
                                "sources.leads.all-of-them",
                                "sources.leads.lead-somewhere",
                                "sources.leads.lead-to-a-part",
                                "sources.leads.not-found-yet",
                                "sources.leads.withdrawn-or-not-public")
                        .map(key -> namer.say(phrase(key)))
                        .toList(),
                byDocument,
                (document, its) -> counts(document, its, namer),
                one -> namer.mention(one.address())));
    }

    private static List<String> counts(RecordRef document, List<Stored<CrossReference>> its, Namer namer) {
        LeadCounts counts = LeadCounts.of(its, namer);
        List<String> row = new ArrayList<>(List.of(namer.mention(document).text(), String.valueOf(counts.all())));
        for (State state : State.values()) {
            row.add(counts.of(state) == 0 ? "" : String.valueOf(counts.of(state)));
        }
        return row;
    }
}
