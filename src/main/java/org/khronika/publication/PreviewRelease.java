package org.khronika.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.review.HarmQuestion;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Shows what the next release would say, without writing anything. Needs {@link Permission#PUBLISH}. */
@Component
public class PreviewRelease {

    private final ReleasePlanner planner;
    private final ReleaseBuilder builder;
    private final WhyStopped stopped;
    private final NameQuestions names;
    private final Clock clock;

    PreviewRelease(
            ReleasePlanner planner, ReleaseBuilder builder, WhyStopped stopped, NameQuestions names, Clock clock) {
        this.planner = planner;
        this.builder = builder;
        this.stopped = stopped;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What the next release would say.
     *
     * @param plan      in the first of its languages
     * @param languages that it would be in
     * @param changesNothing whether it would differ in nothing from the release before
     * @param digest    changes whenever its content would
     * @param questions of harm that must be answered first
     * @param narrowed  what it tells that could show who somebody is who is not named
     * @param stops     sentences that stop it; empty when it can be published
     * @param undecided how many names must be decided on first
     * @param rests     the versions that were accepted too lately to be in it
     * @param rest      how long they rest, in words
     */
    public record Preview(
            ReleasePlan plan,
            List<Language> languages,
            boolean changesNothing,
            String digest,
            List<HarmQuestion> questions,
            List<NarrowedDown> narrowed,
            List<Sayable> stops,
            int undecided,
            List<Resting> rests,
            Sayable rest) {}

    private static List<NarrowedDown> narrowed(ReleasePlanner.Planned planned) {
        return new FindWhatNarrows(planned.plan(), planned.accepted()).found();
    }

    /** The plan, checked as publishing would check it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Preview preview(Member member) {
        member.must(Permission.PUBLISH);
        ReleasePlanner.Planned planned = planner.plan(ZonedDateTime.now(clock), null);
        try {
            return new Preview(
                    planned.plan(),
                    planned.inOrder().stream().map(ReleasePlan::language).toList(),
                    planned.changesNothing(),
                    planned.digest(),
                    planned.questions(),
                    narrowed(planned),
                    stopped.sentences(builder.hits(planned), member),
                    (int) planned.undecided().stream()
                            .map(NameQuestion::name)
                            .distinct()
                            .count(),
                    planned.rests(),
                    names.restInWords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
