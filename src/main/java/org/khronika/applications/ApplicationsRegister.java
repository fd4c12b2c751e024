package org.khronika.applications;

import java.util.List;
import java.util.Set;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.rules.AnswerTime;
import org.khronika.rules.ApplicationRules;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** What was applied for and what was answered, by kind, authority, answer and ground, and whether in time. */
@Component
class ApplicationsRegister implements RecordRegister {

    private final ApplicationRules rules;

    ApplicationsRegister(ApplicationRules rules) {
        this.rules = rules;
    }

    @Override
    public String slug() {
        return "applications";
    }

    @Override
    public String title() {
        return "Applications and their answers";
    }

    @Override
    public String explanation() {
        return "Attempts count by the day on which they were filed or answered; one without a day stands in every period, and so does one"
                + " whose dates leave it open, which is said. Several that are told together count as many. What happened afterwards"
                + " counts by its own day; to some of a group, of whom no number is told, it happened to at least one. Whether an answer was in time is said where the law’s limit and both days are known;"
                + " where days are ranges, it may be perhaps late. Attempts that are known by a later number alone are not counted, and no attempt is counted"
                + " where all that is told is that some were registered. Whoever only announced something applied for nothing and is not here.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.APPLICATION);
    }

    @Override
    public Days days() {
        return Days.PERIOD;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<ApplicationInPeriod> rows = records.stream()
                .filter(record ->
                        record.body() instanceof Application application && application.kind() != ApplicationKind.PLAN)
                .flatMap(record ->
                        ApplicationInPeriod.of(record.address(), (Application) record.body(), scope, rules).stream())
                .toList();
        return new RegisterPage(
                slug(),
                title(),
                ApplicationCounts.sentence(rows, scope),
                explanation(),
                List.of("Application", "Attempts", "Answer", "Ground", "Authority", "In time", "Afterwards"),
                rows.stream().map(row -> line(row, namer)).toList(),
                ApplicationGrids.of(rows, namer),
                data(rows, namer));
    }

    private static RegisterPage.Line line(ApplicationInPeriod row, Namer namer) {
        Application application = row.application();
        return new RegisterPage.Line(
                namer.mention(row.address()),
                List.of(Mention.of(application.kind().label())),
                List.of(
                        ApplicationCounts.tried(row.told()),
                        row.answers(),
                        row.grounds(),
                        row.authority(namer),
                        row.inTime(),
                        row.afterwards(namer)));
    }

    private static RegisterPage.Data data(List<ApplicationInPeriod> rows, Namer namer) {
        return new RegisterPage.Data(
                "register-applications",
                "Attempts and their answers",
                List.of(
                        new RegisterPage.Column("record", "Address of the application"),
                        new RegisterPage.Column("title", "What it is called"),
                        new RegisterPage.Column("application_kind", "What is applied for"),
                        new RegisterPage.Column("authority", "Who answers"),
                        new RegisterPage.Column("attempt", "Number of the attempt, or of the first of several"),
                        new RegisterPage.Column("to_attempt", "Number of the last of several"),
                        new RegisterPage.Column(
                                "attempts",
                                "How many attempts the line tells of, as a code; empty where all that is told is that some were registered"),
                        new RegisterPage.Column("registered", "How many were registered or granted, as a code"),
                        new RegisterPage.Column(
                                "our_certainty",
                                "How sure we are of the line: reported, or second_hand where the source says reportedly"),
                        new RegisterPage.Column("paper", "What was filed, as a code"),
                        new RegisterPage.Column("filed", "When, in EDTF"),
                        new RegisterPage.Column("answer", "What was answered"),
                        new RegisterPage.Column("answered", "When, in EDTF"),
                        new RegisterPage.Column("ground", "The ground, as given"),
                        new RegisterPage.Column("days_least", "Days that the answer took, at least"),
                        new RegisterPage.Column("days_most", "Days that the answer took, at most"),
                        new RegisterPage.Column(
                                "in_time",
                                "Whether it came within the limit of the law; empty where we know of no limit, or what was filed is not on record")),
                rows.stream()
                        .flatMap(row -> row.attempts().stream().map(timed -> cells(row, timed, namer)))
                        .toList());
    }

    private static List<String> cells(ApplicationInPeriod row, Timed timed, Namer namer) {
        Attempt attempt = timed.attempt();
        AnswerTime time = timed.time();
        return List.of(
                DataField.of(row.address(), namer),
                namer.mention(row.address()).text(),
                DataField.of(row.application().kind()),
                row.authority(namer),
                attempt.n() == null ? "" : String.valueOf(attempt.n()),
                attempt.last() == null ? "" : String.valueOf(attempt.last()),
                attempt.isCounted() ? DataField.of(attempt.count()) : "",
                attempt.answer() == Answer.REGISTERED ? DataField.of(attempt.count()) : "",
                DataField.of(attempt.certainty() == null ? Certainty.REPORTED : attempt.certainty()),
                DataField.of(attempt.paper()),
                DataField.of(attempt.filed()),
                DataField.of(attempt.answer()),
                DataField.of(attempt.answered()),
                DataField.of(attempt.ground()),
                time.taken() == null ? "" : String.valueOf(time.taken().least()),
                time.taken() == null ? "" : String.valueOf(time.taken().most()),
                time.kept() == AnswerTime.Kept.NO_LIMIT ? "" : DataField.of(time.kept()));
    }
}
