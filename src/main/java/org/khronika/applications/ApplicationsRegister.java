package org.khronika.applications;

import java.util.List;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Stored;
import org.khronika.rules.AnswerTime;
import org.khronika.rules.ApplicationRules;
import org.khronika.values.Certainty;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** What was applied for and what was answered, by kind, authority, answer and ground, and whether in time. */
@Component
class ApplicationsRegister extends RecordRegister<ApplicationInPeriod> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            "applications",
            "Applications and their answers",
            Unit.of("attempt"),
            RecordKind.Family.PUBLIC_LIFE,
            Days.PERIOD,
            "Attempts count by the day on which they were filed or answered; one without a day stands in every period, and so does one"
                    + " whose dates leave it open, which is said. Several that are told together count as many. What happened afterwards"
                    + " counts by its own day; to some of a group, of whom no number is told, it happened to at least one. Whether an answer was in time is said where the law’s limit and both days are known;"
                    + " where days are ranges, it may be perhaps late. Attempts that are known by a later number alone are not counted, and no attempt is counted"
                    + " where all that is told is that some were registered. Whoever only announced something applied for nothing and is not here.");

    private static final RegisterColumns<ApplicationInPeriod> COLUMNS = new RegisterColumns<>(
                    "Application", ApplicationInPeriod::address)
            .under((row, _) -> List.of(Mention.of(row.application().kind().label())))
            .onPage("Attempts", row -> ApplicationCounts.tried(row.told()))
            .onPage("Answer", ApplicationInPeriod::answers)
            .onPage("Ground", ApplicationInPeriod::grounds)
            .onPage("Authority", ApplicationInPeriod::authority)
            .onPage("In time", ApplicationInPeriod::inTime)
            .onPage("Afterwards", ApplicationInPeriod::afterwards);

    private static final RegisterColumns<ApplicationInPeriod> APPLIED = new RegisterColumns<ApplicationInPeriod>()
            .inFile("record", "Address of the application", ApplicationInPeriod::address)
            .inFile("title", "What it is called", (row, namer) -> namer.mention(row.address()))
            .inFile(
                    "application_kind",
                    "What is applied for",
                    row -> row.application().kind())
            .inFile("authority", "Who answers", ApplicationInPeriod::authority);

    private static final RegisterColumns<Attempt> ATTEMPT = new RegisterColumns<Attempt>()
            .inFile("attempt", "Number of the attempt, or of the first of several", Attempt::n)
            .inFile("to_attempt", "Number of the last of several", Attempt::last)
            .inFile(
                    "attempts",
                    "How many attempts the line tells of, as a code; empty where all that is told is that some were registered",
                    one -> one.isCounted() ? one.count() : null)
            .inFile(
                    "registered",
                    "How many were registered or granted, as a code",
                    one -> one.answer() == Answer.REGISTERED ? one.count() : null)
            .inFile(
                    "our_certainty",
                    "How sure we are of the line: reported, or second_hand where the source says reportedly",
                    one -> one.certainty() == null ? Certainty.REPORTED : one.certainty())
            .inFile("paper", "What was filed, as a code", Attempt::paper)
            .inFile("filed", "When, in EDTF", Attempt::filed)
            .inFile("answer", "What was answered", Attempt::answer)
            .inFile("answered", "When, in EDTF", Attempt::answered)
            .inFile("ground", "The ground, as given", Attempt::ground);

    private static final RegisterColumns<AnswerTime> TIME = new RegisterColumns<AnswerTime>()
            .inFile(
                    "days_least",
                    "Days that the answer took, at least",
                    time -> time.taken() == null ? null : time.taken().least())
            .inFile(
                    "days_most",
                    "Days that the answer took, at most",
                    time -> time.taken() == null ? null : time.taken().most())
            .inFile(
                    "in_time",
                    "Whether it came within the limit of the law; empty where we know of no limit, or what was filed is not on record",
                    time -> time.kept() == AnswerTime.LimitKept.NO_LIMIT ? null : time.kept());

    /** The file has a row for each attempt of an application. */
    private static final RegisterColumns<Told> FILE = new RegisterColumns<Told>()
            .file("register-applications", "Attempts and their answers")
            .with(Told::row, APPLIED)
            .with(told -> told.timed().attempt(), ATTEMPT)
            .with(told -> told.timed().time(), TIME);

    private final ApplicationRules rules;

    ApplicationsRegister(ApplicationRules rules) {
        super(DEFINITION, COLUMNS, RecordKind.APPLICATION);
        this.rules = rules;
    }

    /** One attempt of an application. */
    private record Told(ApplicationInPeriod row, Timed timed) {}

    @Override
    protected RegisterContents<ApplicationInPeriod> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<ApplicationInPeriod> rows = Stored.only(records, Application.class).stream()
                .filter(record -> record.body().kind() != ApplicationKind.PLAN)
                .flatMap(record -> ApplicationInPeriod.of(record.address(), record.body(), scope, rules).stream())
                .toList();
        return new RegisterContents<>(
                ApplicationCounts.sentence(rows, scope), List.of(), rows, ApplicationGrids.of(rows, namer));
    }

    @Override
    protected RegisterPage.Data data(List<ApplicationInPeriod> rows, Namer namer) {
        List<Told> attempts = rows.stream()
                .flatMap(row -> row.attempts().stream().map(timed -> new Told(row, timed)))
                .toList();
        return FILE.data(DEFINITION.slug(), DEFINITION.title(), attempts, namer);
    }
}
