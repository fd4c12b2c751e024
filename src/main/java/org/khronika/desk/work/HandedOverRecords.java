package org.khronika.desk.work;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.desk.web.DeskTime;
import org.khronika.review.HandedOver;
import org.khronika.review.HandedOver.Handed;
import org.khronika.review.HandedOver.Received;
import org.khronika.review.NeedsYou;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells a member which records were handed to them, and those who publish that records were handed over at all. */
@Component
record HandedOverRecords(HandedOver handedOver, DeskTime time, Clock clock) implements NeedsYou {

    private static final Duration TOLD_FOR = Duration.ofDays(14);

    @Override
    public List<Pile> of(Member me) {
        Instant since = Instant.now(clock).minus(TOLD_FOR);
        List<Pile> piles = new ArrayList<>();
        List<Received> received = handedOver.received(me, since);
        if (!received.isEmpty()) {
            piles.add(new Pile(
                    Rank.NOTICE,
                    received.size(),
                    phrase("desk.work.handed-over.to-you").with("n", received.size()),
                    null,
                    received.stream().map(this::line).toList()));
        }
        List<Handed> handed = me.may(Permission.PUBLISH) ? handedOver.since(since) : List.of();
        if (!handed.isEmpty()) {
            piles.add(new Pile(
                    Rank.NOTICE,
                    handed.size(),
                    phrase("desk.work.handed-over.by-administrators").with("n", handed.size()),
                    null,
                    handed.stream().map(this::line).toList()));
        }
        return piles;
    }

    private Line line(Received received) {
        String href = "/desk/records/" + received.record().address();
        return new Line(
                received.record().address(),
                Sayable.written(received.title()),
                href,
                phrase("desk.work.handed-over.received")
                        .with("by", received.by())
                        .with("at", time.words(received.at()))
                        .with("why", received.why()));
    }

    private Line line(Handed handed) {
        return new Line(
                null,
                phrase("desk.work.handed-over.from-to")
                        .with("from", handed.of())
                        .with("to", handed.to()),
                "/desk",
                phrase("desk.work.said-by")
                        .with("by", handed.by())
                        .with("at", time.words(handed.at()))
                        .with("why", handed.reason()));
    }
}
