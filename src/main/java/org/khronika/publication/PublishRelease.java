package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.review.DeedRefused;
import org.khronika.review.HarmQuestion;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes: writes the files of a new release, moves them to their place in one step, and makes the release the one that is
 * served, with its journal entry. Whatever happens on the way, the release before is served whole, and the new one
 * is there complete or not at all. Needs {@link Permission#PUBLISH}.
 */
@Component
public class PublishRelease {

    private final ReleasePlanner planner;
    private final ReleaseBuilder builder;
    private final ReleaseFolders folders;
    private final Releases releases;
    private final Foundations foundations;
    private final PublishingLock lock;
    private final ClockCheck clockCheck;
    private final Journal journal;
    private final JsonMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PublishRelease(
            ReleasePlanner planner,
            ReleaseBuilder builder,
            ReleaseFolders folders,
            Releases releases,
            Foundations foundations,
            PublishingLock lock,
            ClockCheck clockCheck,
            Journal journal,
            JsonMapper json,
            Clock clock,
            ApplicationEventPublisher events) {
        this.planner = planner;
        this.builder = builder;
        this.folders = folders;
        this.releases = releases;
        this.foundations = foundations;
        this.lock = lock;
        this.clockCheck = clockCheck;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
        this.events = events;
    }

    /** A release has become the one that is served; heard of once it is certain. */
    record ReleasePublished(int number, WithheldNow withheld) {}

    /**
     * Publishes what is accepted now and gives the number of the release.
     *
     * @param note what the editors tell their readers about it; may be null
     * @param seen the digest of the plan that the member looked at; null publishes whatever there is
     * @throws ReleaseStopped when a file would show a name that must not be public, or a question of harm is open about a record
     * @throws DeedRefused    when there is nothing to publish, when a question about a name is open, when somebody else publishes at
     *                        this moment, when the clock has jumped back, or when the plan is no longer the one that the member
     *                        looked at
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public int publish(Member member, @Nullable String note, @Nullable String seen) {
        return publish(member, note, seen, true, Map.of());
    }

    /**
     * The same; unless {@code anew}, a release that would say what the one before says is refused, so that a second press of the
     * button publishes nothing.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public int publish(Member member, @Nullable String note, @Nullable String seen, boolean anew) {
        return publish(member, note, seen, anew, Map.of());
    }

    /**
     * The same, telling readers what had been wrong in records that are put right.
     *
     * @param corrected what was wrong, by record; of a record that has not changed since the release before, nothing is told
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public int publish(
            Member member,
            @Nullable String note,
            @Nullable String seen,
            boolean anew,
            Map<RecordRef, String> corrected) {
        return publish(member, note, seen, anew, corrected, PublishingProgress.UNHEARD);
    }

    /** The same, telling somebody how far it has come. */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public int publish(
            Member member,
            @Nullable String note,
            @Nullable String seen,
            boolean anew,
            Map<RecordRef, String> corrected,
            PublishingProgress progress) {
        member.must(Permission.PUBLISH);
        if (!lock.take()) {
            throw new DeedRefused(phrase("publication.refused.somebody-else-publishes"));
        }
        clockCheck.problem().ifPresent(sentence -> {
            throw new DeedRefused(sentence);
        });
        ZonedDateTime at = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        progress.at(PublishingProgress.Phase.PLANNING, 0, 0);
        ReleasePlanner.Planned planned = planner.plan(at, note, corrected);
        ReleasePlan plan = planned.plan();
        if (plan.items().isEmpty()) {
            throw new DeedRefused(phrase("publication.preview.there-is-nothing-to-publish"));
        }
        if (!anew && plan.previous() != null && planned.changesNothing()) {
            throw new DeedRefused(phrase("publication.refused.says-all-already")
                    .with("number", plan.previous().number()));
        }
        if (seen != null && !seen.equals(planned.digest())) {
            throw new DeedRefused(phrase("publication.refused.changed-since"));
        }
        if (!planned.questions().isEmpty()) {
            throw new ReleaseStopped(
                    planned.questions().stream().map(PublishRelease::unanswered).toList());
        }
        if (!planned.undecided().isEmpty()) {
            throw new DeedRefused(phrase("publication.refused.names-open")
                    .with("n", planned.undecided().size()));
        }
        ReleaseBuilder.Built built = write(planned, progress);
        progress.at(PublishingProgress.Phase.RECORDING, 0, 0);
        long entry = journal.add(member, "PublishRelease", plan.note(), summary(plan, built.manifest()));
        releases.add(planned, member, built.manifest(), entry);
        foundations.keep(plan.number(), built.common(), built.restsOn());
        events.publishEvent(new ReleasePublished(plan.number(), planned.withheldNow()));
        return plan.number();
    }

    private static Sayable unanswered(HarmQuestion question) {
        return phrase("publication.refused.question-of-harm")
                .with("address", question.record().address())
                .with("question", question.said());
    }

    private ReleaseBuilder.Built write(ReleasePlanner.Planned planned, PublishingProgress progress) {
        int number = planned.plan().number();
        try {
            Path half = folders.begin(number);
            try {
                NewFolder folder = new NewFolder(half);
                ReleaseBuilder.Built built = builder.build(planned, folder, folders.key(), progress);
                progress.at(PublishingProgress.Phase.SYNCING, 0, 0);
                folders.complete(number, folder.written());
                return built;
            } finally {
                folders.discard(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Release %d could not be written.".formatted(number), e);
        }
    }

    private String summary(ReleasePlan plan, String manifest) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("release", plan.number());
        summary.put("records", plan.records().size());
        for (ItemStatus status : ItemStatus.values()) {
            summary.put(
                    status.name().toLowerCase(java.util.Locale.ROOT),
                    plan.items(status).size());
        }
        summary.put("manifest", manifest);
        return json.writeValueAsString(summary);
    }
}
