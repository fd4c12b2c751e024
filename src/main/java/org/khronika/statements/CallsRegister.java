package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.Stored;
import org.khronika.values.Numeral;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Who called on whom for what: calls among statements, and interventions that asked somebody for something. */
@Component
class CallsRegister extends RecordRegister<CallsRegister.Call> {

    private static final RegisterDefinition DEFINITION =
            new RegisterDefinition(CallsRegister.class, "who-called-on-whom", RecordKind.Family.SAID, Days.PERIOD);

    private static final RegisterColumns<Call> COLUMNS = new RegisterColumns<>(CallsRegister.class, Call::address)
            .inFile("address", Call::address)
            .both("speaker", Call::who)
            .both("on_whom", Call::onWhom)
            .both("asked_for", Call::forWhat)
            .both("when", Call::when)
            .onPage("response", Call::answer)
            .both("came_of_it", Call::cameOfIt)
            .inFile("response", Call::answered)
            .inFile("responded", Call::responded);

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
            @Nullable PartialDate responded,
            String cameOfIt,
            boolean cameAfterwards) {

        private boolean isMetOnlyAfterwards() {
            return !Met.isKnown(response) && cameAfterwards;
        }

        boolean unanswered() {
            return response == Response.NONE || (!Met.isKnown(response) && !cameAfterwards);
        }

        /** "On the police: denied"; says nothing where nobody is named. */
        Sayable towards() {
            if (onWhom.isEmpty()) {
                return Sayable.written("");
            }
            return phrase("statements.calls.on-whom")
                    .with("whom", Sayable.written(onWhom))
                    .with("answer", answer());
        }

        Response answered() {
            return response == null ? Response.NOT_KNOWN : response;
        }

        /** The response, without by whom and when; where only something else is on record, that, and whether it came afterwards. */
        Sayable kindOfAnswer() {
            if (Met.isKnown(response) || cameOfIt.isEmpty()) {
                return answered();
            }
            return phrase(cameAfterwards ? "statements.met.afterwards" : "statements.met.unordered");
        }

        Sayable answer() {
            return response == null || !Met.isKnown(response)
                    ? kindOfAnswer()
                    : StatementWords.responded("statements.calls.answer", response, respondedBy, responded);
        }
    }

    @Override
    protected RegisterContents<Call> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Call> calls = new ArrayList<>();
        Set<RecordRef> stated = stated(records);
        for (Stored<?> record : records) {
            Call call = call(record, records, namer);
            if (call != null && scope.touches(call.when()) && !isStated(record, stated)) {
                calls.add(call);
            }
        }
        return new RegisterContents<>(
                namer.say(sentence(calls)),
                unanswered(calls, namer),
                calls,
                calls.isEmpty()
                        ? List.of()
                        : List.of(
                                counted(
                                        namer.say(phrase("statements.calls.by-whom-they-were-made-on")),
                                        namer.say(phrase("statements.calls.whom")),
                                        calls,
                                        call -> call.onWhom().isEmpty()
                                                ? namer.say(phrase("statements.calls.whom-not-said"))
                                                : call.onWhom(),
                                        namer),
                                counted(
                                        namer.say(phrase("statements.calls.by-response")),
                                        namer.say(phrase("statements.statement.response.fact")),
                                        calls,
                                        call -> namer.say(call.kindOfAnswer()),
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

    /** What came of a call; where its record does not tell, what came of an intervention that it is the statement of. */
    private static String cameOf(Stored<?> record, Statement statement, List<Stored<?>> records, Namer namer) {
        if (statement.cameOfIt() != null) {
            return DataField.words(statement.cameOfIt(), namer);
        }
        return ofIt(record, records)
                .filter(one -> Met.of(one) == Met.AFTERWARDS || Met.of(one) == Met.UNORDERED)
                .map(one -> namer.words(namer.say(StatementWords.afterwards(one))))
                .collect(Collectors.joining(" "));
    }

    /** The interventions that a record is the statement of. */
    private static Stream<Intervention> ofIt(Stored<?> record, List<Stored<?>> records) {
        return Stored.only(records, Intervention.class).stream()
                .map(Stored::body)
                .filter(one -> one.statements().contains(record.address()));
    }

    private static @Nullable Call call(Stored<?> record, List<Stored<?>> records, Namer namer) {
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
                        statement.responded(),
                        cameOf(record, statement, records, namer),
                        statement.cameOfIt() != null
                                || ofIt(record, records).anyMatch(one -> Met.of(one) == Met.AFTERWARDS));
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
                        intervention.responded(),
                        Met.of(intervention) == Met.AFTERWARDS || Met.of(intervention) == Met.UNORDERED
                                ? namer.words(namer.say(StatementWords.afterwards(intervention)))
                                : DataField.words(intervention.cameOfIt(), namer),
                        Met.of(intervention) == Met.AFTERWARDS);
            default -> null;
        };
    }

    private static Sayable sentence(List<Call> calls) {
        if (calls.isEmpty()) {
            return phrase("statements.calls.none");
        }
        long open = calls.stream().filter(Call::unanswered).count();
        long afterwards = calls.stream().filter(Call::isMetOnlyAfterwards).count();
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(phrase("statements.calls.on-record").with("calls", Numeral.of(calls.size())));
        if (open > 0 || afterwards == 0) {
            sentences.add(open(open, calls));
        }
        if (afterwards > 0) {
            sentences.add(phrase("statements.calls.afterwards").with("number", Numeral.of(afterwards)));
        }
        return Sayable.sentences(sentences);
    }

    private static Phrase open(long open, List<Call> calls) {
        if (open == 0) {
            return phrase("statements.calls.response-to-each");
        }
        return open == calls.size()
                ? phrase("statements.page.no-response")
                : phrase("statements.calls.no-response-to").with("open", Numeral.of(open));
    }

    private static List<Group> unanswered(List<Call> calls, Namer namer) {
        return Group.told(new Group(
                namer.say(phrase("statements.calls.without-a-response")),
                namer.say(noneCame(calls)),
                calls.stream()
                        .filter(Call::unanswered)
                        .map(call -> new Item(namer.mention(call.address()), namer.words(namer.say(call.towards()))))
                        .toList()));
    }

    /** That none came is said only where a source says so. */
    private static Phrase noneCame(List<Call> calls) {
        return phrase(
                calls.stream().anyMatch(call -> call.response() == Response.NONE)
                        ? "statements.calls.none-came-or-known"
                        : "statements.calls.none-known");
    }
}
