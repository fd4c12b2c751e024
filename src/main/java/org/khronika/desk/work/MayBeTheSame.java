package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.desk.web.DeskTime;
import org.khronika.desk.web.DoubleWords;
import org.khronika.review.Doubles;
import org.khronika.review.Doubles.Half;
import org.khronika.review.Doubles.Pair;
import org.khronika.review.Doubles.PairDecision;
import org.khronika.review.NeedsYou;
import org.khronika.review.Reader;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Asks those who enter records whether two are of one person, or of one incident, and lays before the editors what is said to be one. */
@Component
record MayBeTheSame(Doubles doubles, DeskTime time) implements NeedsYou {

    private static final String PAIRS = "/desk/doubles/";
    private static final int SHOWN = 3;

    @Override
    public List<Pile> of(Member me) {
        List<Pile> piles = new ArrayList<>();
        for (DoubleWords words : DoubleWords.values()) {
            if (me.may(Permission.ENTER_RECORDS)) {
                open(words, doubles.open(words.kind(), Reader.of(me)), piles);
            }
            if (me.may(Permission.PUBLISH)) {
                same(words, doubles.same(words.kind(), Reader.of(me)), piles);
            }
        }
        return piles;
    }

    private static void open(DoubleWords words, List<Pair> open, List<Pile> piles) {
        if (!open.isEmpty()) {
            Sayable says =
                    phrase("desk.work.doubles.open").with("n", open.size()).with("same", words.same());
            List<Line> first =
                    open.stream().limit(SHOWN).map(pair -> line(pair, null)).toList();
            piles.add(new Pile(Rank.DECIDE, open.size(), says, words.list(), first));
        }
    }

    private void same(DoubleWords words, List<PairDecision> same, List<Pile> piles) {
        if (!same.isEmpty()) {
            Sayable says = phrase("desk.work.doubles.same")
                    .with("n", same.size())
                    .with("one", words.kind())
                    .with("several", words.kind().many());
            List<Line> first = same.stream()
                    .limit(SHOWN)
                    .map(one -> line(one.pair(), said(one)))
                    .toList();
            piles.add(new Pile(Rank.DECIDE, same.size(), says, words.list() + "#same", first));
        }
    }

    private Sayable said(PairDecision one) {
        return time.saidBy(one.by(), one.at(), one.reason());
    }

    private static Line line(Pair pair, @Nullable Sayable about) {
        Half one = pair.one();
        Half other = pair.other();
        Sayable title = one.title().equals(other.title())
                ? phrase("desk.work.doubles.twice").with("title", one.title())
                : phrase("desk.work.doubles.both").with("one", one.title()).with("other", other.title());
        return new Line(
                null,
                title,
                PAIRS + one.address().address() + "/" + other.address().address(),
                about);
    }
}
