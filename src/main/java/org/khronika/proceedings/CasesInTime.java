package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khronika.incidents.Incident;
import org.khronika.pages.DrawnDays;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Lanes;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Draws the cases that arose from an episode, or from its incidents, among these in time: each where it began, or by its first step that has a date. */
@Component
@Order(3)
class CasesInTime implements FromOthers {

    private static final int WEIGHT = 2;

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Proceeding.class, "episodes"), NamedIn.of(Incident.class, "episodes"));
    }

    @Override
    public Set<RecordKind> from() {
        return Set.of(RecordKind.INCIDENT, RecordKind.PROCEEDING);
    }

    @Override
    public Set<RecordKind> through() {
        return Set.of(RecordKind.INCIDENT);
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        Lanes lanes = page.lanes();
        List<Stored<Proceeding>> cases = Stored.only(speaking, Proceeding.class);
        if (lanes == null || cases.isEmpty()) {
            return page;
        }
        List<LaneBar> bars = new ArrayList<>();
        List<Mention> undated = new ArrayList<>();
        for (Stored<Proceeding> one : cases) {
            Mention mention = namer.mention(one.address());
            began(one.body())
                    .ifPresentOrElse(
                            when -> bars.add(
                                    LaneBar.at(when, namer.say(phrase("proceedings.in-time.cases")), WEIGHT, mention)),
                            () -> undated.add(mention));
        }
        return PageBuilder.from(page, namer)
                .lanes(DrawnDays.with(
                        lanes,
                        bars,
                        undated,
                        bars.isEmpty() ? "" : namer.say(phrase("proceedings.in-time.first-step"))))
                .build();
    }

    /** Where a case stands on the page of a person, it stands here. */
    private static Optional<PartialDate> began(Proceeding proceeding) {
        return Optional.ofNullable(
                        WhereItBegan.of(Timeline.of(proceeding), any -> true).day())
                .filter(CasesInTime::isWithinAYear);
    }

    /** What may have been in several years would be drawn over all of the others. */
    private static boolean isWithinAYear(PartialDate when) {
        return when.earliest().isPresent()
                && when.latest()
                        .filter(last -> last.isBefore(when.earliest().get().plusYears(1)))
                        .isPresent();
    }
}
