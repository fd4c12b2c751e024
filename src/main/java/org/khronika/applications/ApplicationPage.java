package org.khronika.applications;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
import org.khronika.pages.RecordPage.Step;
import org.khronika.records.Stored;
import org.khronika.rules.Admission;
import org.khronika.rules.ApplicationRules;
import org.khronika.rules.Demanded;
import org.khronika.values.Capitals;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** The page of an application: what was tried, what was answered and whether in time, what happened afterwards. */
final class ApplicationPage {

    private static final String STANDS =
            "The latest attempt, by its number or as the last that is told, says how it stands. What was granted stands until it is struck off.";

    private final Application application;
    private final ApplicationRules rules;
    private final Namer namer;
    private final Notes notes;
    private final PageBuilder page;

    /** Where what we know from others only is left out, so that nobody takes the law of later days for that of all of them. */
    private static final String UNREAD =
            "On some of these days it asked for something else, which we have not read in the text of the law and do not tell.";

    private ApplicationPage(Stored<Application> record, ApplicationRules rules, Namer namer) {
        this.application = record.body();
        this.rules = rules;
        this.namer = namer;
        this.notes = new Notes(record.citations(), namer);
        this.page = new PageBuilder(
                Capitals.first(application.kind().label()).replaceFirst("^An announced", "Announced"),
                application.title(),
                namer);
    }

    static RecordPage of(Stored<Application> record, ApplicationRules rules, Namer namer) {
        ApplicationPage made = new ApplicationPage(record, rules, namer);
        made.facts();
        made.attempts();
        made.later();
        made.told();
        made.law();
        return made.page
                .answers("Applicants", "applicants", "inWords")
                .answers("Authority", "authority", "authorityOnRecord")
                .claims(made.application, made.notes)
                .build(made.notes);
    }

    private void told() {
        String rest = Stream.of(ApplicationStory.counted(application), ApplicationStory.later(application))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        if (application.kind() == ApplicationKind.PLAN) {
            page.state(ApplicationStory.stands(application), rest);
        } else {
            page.state(stands(), rest);
        }
        page.when(ApplicationType.latest(application))
                .prose(application.plan())
                .prose(application.account())
                .prose(application.inferred() == null ? null : "Inferred by us: " + application.inferred());
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
        Derived derived = Derived.of(ApplicationStory.stands(application), from, STANDS);
        if (from.isEmpty()) {
            return derived.notKnowing("what was tried that no record here tells.");
        }
        return !attempts.isEmpty() && attempts.getLast().answer() == Answer.NOT_KNOWN
                ? derived.notKnowing("what was answered to the latest attempt.")
                : derived;
    }

    private void facts() {
        page.facts(application, "kind")
                .fact(
                        "Answer",
                        ApplicationStory.values(application).stream()
                                .map(Mention::of)
                                .toList())
                .fact(
                        "Attempts",
                        Ladder.of(application.attempts())
                                .made()
                                .map(made -> ApplicationCounts.hedged(application.attempts(), made))
                                .orElse(null))
                .fact("Ground", ApplicationStory.grounds(application))
                .fact(application.kind().applicants(), either(application.applicants(), application.inWords()))
                .facts(application, "howMany")
                .fact("Authority", authority())
                .facts(application);
        application.applicants().forEach(who -> {
            if (who.kind() == RecordKind.PERSON) {
                page.party(namer.mention(who), application.kind().applicant());
            }
        });
        application.laws().forEach(law -> page.connected(namer.mention(law), "a rule on such applications"));
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
            page.step(new Step(
                    n++,
                    date(attempt.filed() == null ? attempt.answered() : attempt.filed()),
                    attempt.called(application.kind()) + ": " + attempt.answer().label(),
                    namer.words(detail(Timed.of(application, attempt, rules))),
                    false,
                    List.of(),
                    notes.numbers("attempts[" + at + "]", "attempts")));
        }
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "date not known" : date.inWords(Locale.ENGLISH);
    }

    private static String detail(Timed timed) {
        Attempt attempt = timed.attempt();
        List<String> parts = new ArrayList<>();
        if (attempt.paper() != null) {
            parts.add("Filed: " + attempt.paper().label() + ".");
        }
        if (attempt.answered() != null) {
            parts.add(
                    attempt.answer() == Answer.WITHDRAWN
                            ? "Withdrawn" + ApplicationStory.on(attempt.answered()) + "."
                            : "Answered" + ApplicationStory.on(attempt.answered()) + ".");
        }
        if (attempt.filed() != null
                && attempt.answered() == null
                && EnumSet.of(Answer.RETURNED, Answer.REFUSED).contains(attempt.answer())) {
            parts.add("The date is that of filing; when the answer came is not told.");
        }
        if (attempt.ground() != null) {
            parts.add("Ground: " + attempt.ground().label() + ".");
        }
        Stream.of(attempt.reason(), attempt.detail())
                .flatMap(Stream::ofNullable)
                .forEach(parts::add);
        if (timed.hasLimit()) {
            parts.add(Capitals.first(timed.time().inWords().english()) + ".");
            if (timed.time().reason() != null) {
                parts.add("The law: " + timed.time().reason().inWords().english());
            }
            parts.addAll(timed.time().cautions().stream()
                    .map(Sayable::english)
                    .filter(words -> !said(parts, words))
                    .toList());
        } else if (timed.time().taken() != null) {
            parts.add(Capitals.first(timed.time().inWords().english()) + ".");
        }
        return String.join(" ", parts);
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
                "What the law asked at the time",
                told.size() == demands.size() ? "" : UNREAD,
                told.stream()
                        .map(one -> new Each(
                                Mention.of(one.what()),
                                Capitals.first(one.asked().english()) + ".",
                                List.of(one.law().english())))
                        .toList());
    }

    private static boolean said(List<String> parts, String words) {
        return parts.stream().anyMatch(part -> part.contains(words));
    }

    private void later() {
        int n = application.attempts().size() + 1;
        int at = 0;
        for (Later later : application.later()) {
            List<Mention> who = later.onRecord() == null ? List.of() : List.of(namer.mention(later.onRecord()));
            String ground = later.why().isEmpty() ? "" : "Ground: " + later.why() + ". ";
            page.step(new Step(
                    n++,
                    date(later.when()),
                    namer.words(Capitals.first(later.told())
                            + (later.howMany() == null
                                    ? ""
                                    : ": " + later.howMany().inWords(Locale.ENGLISH))
                            + (later.by() == null ? "" : ", by " + later.by())),
                    namer.words((ground + (later.words() == null ? "" : later.words())).strip()),
                    false,
                    who,
                    notes.numbers("later[" + at++ + "]", "later")));
        }
    }
}
