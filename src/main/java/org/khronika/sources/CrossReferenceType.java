package org.khronika.sources;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class CrossReferenceType implements ShownType<CrossReference> {

    @Override
    public String title(CrossReference reference) {
        return "“%s”: %s".formatted(reference.phrase(), reference.topic());
    }

    @Override
    public @Nullable PartialDate when(CrossReference reference) {
        return null;
    }

    @Override
    public List<String> words(CrossReference reference) {
        return reference.section() == null ? List.of() : List.of(reference.section());
    }

    @Override
    public List<? extends Sayable> doubts(CrossReference reference) {
        List<String> doubts = new ArrayList<>();
        boolean elsewhere = reference.kind() != PointsTo.SECTION;
        if (elsewhere && reference.target() == null) {
            doubts.add("No document is named that it points to, so nobody can follow it there.");
        }
        if (reference.document() != null && reference.document().equals(reference.target())) {
            doubts.add("It is said to point to another document, but names the one in which it stands.");
        }
        if (reference.where() == null) {
            doubts.add("It does not say where in the document it stands.");
        }
        return doubts.stream().map(Sayable::written).toList();
    }

    @Override
    public RecordPage page(Stored<CrossReference> record, Namer namer) {
        CrossReference reference = record.body();
        Lead lead = Lead.of(reference, namer);
        PageBuilder page = new PageBuilder("Cross-reference", title(reference), namer)
                .state(lead.derived(reference.inferred() != null), "")
                .prose(reference.carriedOver())
                .fact(
                        "Stands in",
                        List.of(namer.mentionOr(reference.document())),
                        reference.where() == null ? "" : reference.where())
                .fact("Points to", Capitals.first(reference.kind().label()))
                .facts(reference, "section")
                .fact(lead.isFound() ? "Where it leads" : "On record here about the same", lead.to())
                .fact("State", Capitals.first(lead.state().label()))
                .facts(reference);
        return page.build(new Notes(record.citations(), namer));
    }

    @Override
    public List<DataField<CrossReference>> columnsBesides() {
        return List.of(new DataField<>(
                CrossReference.class,
                "leads",
                (r, n) -> DataField.of(Lead.of(r, n).state())));
    }
}
