package org.khronika.applications;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.Stored;
import org.khronika.rules.Admission;
import org.khronika.rules.ApplicationRules;
import org.khronika.rules.Demanded;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** The page of an application: what was tried, what was answered and whether in time, what happened afterwards. */
final class ApplicationPage {

    private final Application application;
    private final ApplicationRules rules;
    private final Namer namer;
    private final Notes notes;
    private final PageBuilder page;

    private ApplicationPage(Stored<Application> record, ApplicationRules rules, Namer namer) {
        this.application = record.body();
        this.rules = rules;
        this.namer = namer;
        this.notes = new Notes(record.citations(), namer);
        this.page = new PageBuilder(
                phrase("applications.page.kind").with("kind", application.kind()), application.title(), namer);
    }

    static RecordPage of(Stored<Application> record, ApplicationRules rules, Namer namer) {
        ApplicationPage made = new ApplicationPage(record, rules, namer);
        made.facts();
        made.attempts();
        made.later();
        made.told();
        made.law();
        return made.page
                .answers(phrase("applications.page.applicants"), "applicants", "inWords")
                .answers(phrase("applications.page.authority"), "authority", "authorityOnRecord")
                .claims(made.application, made.notes)
                .build(made.notes);
    }

    private void told() {
        Sayable rest =
                Sayable.sentences(List.of(ApplicationStory.counted(application), ApplicationStory.later(application)));
        if (application.kind() == ApplicationKind.PLAN) {
            page.state(ApplicationStory.stands(application), rest);
        } else {
            page.state(stands(), namer.say(rest));
        }
        page.when(ApplicationType.latest(application))
                .prose(application.plan())
                .prose(application.account())
                .prose(
                        application.inferred() == null
                                ? Sayable.written("")
                                : phrase("applications.page.inferred").with("what", application.inferred()));
    }

    /** How it stands, from the latest attempt, and from what undid it. */
    private Derived stands() {
        List<Attempt> attempts = Ladder.of(application.attempts()).attempts();
        boolean undone = ApplicationStory.undone(application);
        List<Premise> from = new ArrayList<>();
        if (!attempts.isEmpty()) {
            Certainty certainty = attempts.getLast().certainty();
            page.steps(number -> number == attempts.size())
                    .forEach(step -> from.add(certainty == null ? step : new Premise(step.what(), certainty)));
        }
        if (undone) {
            from.addAll(page.steps(number -> number > attempts.size()));
        }
        Derived derived =
                Derived.of(namer, ApplicationStory.stands(application), from, phrase("applications.page.rule"));
        if (from.isEmpty()) {
            return derived.notKnowing(namer.say(phrase("applications.page.not-known.tried")));
        }
        return !attempts.isEmpty() && attempts.getLast().answer() == AnswerToAttempt.NOT_KNOWN
                ? derived.notKnowing(namer.say(phrase("applications.page.not-known.answer")))
                : derived;
    }

    private void facts() {
        page.facts(application, "kind")
                .fact(
                        phrase("applications.page.answer"),
                        ApplicationStory.values(application).stream()
                                .map(value -> Mention.of(namer.say(value)))
                                .toList())
                .fact(
                        phrase("applications.page.attempts"),
                        Ladder.of(application.attempts())
                                .made()
                                .map(made -> ApplicationCounts.hedged(application.attempts(), made))
                                .orElse(Sayable.written("")))
                .fact(phrase("applications.page.ground"), ApplicationStory.grounds(application))
                .fact(application.kind().applicants(), either(application.applicants(), application.inWords()))
                .facts(application, "howMany")
                .fact(phrase("applications.page.authority"), authority())
                .facts(application);
        application.applicants().forEach(who -> {
            if (who.kind() == RecordKind.PERSON) {
                page.party(namer.mention(who), application.kind().applicant());
            }
        });
        application.laws().forEach(law -> page.connected(namer.mention(law), phrase("applications.page.a-rule")));
    }

    private List<Mention> authority() {
        RecordRef onRecord = application.authorityOnRecord();
        return either(onRecord == null ? List.of() : List.of(onRecord), application.authority());
    }

    private List<Mention> either(List<RecordRef> records, @Nullable String words) {
        List<Mention> all = new ArrayList<>(records.stream().map(namer::mention).toList());
        if (words != null) {
            all.add(Mention.of(namer.words(words)));
        }
        return all;
    }

    private void attempts() {
        int n = 1;
        for (Attempt attempt : Ladder.of(application.attempts()).attempts()) {
            int at = application.attempts().indexOf(attempt);
            page.step(new RecordPage.Step(
                    n++,
                    date(attempt.filed() == null ? attempt.answered() : attempt.filed()),
                    namer.say(phrase("applications.page.step")
                            .with("attempt", attempt.called(application.kind()))
                            .with("answer", attempt.answer())),
                    namer.words(detail(Timed.of(application, attempt, rules))),
                    false,
                    List.of(),
                    notes.numbers("attempts[" + at + "]", "attempts")));
        }
    }

    private String date(@Nullable PartialDate date) {
        return namer.say(date == null ? phrase("applications.page.date-not-known") : date);
    }

    private String detail(Timed timed) {
        Attempt attempt = timed.attempt();
        List<Sayable> parts = new ArrayList<>();
        if (attempt.paper() != null) {
            parts.add(phrase("applications.page.filed").with("paper", attempt.paper()));
        }
        if (attempt.answered() != null) {
            parts.add(phrase(
                            attempt.answer() == AnswerToAttempt.WITHDRAWN
                                    ? "applications.page.withdrawn"
                                    : "applications.page.answered")
                    .with("day", attempt.answered()));
        }
        if (attempt.filed() != null
                && attempt.answered() == null
                && EnumSet.of(AnswerToAttempt.RETURNED, AnswerToAttempt.REFUSED).contains(attempt.answer())) {
            parts.add(phrase("applications.page.date-of-filing"));
        }
        if (attempt.ground() != null) {
            parts.add(phrase("applications.page.ground-was").with("ground", attempt.ground()));
        }
        Stream.of(attempt.reason(), attempt.detail())
                .flatMap(Stream::ofNullable)
                .map(Sayable::written)
                .forEach(parts::add);
        if (timed.hasLimit()) {
            parts.add(phrase("applications.story.sentence")
                    .with("what", timed.time().inWords()));
            if (timed.time().reason() != null) {
                parts.add(phrase("applications.page.the-law")
                        .with("law", timed.time().reason().inWords()));
            }
            timed.time().cautions().stream()
                    .filter(words ->
                            parts.stream().noneMatch(part -> part.english().contains(words.english())))
                    .forEach(parts::add);
        } else if (timed.time().taken() != null) {
            parts.add(phrase("applications.story.sentence")
                    .with("what", timed.time().inWords()));
        }
        return namer.say(Sayable.sentences(parts));
    }

    /** What the law asked on the days of which attempts tell; of candidates it depends on the election, which is told in its own words. */
    private void law() {
        List<PartialDate> days = application.attempts().stream()
                .flatMap(attempt -> Stream.<@Nullable PartialDate>of(attempt.filed(), attempt.answered()))
                .flatMap(Stream::ofNullable)
                .toList();
        List<Demanded> demands = switch (application.kind()) {
            case PARTY -> rules.demands(Admission.PARTY, days);
            case OBSERVERS -> rules.demands(Admission.OBSERVERS, days);
            case ORGANISATION, CANDIDACY, PLAN, UNSAID -> List.of();
        };
        List<Demanded> told = demands.stream()
                .filter(one -> one.verified() || !namer.isPublic())
                .toList();
        page.group(
                phrase("applications.page.law-asked"),
                told.size() == demands.size() ? Sayable.written("") : phrase("applications.page.law-not-read"),
                told.stream()
                        .map(one -> new Each(
                                Mention.of(namer.say(one.what())),
                                namer.say(phrase("applications.story.sentence").with("what", one.asked())),
                                List.of(namer.say(one.law()))))
                        .toList());
    }

    private void later() {
        int n = application.attempts().size() + 1;
        int at = 0;
        for (Later later : application.later()) {
            List<Mention> who = later.onRecord() == null ? List.of() : List.of(namer.mention(later.onRecord()));
            Sayable ground = later.hasGround()
                    ? phrase("applications.page.ground-was").with("ground", later.why())
                    : Sayable.written("");
            Sayable words = Sayable.written(later.words() == null ? "" : later.words());
            page.step(new RecordPage.Step(
                    n++,
                    date(later.when()),
                    namer.words(namer.say(step(later))),
                    namer.words(namer.say(Sayable.sentences(List.of(ground, words)))),
                    false,
                    who,
                    notes.numbers("later[" + at++ + "]", "later")));
        }
    }

    private static Sayable step(Later later) {
        Sayable told = later.howMany() == null
                ? later.told()
                : phrase("applications.page.later-to")
                        .with("what", later.told())
                        .with("n", later.howMany());
        Sayable all = later.by() == null
                ? told
                : phrase("applications.page.later-by").with("what", told).with("by", later.by());
        return all.capital();
    }
}
