package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khronika.access.CurrentMember;
import org.khronika.desk.web.Suggested.Bound;
import org.khronika.pages.ShownTypes;
import org.khronika.review.Reader;
import org.khronika.statistics.CountableKinds;
import org.khronika.statistics.Counting;
import org.khronika.statistics.KeepCounts;
import org.khronika.updates.EventfulKinds;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * The numbers that what is typed beside prose may mean: the counts that the member has kept or the team shares, by their names; and of the kinds of records that tell
 * what happened, all of them or those with one answer, in the last half year that the sources tell of. Whoever writes narrows them like any number.
 */
@Component
record SuggestedCounts(KeepCounts kept, CountableKinds countable, ShownTypes types) {

    private static final int MONTHS = 6;
    private static final int MOST = 8;

    List<Bound> of(String words, LocalDate told, Reader reader) {
        if (words.isEmpty()) {
            return List.of();
        }
        Language language = reader.language();
        String typed = words.toLowerCase(Locale.ROOT);
        YearMonth last = YearMonth.from(told);
        PartialDate period = PartialDate.parse(last.minusMonths(MONTHS - 1L) + "/" + last);
        return Stream.concat(
                        kept(typed),
                        EventfulKinds.of(types).stream().flatMap(kind -> counts(kind, typed, period, language)))
                .limit(MOST)
                .toList();
    }

    private Stream<Bound> kept(String typed) {
        return CurrentMember.find().stream()
                .flatMap(member -> kept.list(member).stream())
                .filter(count -> count.name().toLowerCase(Locale.ROOT).contains(typed))
                .map(count -> new Bound(
                        "<count:" + count.definition() + ">",
                        Sayable.written(count.name()),
                        phrase("desk.form.print.kept-count")));
    }

    private Stream<Bound> counts(RecordKind kind, String typed, PartialDate period, Language language) {
        String asked = "kind:" + kind.code();
        Stream<Bound> answers = countable.of(kind, language).questions().stream()
                .filter(narrows -> narrows.path().size() == 1)
                .filter(narrows -> !narrows.question().confidential())
                .flatMap(narrows -> narrows.question().offered().stream()
                        .filter(option -> contains(option.label(), typed))
                        .map(option -> count(
                                asked + " " + narrows.key() + ":" + Counting.code(option.value()),
                                phrase("desk.form.print.number-of")
                                        .with("kind", kind.many().capital())
                                        .with("answer", option.label()),
                                period)));
        Sayable all = kind.many().capital();
        return contains(all.in(language), typed)
                ? Stream.concat(Stream.of(count(asked, all, period)), answers)
                : answers;
    }

    private static Bound count(String asked, Sayable title, PartialDate period) {
        return new Bound(
                "<count:%s during:%s>".formatted(asked, period.edtf()),
                title,
                phrase("desk.form.print.number-in").with("time", period));
    }

    private static boolean contains(String label, String typed) {
        return label.toLowerCase(Locale.ROOT).contains(typed);
    }
}
