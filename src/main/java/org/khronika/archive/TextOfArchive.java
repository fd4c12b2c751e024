package org.khronika.archive;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.khronika.reading.Detail;
import org.khronika.reading.DetailKind;
import org.khronika.reading.Flag;
import org.khronika.reading.Paragraph;
import org.khronika.reading.Reading;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/** The text of an old update, cut into paragraphs and sentences, with what stands in each. */
final class TextOfArchive {

    private static final ULocale ABBREVIATIONS = new ULocale("en-u-ss-standard");

    /** A sentence of a paragraph. */
    record Sentence(int start, int end, int paragraph) {}

    private final String text;
    private final Reading reading;
    private final KnownRecords known;
    private final Map<FoundName, List<NamesOnRecord.Bearer>> bearers = new LinkedHashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<Long, Surrounding> surroundings = new HashMap<>();

    TextOfArchive(String text, Reading reading, KnownRecords known) {
        this.text = text;
        this.reading = reading;
        this.known = known;
        for (FoundName name : NameFinder.find(text, reading, known.names())) {
            bearers.put(name, known.names().of(name.name(), name.kind()));
        }
        for (int n = 0; n < reading.paragraphs().size(); n++) {
            cut(n, reading.paragraphs().get(n));
        }
    }

    private void cut(int n, Paragraph paragraph) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(ABBREVIATIONS);
        breaks.setText(text.substring(paragraph.start(), paragraph.end()));
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(new Sentence(paragraph.start() + from, paragraph.start() + to, n));
            from = to;
        }
    }

    /** The paragraphs. */
    List<ArchivePart> parts() {
        return reading.paragraphs().stream()
                .map(one -> new ArchivePart(one.start(), one.end(), one.heading()))
                .toList();
    }

    /** The names, each with the records that bear it. */
    Map<FoundName, List<NamesOnRecord.Bearer>> names() {
        return bearers;
    }

    /** The numbers, outside of dates, articles and names. */
    List<FoundNumber> numbers() {
        Spans taken = new Spans();
        reading.details().stream()
                .filter(detail -> detail.kind() == DetailKind.DATE || detail.kind() == DetailKind.ARTICLE)
                .forEach(detail -> taken.take(detail.start(), detail.end()));
        bearers.keySet().forEach(name -> taken.take(name.start(), name.end()));
        return NumberFinder.find(text, taken);
    }

    /** The sentence in which something stands; words outside all paragraphs stand in the last before them. */
    Sentence sentence(int start) {
        Sentence last = new Sentence(0, text.length(), 0);
        for (Sentence sentence : sentences) {
            if (sentence.start() > start) {
                break;
            }
            last = sentence;
        }
        return last;
    }

    Paragraph paragraph(Sentence sentence) {
        return reading.paragraphs().isEmpty()
                ? new Paragraph(1, 0, text.length(), false)
                : reading.paragraphs().get(sentence.paragraph());
    }

    String words(Sentence sentence) {
        return text.substring(sentence.start(), sentence.end()).strip();
    }

    Surrounding surrounding(int start, int end) {
        return surroundings.computeIfAbsent(((long) start << 32) | end, key -> read(start, end));
    }

    private Surrounding read(int start, int end) {
        IntPredicate inside = at -> at >= start && at < end;
        Map<RecordRef, String> named = new LinkedHashMap<>();
        bearers.forEach((name, of) -> {
            if (inside.test(name.start()) && of.size() == 1) {
                named.putIfAbsent(of.getFirst().address(), name.text());
            }
        });
        Map<PartialDate, String> days = new LinkedHashMap<>();
        Map<RecordRef, String> places = new LinkedHashMap<>();
        Set<String> articles = new LinkedHashSet<>();
        for (Detail detail : reading.details()) {
            if (inside.test(detail.start())) {
                switch (detail.kind()) {
                    case DATE -> day(detail, days);
                    case PLACE ->
                        known.places(detail.text()).forEach(place -> places.putIfAbsent(place, detail.text()));
                    case ARTICLE -> articles.add(KnownRecord.withoutPart(detail.value()));
                    default -> {}
                }
            }
        }
        return new Surrounding(named, days, places, articles, TellingWords.written(text.substring(start, end)));
    }

    private static void day(Detail detail, Map<PartialDate, String> days) {
        if (detail.flags().contains(Flag.EVENT_NAME)) {
            return;
        }
        try {
            days.putIfAbsent(PartialDate.parse(detail.value()), detail.text());
        } catch (IllegalArgumentException unknown) {
            // What the reader writes and we do not is no day to go by.
        }
    }
}
