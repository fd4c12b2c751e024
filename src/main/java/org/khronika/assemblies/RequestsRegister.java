package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.Stored;
import org.khronika.rules.Days;
import org.khronika.rules.PermissionAnswer;
import org.khronika.values.Known;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Requests to assemble and what was answered. */
@Component
class RequestsRegister extends RecordRegister<CountedRequest> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            RequestsRegister.class, "assembly-requests", RecordKind.Family.HAPPENED, Days.PERIOD);

    private static final RegisterColumns<Request> DECIDED = new RegisterColumns<Request>(RequestsRegister.class)
            .inFile("decision", Request::decision)
            .inFile("decided", Request::decidedOn)
            .both("grounds", Request::grounds)
            .both("proposed", request -> request.wasRefused() ? request.alternativeProposed() : null)
            .inFile("alternative", Request::alternative)
            .inFile("fit", Request::fit)
            .inFile("found", Request::found)
            .inFile("remedies", Request::remedies);

    private static final RegisterColumns<Request> CHANGED = new RegisterColumns<Request>(RequestsRegister.class)
            .inFile("changed", Request::turned)
            .inFile("changed_on", Request::turnedOn)
            .inFile("changed_to", Request::turnedTo)
            .inFile("remark", (request, namer) -> DataField.words(request.remark(), namer));

    private static final RegisterColumns<PermissionAnswer> LAW = new RegisterColumns<PermissionAnswer>(
                    RequestsRegister.class)
            .inFile("answer_due", PermissionAnswer::answerDue)
            .inFile("filed_in_time", PermissionAnswer::filedInTime)
            .inFile("answered_in_time", PermissionAnswer::answeredInTime)
            .inFile("silence_permits", PermissionAnswer::silencePermits);

    private static final RegisterColumns<CountedRequest> COLUMNS = new RegisterColumns<CountedRequest>(
                    RequestsRegister.class, asked -> asked.record().address())
            .under((asked, namer) -> List.of(Mention.of(namer.say(asked.formAndAuthority(namer)))))
            .inFile("assembly", asked -> asked.record().address())
            .inFile("form", asked -> asked.request().form())
            .inFile("filed_as", asked -> asked.request().path())
            .inFile("authority_in_words", (asked, namer) -> RequestWords.authority(asked.request(), namer))
            .inFile("topics", asked -> asked.assembly().topics())
            .inFile("place_asked", asked -> asked.request().venue())
            .inFile("times", asked -> asked.request().times())
            .onPage("planned-for", CountedRequest::wanted)
            .both("filed", asked -> asked.request().filed())
            .inFile("planned_for", CountedRequest::wanted)
            .onPage("answer", (asked, namer) -> namer.say(asked.answer()))
            .with(CountedRequest::request, DECIDED)
            .onPage("answered-in-time", asked -> asked.law().answeredInTime())
            .onPage("changed-later", (asked, namer) -> namer.say(asked.changed(namer)))
            .with(CountedRequest::request, CHANGED)
            .with(CountedRequest::law, LAW);

    private final LawOfRequests law;

    RequestsRegister(LawOfRequests law) {
        super(DEFINITION, COLUMNS, RecordKind.ASSEMBLY);
        this.law = law;
    }

    @Override
    protected RegisterContents<CountedRequest> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<CountedRequest> requests = CountedRequest.in(records, scope, law);
        return new RegisterContents<>(
                namer.say(RequestCounts.sentence(requests, scope)),
                groups(records, requests, scope, namer),
                requests,
                RequestGrids.of(requests, namer));
    }

    private static List<Group> groups(
            List<Stored<?>> records, List<CountedRequest> requests, Scope scope, Namer namer) {
        List<Item> empty = requests.stream()
                .filter(asked -> asked.request().wasRefused() && RequestGrids.stoodEmpty(asked) == Known.YES)
                .map(asked -> new Item(
                        namer.mention(asked.record().address()),
                        asked.request().grounds().isEmpty()
                                ? ""
                                : namer.say(phrase("assemblies.requests.refused-because")
                                        .with(
                                                "grounds",
                                                RequestWords.labels(
                                                        asked.request().grounds())))))
                .toList();
        List<Item> many = Stored.only(records, Assembly.class).stream()
                .filter(record -> record.body().kind() == AssemblyKind.MANY
                        && !record.body().requests().isEmpty()
                        && scope.touches(record.body().when()))
                .map(record -> new Item(
                        namer.mention(record.address()),
                        namer.say(AssemblyWords.permission(record.body()).capital())))
                .toList();
        return Group.told(
                new Group(
                        namer.say(phrase("assemblies.requests.empty")),
                        namer.say(phrase("assemblies.requests.empty.explanation")),
                        empty),
                new Group(
                        namer.say(phrase("assemblies.requests.many-as-one")),
                        namer.say(phrase("assemblies.requests.many-as-one.explanation")),
                        many));
    }
}
