package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.desk.web.DeskTime;
import org.khronika.review.NeedsYou;
import org.khronika.review.SecondWord;
import org.khronika.review.SecondWord.Kind;
import org.khronika.review.SecondWords;
import org.khronika.review.SecondWords.Decided;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What one member said of an accepted record and the member has to decide, and what others decided of what the member had said. */
@Component
record WaitsForSecondWord(SecondWords words, DeskTime time, Clock clock) implements NeedsYou {

    private static final Duration TOLD_FOR = Duration.ofDays(7);

    @Override
    public List<Pile> of(Member me) {
        List<SecondWord> waiting = words.waitingFor(me);
        List<Pile> piles = new ArrayList<>();
        add(
                piles,
                Rank.NOTICE,
                waiting.stream()
                        .filter(word -> word.kind() == Kind.WITHDRAWAL)
                        .map(this::line)
                        .toList(),
                phrase("desk.work.second.withdrawn"));
        add(
                piles,
                Rank.NOTICE,
                waiting.stream()
                        .filter(word -> word.kind() == Kind.AUDIENCE)
                        .map(this::line)
                        .toList(),
                phrase("desk.work.second.audience"));
        add(
                piles,
                Rank.CAME_BACK,
                words.decidedSince(Instant.now(clock).minus(TOLD_FOR), me).stream()
                        .map(this::line)
                        .toList(),
                phrase("desk.work.second.decided"));
        return piles;
    }

    private static void add(List<Pile> piles, Rank rank, List<Line> lines, Phrase says) {
        if (!lines.isEmpty()) {
            piles.add(new Pile(rank, lines.size(), says.with("n", lines.size()), null, lines));
        }
    }

    private Line line(SecondWord word) {
        return new Line(
                word.record().address(),
                Sayable.written(word.title()),
                "/desk/records/" + word.record().address(),
                time.saidBy(word.proposedByName(), word.proposedAt(), word.reason()));
    }

    private Line line(Decided decided) {
        SecondWord word = decided.word();
        Phrase what = word.kind() == Kind.WITHDRAWAL
                ? phrase(decided.agreed() ? "desk.work.second.confirmed" : "desk.work.second.undid")
                : phrase(decided.agreed() ? "desk.work.second.agreed" : "desk.work.second.refused");
        Phrase done = what.with("by", decided.by()).with("at", time.words(decided.at()));
        return new Line(
                word.record().address(),
                Sayable.written(word.title()),
                "/desk/records/" + word.record().address(),
                decided.reason() == null
                        ? done
                        : phrase("desk.work.second.because").with("done", done).with("why", decided.reason()));
    }
}
