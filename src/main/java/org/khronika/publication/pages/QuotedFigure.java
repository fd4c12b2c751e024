package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.khronika.figures.Figure;
import org.khronika.figures.StatedBy;
import org.khronika.pages.Mention;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * A number of others as the home page shows it.
 *
 * @param speaker who states it, as the public may read it
 * @param date    what it speaks of
 * @param number  in large letters: "104 of 190"
 * @param says    what is counted
 * @param share   of the whole, from 0 to 100; -1 where it is not of a whole
 */
public record QuotedFigure(String speaker, String date, String number, String says, double share, String href) {

    /** What weighs most: people killed, held, charged or convicted, and the cases about them. */
    private static final Pattern WEIGHTY = Pattern.compile(
            "\\b(kill(ed|ings?)|died|deaths?|detain(ed|ees)|detentions?|arrest(ed|s)|held|imprisoned|charged|convict(ed|ions?)|sentenced|cases|complaints|investigations)\\b");

    /**
     * Parts of a whole first, whoever states them. Then of those who are named: people killed, held, charged or convicted, and cases,
     * before anything else, those whose date a source gives before others, and the latest first.
     */
    static List<QuotedFigure> choose(ReleasePlan plan, int most) {
        return plan.records(RecordKind.FIGURE).stream()
                .filter(record -> record.body() instanceof Figure figure
                        && figure.asOf() != null
                        && figure.value() != null
                        && (figure.speakerKind() != StatedBy.UNATTRIBUTED || share(figure) >= 0))
                .sorted(Comparator.comparing((PublicRecord record) -> share((Figure) record.body()) < 0)
                        .thenComparing(record -> !WEIGHTY.matcher(((Figure) record.body()).measure())
                                .find())
                        .thenComparing(record -> isInferred((Figure) record.body()))
                        .thenComparing(record -> record.page().when(), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(record -> record.page().title())
                        .thenComparing(PublicRecord::address))
                .limit(most)
                .map(record -> of(record, plan.language()))
                .toList();
    }

    static QuotedFigure of(PublicRecord record, Language language) {
        Figure figure = (Figure) record.body();
        String number = number(record, figure, language);
        String title = record.page().title();
        String says = title.regionMatches(true, 0, number, 0, number.length())
                ? title.substring(number.length()).replaceFirst("^[\\s:]+", "")
                : title;
        List<String> speakers = told(record, "figures.page.speaker", language);
        PartialDate asOf = PartialDate.markedIf(figure.dayInferred() != null, figure.asOf());
        String date = asOf == null ? "" : asOf.in(language, "began");
        return new QuotedFigure(
                inWords(speakers).capital().in(language),
                date,
                Capitals.first(number),
                InWords.ended(says),
                share(figure),
                record.path());
    }

    /** Where the speaker gives words and no number, those words as the page tells them. */
    static String number(PublicRecord record, Figure figure, Language language) {
        return figure.value() == null
                ? String.join(" ", told(record, "figures.figure.value", language))
                : figure.number().in(language);
    }

    private static List<String> told(PublicRecord record, String fact, Language language) {
        String label = phrase(fact).in(language);
        return record.page().facts().stream()
                .filter(one -> one.label().equals(label))
                .flatMap(one -> one.values().stream())
                .map(Mention::text)
                .toList();
    }

    /** Who states it together is not told as one of them alone: "a union and 3 others". */
    private static Sayable inWords(List<String> speakers) {
        int others = speakers.size() - 1;
        return others < 1
                ? Sayable.written(String.join("", speakers))
                : phrase("publication.figure.and-others")
                        .with("speaker", speakers.getFirst())
                        .with("n", others);
    }

    private static boolean isInferred(Figure figure) {
        PartialDate asOf = figure.asOf();
        return asOf != null && asOf.isInferred();
    }

    private static double share(Figure figure) {
        Quantity part = figure.value();
        Quantity whole = figure.whole();
        if (part == null
                || whole == null
                || !part.isExact()
                || !whole.isExact()
                || whole.least() <= 0
                || part.least() > whole.least()) {
            return -1;
        }
        return Label.round(100.0 * part.least() / whole.least());
    }
}
