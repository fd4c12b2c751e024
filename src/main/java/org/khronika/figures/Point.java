package org.khronika.figures;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.records.Stored;
import org.khronika.values.InWords;
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
