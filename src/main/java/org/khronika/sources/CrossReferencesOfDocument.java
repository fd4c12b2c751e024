package org.khronika.sources;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.springframework.stereotype.Component;

/** What a document points to, and what points to it, on its page. */
@Component
class CrossReferencesOfDocument implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(CrossReference.class, "document", "target"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        List<Stored<?>> here = new ArrayList<>();
        List<Stored<?>> elsewhere = new ArrayList<>();
        for (Stored<?> other : speaking) {
            if (other.body() instanceof CrossReference reference) {
                (record.address().equals(reference.document()) ? here : elsewhere).add(other);
            }
        }
        PageBuilder more = PageBuilder.from(page, namer);
        if (!here.isEmpty()) {
            more.group(namer.say(phrase("sources.page.what-it-points-to")), counted(here, namer), items(here, namer));
        }
        if (!elsewhere.isEmpty()) {
            more.group(phrase("sources.page.what-points-to-it"), items(elsewhere, namer));
        }
        return here.isEmpty() && elsewhere.isEmpty() ? page : more.build();
    }

    private static Derived counted(List<Stored<?>> here, Namer namer) {
        return Derived.of(
                namer.say(LeadCounts.of(here, namer).inWords()),
                here.stream()
                        .map(record -> Premise.of(namer.mention(record.address())))
                        .toList(),
                namer.say(phrase("sources.leads.counted")));
    }

    private static List<Each> items(List<Stored<?>> records, Namer namer) {
        return records.stream()
                .sorted(Comparator.comparing(record -> Spot.of((CrossReference) record.body())))
                .map(record -> {
                    CrossReference reference = (CrossReference) record.body();
                    return new Each(
                            namer.mention(record.address()),
                            Lead.of(reference, namer).says(),
                            reference.where() == null ? List.of() : List.of(namer.words(reference.where())));
                })
                .toList();
    }
}
