package org.khronika.desk.work;

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
import org.springframework.stereotype.Component;

/** What one member said of an accepted record and the member has to decide, and what others decided of what the member had said. */
@Component
class WaitsForSecondWord implements NeedsYou {

    private static final Duration TOLD_FOR = Duration.ofDays(7);

    private final SecondWords words;
    private final DeskTime time;
    private final Clock clock;

    WaitsForSecondWord(SecondWords words, DeskTime time, Clock clock) {
        this.words = words;
        this.time = time;
        this.clock = clock;
    }

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
                "accepted record was withdrawn by one member: confirm or undo it",
                "accepted records were withdrawn by one member: confirm or undo it");
        add(
                piles,
                Rank.NOTICE,
                waiting.stream()
                        .filter(word -> word.kind() == Kind.AUDIENCE)
                        .map(this::line)
                        .toList(),
                "proposal of whom an accepted record is for waits for a second member",
                "proposals of whom accepted records are for wait for a second member");
        add(
                piles,
                Rank.CAME_BACK,
                words.decidedSince(Instant.now(clock).minus(TOLD_FOR), me).stream()
                        .map(this::line)
                        .toList(),
                "thing that you said of an accepted record was decided",
                "things that you said of accepted records were decided");
        return piles;
    }

    private static void add(List<Pile> piles, Rank rank, List<Line> lines, String one, String several) {
        if (!lines.isEmpty()) {
            piles.add(new Pile(rank, lines.size(), lines.size() == 1 ? one : several, null, lines));
        }
    }

    private Line line(SecondWord word) {
        return new Line(
                word.record().address(),
                word.title(),
                "/desk/records/" + word.record().address(),
                "%s, %s: “%s”".formatted(word.proposedByName(), time.words(word.proposedAt()), word.reason()));
    }

    private Line line(Decided decided) {
        SecondWord word = decided.word();
        String what = word.kind() == Kind.WITHDRAWAL
                ? (decided.agreed() ? "confirmed your withdrawal" : "undid your withdrawal")
                : (decided.agreed() ? "agreed that it is for others" : "refused that it is for others");
        String why = decided.reason() == null ? "" : ": “" + decided.reason() + "”";
        return new Line(
                word.record().address(),
                word.title(),
                "/desk/records/" + word.record().address(),
                "%s %s, %s%s".formatted(decided.by(), what, time.words(decided.at()), why));
    }
}
