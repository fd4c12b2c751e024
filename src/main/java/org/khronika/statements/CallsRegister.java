package org.khronika.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.pages.RegisterPage.Data;
import org.khronika.pages.RegisterPage.Grid;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.pages.RegisterPage.Line;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Who called on whom for what: calls among statements, and interventions that asked somebody for something. */
@Component
class CallsRegister implements RecordRegister {

    /** A call, wherever it is on record. */
    private record Call(
            Stored<?> record,
            Mention what,
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
    public String slug() {
        return "who-called-on-whom";
    }

    @Override
    public String title() {
        return "Who called on whom for what";
    }

    @Override
    public String explanation() {
        return "Calls and demands, and interventions that asked somebody for something: who asked, whom, for what, and how they were "
                + "answered. A call counts once: an intervention whose statement stands here is not counted beside it. A response that nobody "
                + "reported is given as not known, not as none.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.STATEMENT, RecordKind.INTERVENTION);
    }

    @Override
    public Days days() {
        return Days.PERIOD;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Call> calls = new ArrayList<>();
        Set<RecordRef> stated = stated(records);
        for (Stored<?> record : records) {
            Call call = call(record, namer);
            if (call != null && scope.touches(call.when()) && !isStated(record, stated)) {
                calls.add(call);
            }
        }
        return new RegisterPage(
                slug(),
                title(),
                sentence(calls),
                explanation(),
                List.of("Call", "Who called", "On whom", "For what", "When", "Response"),
                unanswered(calls),
                calls.stream().map(CallsRegister::line).toList(),
                calls.isEmpty() ? List.of() : List.of(addressees(calls), responses(calls)),
                data(calls));
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
        Mention what = namer.mention(record.address());
        return switch (record.body()) {
            case Statement statement
            when statement.isCall() ->
                new Call(
                        record,
                        what,
                        namer.words(statement.speaker()),
                        StatementWords.inWords(statement.calledOn(), statement.calledOnRecord(), namer),
                        DataField.words(statement.demand(), namer),
                        statement.said(),
                        statement.response(),
                        statement.respondedBy() == null ? null : namer.words(statement.respondedBy()),
                        statement.responded());
            case Intervention intervention
            when intervention.demand() != null ->
                new Call(
                        record,
                        what,
                        namer.words(intervention.actor()),
                        StatementWords.inWords(intervention.askedOf(), intervention.askedOfRecord(), namer),
                        DataField.words(intervention.demand(), namer),
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
        String told =
                "%s %s on record.".formatted(Capitals.first(Count.of(calls.size(), "call")), Count.is(calls.size()));
        return open == 0
                ? told + " A response to each is known."
                : told
                        + (open == calls.size()
                                ? " No response is known."
                                : " No response to %s of them is known.".formatted(Count.words(open)));
    }

    private static List<Group> unanswered(List<Call> calls) {
        List<Item> open = calls.stream()
                .filter(Call::unanswered)
                .map(call -> new Item(
                        call.what(),
                        call.onWhom().isEmpty() ? "" : call.towards() + ": " + Capitals.small(call.answer())))
                .toList();
        return open.isEmpty() ? List.of() : List.of(new Group("Without a response", noneCame(calls), open));
    }

    /** That none came is said only where a source says so. */
    private static String noneCame(List<Call> calls) {
        return calls.stream().anyMatch(call -> call.response() == Response.NONE)
                ? "None came, or none is known."
                : "None is known.";
    }

    private static Line line(Call call) {
        return new Line(
                call.what(),
                List.of(),
                List.of(call.who(), call.onWhom(), call.forWhat(), StatementWords.date(call.when()), call.answer()));
    }

    private static Grid addressees(List<Call> calls) {
        return grid(
                "Calls by whom they were made on",
                "On whom",
                calls,
                call -> call.onWhom().isEmpty() ? "not said" : call.onWhom(),
                Call::what);
    }

    private static Grid responses(List<Call> calls) {
        return grid(
                "Calls by response",
                "Response",
                calls,
                call -> (call.response() == null ? Response.NOT_KNOWN : call.response()).label(),
                Call::what);
    }

    /** How many there are of each kind, with the records behind each number. */
    static <T> Grid grid(
            String caption, String head, List<T> all, Function<T, String> by, Function<T, Mention> record) {
        return Grid.counted(
                caption,
                List.of(head, "Number"),
                all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList())),
                (key, these) -> List.of(key, Integer.toString(these.size())),
                record);
    }

    private static Data data(List<Call> calls) {
        return new Data(
                "who-called-on-whom",
                "Who called on whom for what",
                List.of(
                        new Column("address", "The address of the statement or intervention."),
                        new Column("who", "Who called."),
                        new Column("on_whom", "Who was called on."),
                        new Column("for_what", "What was asked for."),
                        new Column("when", "When, in EDTF."),
                        new Column("response", "favourable, pledged, denied, more_asked, token, none, not_known."),
                        new Column("responded", "When they responded, in EDTF.")),
                calls.stream()
                        .map(call -> List.of(
                                call.record().address().address(),
                                call.who(),
                                call.onWhom(),
                                call.forWhat(),
                                DataField.of(call.when()),
                                DataField.of(call.response() == null ? Response.NOT_KNOWN : call.response()),
                                DataField.of(call.responded())))
                        .toList());
    }
}
