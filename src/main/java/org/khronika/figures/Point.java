package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Objects;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.records.Stored;
import org.khronika.values.InWords;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** A figure and its address, as a point of a series. */
record Point(RecordRef address, Figure figure) {

    static List<Point> among(List<Stored<?>> records) {
        return records.stream()
                .filter(record -> record.body() instanceof Figure)
                .map(record -> new Point(record.address(), (Figure) record.body()))
                .toList();
    }

    /** The number with its speaker and date: "104 of 190 (the coalition, late December 2022)". */
    Phrase inWords() {
        return phrase("figures.point.told")
                .with("number", figure.ofWhole())
                .with("speaker", figure.speaker())
                .with("day", asOf());
    }

    /** The date that it speaks of. */
    Phrase asOf() {
        return figure.asOf() == null
                ? phrase("figures.point.no-date")
                : phrase("figures.point.day").with("day", figure.asOf());
    }

    /** The day on which it was said; empty when nobody knows. */
    Sayable statedOn() {
        return figure.statedOn() == null
                ? Sayable.written("")
                : phrase("figures.point.day").with("day", figure.statedOn());
    }

    /** The figure, linked where its page can be opened. */
    Mention mention(Namer namer) {
        return namer.mention(address);
    }

    Mention speaker(Namer namer) {
        return speaker(figure, namer);
    }

    /**
     * The speaker in the words of the figure, linked if one is on record: they may speak in another post than today. Of several who
     * state it together no link leads to one of them alone; where a page of one of them cannot be opened, all stand by their mentions.
     */
    static Mention speaker(Figure figure, Namer namer) {
        List<Mention> onRecord = figure.speakers().stream().map(namer::mention).toList();
        if (onRecord.stream().anyMatch(one -> one.href() == null)) {
            return onRecord.size() == 1
                    ? onRecord.getFirst()
                    : Mention.of(
                            InWords.list(onRecord.stream().map(Mention::text).toList()));
        }
        String words = namer.words(figure.speaker());
        return onRecord.size() == 1
                ? Mention.link(words, Objects.requireNonNull(onRecord.getFirst().href()))
                : Mention.of(words);
    }
}
