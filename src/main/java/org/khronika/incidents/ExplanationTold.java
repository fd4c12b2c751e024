package org.khronika.incidents;

import java.util.List;
import java.util.Set;
import org.khronika.records.FromOthers;
import org.khronika.records.Mention;
import org.khronika.records.Namer;
import org.khronika.records.PageBuilder;
import org.khronika.records.RecordPage;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Tells on the page of an explanation which later ones contradict it. */
@Component
class ExplanationTold implements FromOthers {

    @Override
    public Set<RecordKind> to() {
        return Set.of(RecordKind.EXPLANATION);
    }

    @Override
    public Set<RecordKind> from() {
        return Set.of(RecordKind.EXPLANATION);
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        List<Mention> against = SeriesRecords.only(speaking, Explanation.class).stream()
                .filter(other -> other.body().contradicts().contains(record.address()))
                .map(other -> namer.mention(other.address()))
                .toList();
        return PageBuilder.from(page, namer).fact("Contradicted by", against).build();
    }
}
