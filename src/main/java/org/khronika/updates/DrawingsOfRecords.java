package org.khronika.updates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khronika.pages.Lanes;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Mention;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Stored;
import org.khronika.review.OthersTold;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.Reviewed;
import org.khronika.statistics.SaidNumber;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.stereotype.Component;

/** The drawings on the pages of records, as all readers find them: made from what was accepted for the public. */
@Component
public record DrawingsOfRecords(ShownTypes types, Records records, Reviewed reviewed, OthersTold others) {

    /** Whether the page of a record that the reader may see has a drawing. */
    public boolean isOf(RecordRef address, Reader reader) {
        return records.find(address, reader).flatMap(this::of).isPresent();
    }

    /** The drawing of a record; empty where its page has none. */
    <T extends Record> Optional<Lanes> of(Stored<T> record) {
        BoundWords.ByAddress namer = new BoundWords.ByAddress(Language.english());
        return Optional.ofNullable(others.addAccepted(record, types.get(record).page(record, namer), namer)
                .lanes());
    }

    /** What the drawing says, so that it can be compared: of each record in it where and when it is drawn. */
    BindingSaid said(Stored<?> record) {
        List<LaneBar> bars = of(record).map(Lanes::bars).orElse(List.of());
        Map<RecordRef, Stored<?>> drawn =
                reviewed.among(bars.stream().map(bar -> behind(bar, record)).collect(Collectors.toSet()));
        SortedMap<String, SaidNumber.Behind> behind = new TreeMap<>();
        for (LaneBar bar : bars) {
            RecordRef of = behind(bar, record);
            Stored<?> accepted = drawn.get(of);
            String part = drawn(bar);
            behind.merge(
                    of.address(),
                    new SaidNumber.Behind(accepted == null ? record.version() : accepted.version(), false, null, part),
                    (one, more) -> new SaidNumber.Behind(one.version(), false, null, one.part() + "; " + part));
        }
        return BindingSaid.drawing(behind);
    }

    private static RecordRef behind(LaneBar bar, Stored<?> record) {
        Mention what = bar.what();
        return what != null && RecordRef.isAddress(what.text()) ? new RecordRef(what.text()) : record.address();
    }

    private static String drawn(LaneBar bar) {
        PartialDate to = bar.to();
        return "%s %s %s/%s %d"
                .formatted(bar.lane(), bar.label(), bar.from().edtf(), to == null ? ".." : to.edtf(), bar.weight());
    }
}
