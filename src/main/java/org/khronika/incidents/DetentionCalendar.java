package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khronika.pages.Chart;
import org.khronika.pages.DayCalendar;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.words.Sayable;

/**
 * How many people were surely detained on which day. In a day of the calendar is only what a source states as a fact of that one day; all else stands in a
 * table of its own, with its span and its number.
 */
final class DetentionCalendar {

    private final Namer namer;
    private final TreeMap<LocalDate, List<IncidentRegister.Entry<Detention>>> days = new TreeMap<>();
    private final Map<List<String>, List<IncidentRegister.Entry<Detention>>> others = new LinkedHashMap<>();

    DetentionCalendar(List<IncidentRegister.Entry<Detention>> detained, Namer namer) {
        this.namer = namer;
        detained.forEach(one -> day(one).ifPresentOrElse(
                        day -> days.computeIfAbsent(day, none -> new ArrayList<>())
                                .add(one),
                        () -> others.computeIfAbsent(
                                        List.of(when(one), namer.say(one.certain())), none -> new ArrayList<>())
                                .add(one)));
    }

    private static Optional<LocalDate> day(IncidentRegister.Entry<Detention> one) {
        PartialDate when = one.when();
        return when != null
                        && when.isDay()
                        && !when.isInferred()
                        && !when.isApproximate()
                        && one.body().certainty().isAtLeast(Certainty.REPORTED)
                ? when.earliest()
                : Optional.empty();
    }

    /** The tables of it, that of the days with its drawing; none without a day. */
    List<RegisterPage.Grid> grids() {
        List<RegisterPage.Grid> grids = new ArrayList<>();
        if (days.isEmpty()) {
            return grids;
        }
        String caption = namer.say(phrase("incidents.calendar.by-day"));
        RegisterPage.Grid table = RegisterPage.Grid.counted(
                caption,
                List.of(
                        namer.say(phrase("incidents.calendar.day")),
                        namer.say(phrase("incidents.tally.incidents")),
                        namer.say(phrase("incidents.tally.people"))),
                days,
                (day, group) -> List.of(said(day), number(group), people(group)),
                one -> namer.mention(one.incident().address()));
        grids.add(new RegisterPage.Grid(caption, table.head(), table.rows(), table.behind(), chart(caption)));
        if (!others.isEmpty()) {
            grids.add(RegisterPage.Grid.counted(
                    namer.say(phrase("incidents.calendar.on-no-day")),
                    List.of(
                            namer.say(phrase("incidents.calendar.when")),
                            namer.say(phrase("incidents.calendar.how-certain")),
                            namer.say(phrase("incidents.tally.incidents")),
                            namer.say(phrase("incidents.tally.people"))),
                    others,
                    (key, group) -> List.of(key.getFirst(), key.getLast(), number(group), people(group)),
                    one -> namer.mention(one.incident().address())));
        }
        return grids;
    }

    private Chart chart(String caption) {
        TreeMap<LocalDate, DayCalendar.Told> told = new TreeMap<>();
        days.forEach((day, group) -> {
            Quantity sum = group.stream()
                    .flatMap(one -> Optional.ofNullable(People.detained(one)).stream())
                    .reduce(Quantity.of(0), Quantity::plus);
            boolean open = group.stream().anyMatch(one -> People.detained(one) == null);
            told.put(
                    day,
                    new DayCalendar.Told(
                            sum.least(),
                            sum.isExact() && !Tally.isAtLeast(group.stream().map(IncidentRegister.Entry::body)),
                            open,
                            "#" + RegisterPage.anchor(caption + " " + said(day)),
                            namer.say(phrase("incidents.calendar.of-a-day")
                                    .with("day", PartialDate.of(day))
                                    .with("people", Tally.sum(group, People::detained)))));
        });
        return new DayCalendar(
                        namer.say(phrase("incidents.calendar.title")),
                        namer.say(Sayable.sentences(List.of(
                                phrase("incidents.calendar.note"),
                                IncidentRegister.toldOf(
                                        "incidents.calendar.others",
                                        Tally.incidents(
                                                others.values().stream()
                                                        .flatMap(List::stream)
                                                        .toList(),
                                                one -> true))))),
                        told,
                        namer.language())
                .chart();
    }

    private String when(IncidentRegister.Entry<Detention> one) {
        String when = namer.say(one.onDay());
        return when.isEmpty() ? namer.say(Tally.NOT_SAID) : when;
    }

    private String said(LocalDate day) {
        return namer.say(PartialDate.of(day));
    }

    private static String number(List<IncidentRegister.Entry<Detention>> group) {
        return Long.toString(Tally.incidents(group, one -> true));
    }

    private String people(List<IncidentRegister.Entry<Detention>> group) {
        return namer.say(Tally.sum(group, People::detained));
    }
}
