package org.khronika.applications;

import java.util.List;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
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
            ApplicationsRegister.class, "applications", RecordKind.Family.PUBLIC_LIFE, Days.PERIOD);

    private static final RegisterColumns<ApplicationInPeriod> COLUMNS = new RegisterColumns<>(
                    ApplicationsRegister.class, ApplicationInPeriod::address)
            .under((row, namer) ->
                    List.of(Mention.of(namer.say(row.application().kind()))))
            .onPage("attempts", row -> ApplicationCounts.tried(row.told()))
            .onPage("answer", ApplicationInPeriod::answers)
            .onPage("ground", ApplicationInPeriod::grounds)
            .onPage("authority", ApplicationInPeriod::authority)
            .onPage("in-time", ApplicationInPeriod::inTime)
            .onPage("afterwards", ApplicationInPeriod::afterwards);

    private static final RegisterColumns<ApplicationInPeriod> APPLIED = new RegisterColumns<ApplicationInPeriod>(
                    ApplicationsRegister.class)
            .inFile("record", ApplicationInPeriod::address)
            .inFile("title", (row, namer) -> namer.mention(row.address()))
            .inFile("application_kind", row -> row.application().kind())
            .inFile("authority_in_words", ApplicationInPeriod::authority);

    private static final RegisterColumns<Attempt> ATTEMPT = new RegisterColumns<Attempt>(ApplicationsRegister.class)
            .inFile("attempt", Attempt::n)
            .inFile("to_attempt", Attempt::last)
            .inFile("attempts", one -> one.isCounted() ? one.count() : null)
            .inFile("registered", one -> one.answer() == AnswerToAttempt.REGISTERED ? one.count() : null)
            .inFile("our_certainty", one -> one.certainty() == null ? Certainty.REPORTED : one.certainty())
            .inFile("paper", Attempt::paper)
            .inFile("filed", Attempt::filed)
            .inFile("answer", Attempt::answer)
            .inFile("answered", Attempt::answered)
            .inFile("ground", Attempt::ground);

    private static final RegisterColumns<AnswerTime> TIME = new RegisterColumns<AnswerTime>(ApplicationsRegister.class)
            .inFile(
                    "days_least",
                    time -> time.taken() == null ? null : time.taken().least())
            .inFile(
                    "days_most",
                    time -> time.taken() == null ? null : time.taken().most())
            .inFile("in_time", time -> time.kept() == AnswerTime.LimitKept.NO_LIMIT ? null : time.kept());

    /** The file has a row for each attempt of an application. */
    private static final RegisterColumns<Told> FILE = new RegisterColumns<Told>(ApplicationsRegister.class)
            .titledFile("register-applications")
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
                namer.say(ApplicationCounts.sentence(rows, scope)), List.of(), rows, ApplicationGrids.of(rows, namer));
    }

    @Override
    protected RegisterPage.Data data(List<ApplicationInPeriod> rows, Namer namer) {
        List<Told> attempts = rows.stream()
                .flatMap(row -> row.attempts().stream().map(timed -> new Told(row, timed)))
                .toList();
        return FILE.data(DEFINITION, attempts, namer);
    }
}
