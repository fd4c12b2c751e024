package org.khronika.sources;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.pages.RegisterPage.Data;
import org.khronika.pages.RegisterPage.Grid;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.pages.RegisterPage.Line;
import org.khronika.records.Stored;
import org.khronika.sources.Lead.State;
import org.khronika.values.Capitals;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Every cross-reference of every document, in the order of the text, with where it leads. */
@Component
class CrossReferencesRegister implements RecordRegister {

    private static final List<Column> COLUMNS = List.of(
            new Column("cross_reference", "Address of the cross-reference."),
            new Column("document", "Address of the document it stands in."),
            new Column("where", "The place in it."),
            new Column("phrase", "The words that point."),
            new Column("topic", "What it is about."),
            new Column("points_to", "EARLIER_UPDATE, SECTION or EXTERNAL_REPORT."),
            new Column("state", "LEADS, PARTLY, NOT_FOUND or GONE."),
            new Column("says", "Where it leads, in a sentence."));

    @Override
    public String slug() {
        return "cross-references-checked";
    }

    @Override
    public String title() {
        return "Cross-references, checked";
    }

    @Override
    public String explanation() {
        return "Each place where a document points to another or to a section of itself, in the order of the text. "
                + "Whether it leads somewhere is worked out anew each time: to a document that is on record and may be read here, "
                + "to a section that the document has, to records that tell of it. Nothing that is not public is linked.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.CROSS_REFERENCE, RecordKind.DOCUMENT);
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Stored<?>> references = records.stream()
                .filter(record -> record.body() instanceof CrossReference reference && reference.document() != null)
                .sorted(Comparator.comparing((Stored<?> record) ->
                                namer.mention(document(record)).text())
                        .thenComparing(CrossReferencesRegister::document)
                        .thenComparing(record -> Spot.of(body(record)))
                        .thenComparing(Stored::address))
                .toList();
        return new RegisterPage(
                slug(),
                title(),
                LeadCounts.of(references, namer).inWords(),
                explanation(),
                List.of("Words that point", "Stands in", "Points to", "Where it leads"),
                groups(references, namer),
                references.stream().map(record -> line(record, namer)).toList(),
                grids(references, namer),
                new Data(
                        slug(),
                        title(),
                        COLUMNS,
                        references.stream().map(record -> row(record, namer)).toList()));
    }

    private static CrossReference body(Stored<?> record) {
        return (CrossReference) record.body();
    }

    /** What somebody should look at. */
    private static List<Group> groups(List<Stored<?>> references, Namer namer) {
        List<Group> groups = new ArrayList<>();
        for (State state : List.of(State.NOT_FOUND, State.GONE, State.PARTLY)) {
            List<Item> items = references.stream()
                    .filter(record -> Lead.of(body(record), namer).state() == state)
                    .map(record -> new Item(
                            namer.mention(record.address()),
                            Lead.of(body(record), namer).says()))
                    .toList();
            if (!items.isEmpty()) {
                String heading = state.label();
                groups.add(new Group(Capitals.first(heading), "", items));
            }
        }
        return groups;
    }

    /** Where it stands; a draft that does not say so yet is not in the register. */
    private static RecordRef document(Stored<?> record) {
        return Objects.requireNonNull(body(record).document());
    }

    private static Line line(Stored<?> record, Namer namer) {
        CrossReference reference = body(record);
        Lead lead = Lead.of(reference, namer);
        String where = reference.where() == null ? "" : ", " + namer.words(reference.where());
        Mention document = namer.mention(document(record));
        return new Line(
                namer.mention(record.address()),
                lead.to().stream().filter(to -> !to.equals(document)).toList(),
                List.of(document.text() + where, reference.kind().label(), lead.says()));
    }

    private static List<Grid> grids(List<Stored<?>> references, Namer namer) {
        Map<RecordRef, List<Stored<?>>> byDocument = new LinkedHashMap<>();
        references.forEach(record -> byDocument
                .computeIfAbsent(document(record), _ -> new ArrayList<>())
                .add(record));
        List<List<String>> rows = new ArrayList<>();
        List<List<Mention>> behind = new ArrayList<>();
        byDocument.forEach((document, its) -> {
            LeadCounts counts = LeadCounts.of(its, namer);
            List<String> row = new ArrayList<>(List.of(namer.mention(document).text(), String.valueOf(counts.all())));
            for (State state : State.values()) {
                row.add(counts.of(state) == 0 ? "" : String.valueOf(counts.of(state)));
            }
            rows.add(row);
            behind.add(its.stream().map(one -> namer.mention(one.address())).toList());
        });
        return rows.isEmpty()
                ? List.of()
                : List.of(new Grid(
                        "By document",
                        List.of(
                                "Document",
                                "All",
                                "Lead somewhere",
                                "Lead to a part",
                                "Not found yet",
                                "Withdrawn or not public"),
                        rows,
                        behind));
    }

    private static List<String> row(Stored<?> record, Namer namer) {
        CrossReference reference = body(record);
        Lead lead = Lead.of(reference, namer);
        return List.of(
                record.address().address(),
                DataField.of(reference.document(), namer),
                reference.where() == null ? "" : namer.words(reference.where()),
                namer.words(reference.phrase()),
                namer.words(reference.topic()),
                reference.kind().name(),
                lead.state().name(),
                lead.says());
    }
}
