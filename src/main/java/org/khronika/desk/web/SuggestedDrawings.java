package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khronika.desk.web.Suggested.Bound;
import org.khronika.forms.Names;
import org.khronika.review.Reader;
import org.khronika.statistics.Counting;
import org.khronika.updates.DrawingsOfRecords;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** The drawings that what is typed beside prose may mean: of the records that were found, and of numbers of the last half year that the sources tell of. */
@Component
record SuggestedDrawings(Counting counting, DrawingsOfRecords drawings) {

    /** What is offered to be drawn; whoever writes narrows it like any number. */
    private static final List<String> OFFERED = List.of(
            "kind:incident %s by:month",
            "kind:incident acts:detention,preventive-detention %s by:day",
            "kind:incident %s by:place",
            "kind:incident %s by:record",
            "kind:incident %s by:acts",
            "kind:incident %s by:freedoms",
            "kind:incident %s before:%s by:acts",
            "kind:proceeding %s by:month",
            "kind:assembly %s by:month");

    private static final int MONTHS = 6;

    List<Bound> of(String words, List<Names.Match> found, LocalDate told, Reader reader) {
        if (words.isEmpty()) {
            return List.of();
        }
        List<Bound> all = new ArrayList<>();
        found.forEach(one -> one.address()
                .filter(address -> address.kind() == RecordKind.PROCEEDING || address.kind() == RecordKind.EPISODE)
                .filter(address -> drawings.isOf(address, reader))
                .ifPresent(address -> all.add(new Bound(
                        address.address() + "#drawing",
                        phrase("desk.form.print.drawing-of").with("what", one.title()),
                        one.because()))));
        String during = months(YearMonth.from(told).minusMonths(MONTHS - 1L));
        String before = months(YearMonth.from(told).minusMonths(2L * MONTHS - 1));
        for (String offered : OFFERED) {
            add(offered.formatted("during:" + during, before), PartialDate.parse(during), words, reader, all);
        }
        for (String register : counting.drawnRegisters()) {
            add("register:%s asof:%s by:stage".formatted(register, told), PartialDate.of(told), words, reader, all);
        }
        return all;
    }

    private void add(String definition, PartialDate time, String words, Reader reader, List<Bound> all) {
        Sayable title =
                phrase("desk.form.print.drawing-of").with("what", counting.drawnTitle(definition, reader.language()));
        if (title.in(reader.language()).toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
            all.add(new Bound(
                    "<count:" + definition + ">",
                    title,
                    phrase("desk.form.print.drawn").with("time", time)));
        }
    }

    private static String months(YearMonth first) {
        return first + "/" + first.plusMonths(MONTHS - 1L);
    }
}
