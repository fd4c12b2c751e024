package org.khronika.sources;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khronika.pages.DataFields;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class CrossReferenceType implements ShownType<CrossReference> {

    @Override
    public Sayable title(CrossReference reference) {
        return phrase("sources.page.what-is-said-elsewhere")
                .with("phrase", reference.phrase())
                .with("topic", reference.topic());
    }

    @Override
    public boolean makesTitles() {
        return true;
    }

    @Override
    public List<String> words(CrossReference reference) {
        return reference.section() == null ? List.of() : List.of(reference.section());
    }

    @Override
    public List<? extends Sayable> doubts(CrossReference reference) {
        List<Phrase> doubts = new ArrayList<>();
        boolean elsewhere = reference.kind() != PointsTo.SECTION;
        if (elsewhere && reference.target() == null) {
            doubts.add(phrase("sources.doubt.points-to-nothing"));
        }
        if (reference.document() != null && reference.document().equals(reference.target())) {
            doubts.add(phrase("sources.doubt.points-to-itself"));
        }
        if (reference.where() == null) {
            doubts.add(phrase("sources.doubt.stands-nowhere"));
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<CrossReference> record, Namer namer) {
        CrossReference reference = record.body();
        Lead lead = Lead.of(reference, namer);
        PageBuilder page = new PageBuilder(phrase("sources.page.cross-reference"), title(reference), namer)
                .state(lead.derived(reference.inferred() != null, namer), "")
                .prose(reference.carriedOver())
                .fact(
                        phrase("sources.page.stands-in"),
                        List.of(namer.mentionOr(reference.document())),
                        Sayable.written(Objects.requireNonNullElse(reference.where(), "")))
                .fact(phrase("sources.page.points-to"), reference.kind().capital())
                .facts(reference, "section")
                .fact(phrase(lead.isFound() ? "sources.page.where-it-leads" : "sources.page.about-the-same"), lead.to())
                .fact(phrase("sources.page.state"), lead.state().capital())
                .facts(reference);
        return page.build(new Notes(record.citations(), namer));
    }

    @Override
    public DataFields<CrossReference> columnsBesides() {
        return new DataFields<>(CrossReference.class)
                .inFile("leads", (r, n) -> Lead.of(r, n).state());
    }
}
