package org.khronika.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Who called on whom for what: calls among statements, and interventions that asked somebody for something. */
@Component
class CallsRegister extends RecordRegister<CallsRegister.Call> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            "who-called-on-whom",
            "Who called on whom for what",
            Unit.of("call"),
            RecordKind.Family.SAID,
            Days.PERIOD,
            "Calls and demands, and interventions that asked somebody for something: who asked, whom, for what, and how they were "
                    + "answered. A call counts once: an intervention whose statement stands here is not counted beside it. A response that nobody "
                    + "reported is given as not known, not as none.");

    private static final RegisterColumns<Call> COLUMNS = new RegisterColumns<>("Call", Call::address)
            .inFile("address", "The address of the statement or intervention.", Call::address)
            .both("Who called", "who", "Who called.", Call::who)
            .both("On whom", "on_whom", "Who was called on.", Call::onWhom)
            .both("For what", "for_what", "What was asked for.", Call::forWhat)
            .both("When", "when", "When, in EDTF.", Call::when)
            .onPage("Response", Call::answer)
            .inFile("response", "favourable, pledged, denied, more_asked, token, none, not_known.", Call::answered)
            .inFile("responded", "When they responded, in EDTF.", Call::responded);

    CallsRegister() {
        super(DEFINITION, COLUMNS, RecordKind.STATEMENT, RecordKind.INTERVENTION);
    }

    /** A call, wherever it is on record. */
    record Call(
            RecordRef address,
            String who,
            String onWhom,
            String forWhat,
            @Nullable PartialDate when,
            @Nullable Response response,
            @Nullable String respondedBy,
            @Nullable PartialDate responded) {

        boolean unanswered() {
            return response == null || response == Response.NONE || response == Response.NOT_KNOWN;
        }

        /** "On the police"; that nobody is named is not called on. */
        String towards() {
            return onWhom.startsWith("not said") ? Capitals.first(onWhom) : "On " + onWhom;
        }

        Response answered() {
            return response == null ? Response.NOT_KNOWN : response;
        }

        String answer() {
            if (response == null) {
                return Response.NOT_KNOWN.label();
            }
            String on = StatementWords.date(responded);
            return response.label()
                    + (respondedBy == null ? "" : " by " + respondedBy)
                    + (on.isEmpty() ? "" : ", " + on);
        }
    }

    @Override
    protected RegisterContents<Call> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Call> calls = new ArrayList<>();
        Set<RecordRef> stated = stated(records);
        for (Stored<?> record : records) {
            Call call = call(record, namer);
            if (call != null && scope.touches(call.when()) && !isStated(record, stated)) {
                calls.add(call);
            }
        }
        return new RegisterContents<>(
                sentence(calls),
                unanswered(calls, namer),
                calls,
                calls.isEmpty()
                        ? List.of()
                        : List.of(
                                counted(
                                        "Calls by whom they were made on",
                                        "On whom",
                                        calls,
                                        call -> call.onWhom().isEmpty() ? "not said" : call.onWhom(),
                                        namer),
                                counted(
                                        "Calls by response",
                                        "Response",
                                        calls,
                                        call -> call.answered().label(),
                                        namer)));
    }

    /** The statements that call on somebody. */
    private static Set<RecordRef> stated(List<Stored<?>> records) {
        return records.stream()
                .filter(record -> record.body() instanceof Statement statement && statement.isCall())
                .map(Stored::address)
                .collect(Collectors.toSet());
    }

    /** An intervention whose own statement is among the calls is the same call, not another. */
    private static boolean isStated(Stored<?> record, Set<RecordRef> stated) {
        return record.body() instanceof Intervention intervention
                && intervention.statements().stream().anyMatch(stated::contains);
    }

    private static @Nullable Call call(Stored<?> record, Namer namer) {
        return switch (record.body()) {
            case Statement statement
            when statement.isCall() ->
                new Call(
                        record.address(),
                        statement.speaker(),
                        StatementWords.inWords(statement.calledOn(), statement.calledOnRecord(), namer),
                        Objects.requireNonNullElse(statement.demand(), ""),
                        statement.said(),
                        statement.response(),
                        statement.respondedBy(),
                        statement.responded());
            case Intervention intervention
            when intervention.demand() != null ->
                new Call(
                        record.address(),
                        intervention.actor(),
                        StatementWords.inWords(intervention.askedOf(), intervention.askedOfRecord(), namer),
                        intervention.demand(),
                        intervention.when(),
                        intervention.response(),
                        null,
                        intervention.responded());
            default -> null;
        };
    }

    private static String sentence(List<Call> calls) {
        if (calls.isEmpty()) {
            return "No call is on record for these days. A statement that calls on somebody, and an intervention that asks for something, stand here.";
        }
        long open = calls.stream().filter(Call::unanswered).count();
        String told = DEFINITION.unit().onRecord(calls.size());
        return open == 0
                ? told + " A response to each is known."
                : told
                        + (open == calls.size()
                                ? " No response is known."
                                : " No response to %s of them is known.".formatted(Count.words(open)));
    }

    private static List<Group> unanswered(List<Call> calls, Namer namer) {
        return Group.told(new Group(
                "Without a response",
                noneCame(calls),
                calls.stream()
                        .filter(Call::unanswered)
                        .map(call -> new Item(
                                namer.mention(call.address()),
                                call.onWhom().isEmpty() ? "" : call.towards() + ": " + Capitals.small(call.answer())))
                        .toList()));
    }

    /** That none came is said only where a source says so. */
    private static String noneCame(List<Call> calls) {
        return calls.stream().anyMatch(call -> call.response() == Response.NONE)
                ? "None came, or none is known."
                : "None is known.";
    }
}
