package org.khronika.figures;

import java.util.List;
import java.util.Locale;
import org.khronika.records.Hedge;
import org.khronika.records.Mention;
import org.khronika.records.Namer;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;

/** A figure and its address, as a point of a series. */
record Point(RecordRef address, Figure figure) {

    static List<Point> among(List<Stored<?>> records) {
        return records.stream()
                .filter(record -> record.body() instanceof Figure)
                .map(record -> new Point(record.address(), (Figure) record.body()))
                .toList();
    }

    /** The number with its speaker and date: "104 of 190 (the coalition, late December 2022)". */
    String inWords(Namer namer) {
        return "%s (%s, %s)".formatted(figure.ofWhole(Locale.ENGLISH), namer.words(figure.speaker()), asOf());
    }

    /** The date that it speaks of, in words. */
    String asOf() {
        return figure.asOf() == null ? "no date" : Hedge.inferred(figure.asOf().beganInWords(), figure.dayInferred());
    }

    /** The day on which it was said; empty when nobody knows. */
    String statedOn() {
        return figure.statedOn() == null ? "" : figure.statedOn().beganInWords();
    }

    /** The figure, linked where its page can be opened. */
    Mention mention(Namer namer) {
        return namer.mention(address);
    }

    Mention speaker(Namer namer) {
        return speaker(figure, namer);
    }

    /**
     * The speaker in the words of the figure, linked if they are on record: who speaks may be more than the one on record, or in
     * another post than today.
     */
    static Mention speaker(Figure figure, Namer namer) {
        if (figure.speakerOnRecord() == null) {
            return Mention.of(namer.words(figure.speaker()));
        }
        Mention onRecord = namer.mention(figure.speakerOnRecord());
        return onRecord.href() == null ? onRecord : Mention.link(namer.words(figure.speaker()), onRecord.href());
    }
}
