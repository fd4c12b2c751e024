package org.khronika.desk.work;

import java.util.ArrayList;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.desk.web.DeskTime;
import org.khronika.people.Doubles;
import org.khronika.people.Doubles.Decision;
import org.khronika.people.Doubles.Half;
import org.khronika.people.Doubles.Pair;
import org.khronika.records.NeedsYou;
import org.khronika.records.Reader;
import org.springframework.stereotype.Component;

/** Asks those who enter records whether two of one name are one person, and lays before the editors what is said to be one. */
@Component
class MayBeTheSame implements NeedsYou {

    private static final String ALL = "/desk/doubles";
    private static final int SHOWN = 3;

    private final Doubles doubles;
    private final DeskTime time;

    MayBeTheSame(Doubles doubles, DeskTime time) {
        this.doubles = doubles;
        this.time = time;
    }

    @Override
    public List<Pile> of(Member me) {
        List<Pile> piles = new ArrayList<>();
        if (me.may(Permission.ENTER_RECORDS)) {
            open(doubles.open(Reader.of(me)), piles);
        }
        if (me.may(Permission.PUBLISH)) {
            same(doubles.same(Reader.of(me)), piles);
        }
        return piles;
    }

    private static void open(List<Pair> open, List<Pile> piles) {
        if (!open.isEmpty()) {
            String says = open.size() == 1
                    ? "pair of records may be of one person: say whether it is"
                    : "pairs of records may be of one person: say whether they are";
            List<Line> first =
                    open.stream().limit(SHOWN).map(pair -> line(pair, "")).toList();
            piles.add(new Pile(Rank.DECIDE, open.size(), says, ALL, first));
        }
    }

    private void same(List<Decision> same, List<Pile> piles) {
        if (!same.isEmpty()) {
            String says = same.size() == 1
                    ? "person is said to be on record twice: bring the two together"
                    : "people are said to be on record twice: bring the two records of each together";
            List<Line> first = same.stream()
                    .limit(SHOWN)
                    .map(one -> line(one.pair(), said(one)))
                    .toList();
            piles.add(new Pile(Rank.DECIDE, same.size(), says, ALL + "#same", first));
        }
    }

    private String said(Decision one) {
        String why = one.reason() == null ? "" : ": “%s”".formatted(one.reason());
        return "%s, %s%s".formatted(one.by(), time.words(one.at()), why);
    }

    private static Line line(Pair pair, String about) {
        Half one = pair.one();
        Half other = pair.other();
        String title = one.title().equals(other.title())
                ? "“%s”, twice".formatted(one.title())
                : "“%s” and “%s”".formatted(one.title(), other.title());
        return new Line(
                null,
                title,
                ALL + "/" + one.address().address() + "/" + other.address().address(),
                about);
    }
}
