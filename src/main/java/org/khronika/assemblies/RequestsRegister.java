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
import org.khronika.pages.RegisterDefinition.Unit;
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
            "assembly-requests",
            "Requests to assemble",
            Unit.of("request"),
            RecordKind.Family.HAPPENED,
            Days.PERIOD,
            "Each request for permission to assemble that is on record, with its answer. It lies in a period when it was filed, answered "
                    + "or planned for a day of it, or when its dates leave that open, which is said; one without any day stands in every "
                    + "period. Who asked again after a refusal has made another request; a source that only says “repeatedly” "
                    + "gives one. Whether it was filed and answered in time follows from the law for its form and from working days. Shares are "
                    + "of those of which it is known. Requests that a source tells as one, such as “many were refused”, are no requests of this "
                    + "count: they stand apart.");

    private static final RegisterColumns<Request> DECIDED = new RegisterColumns<Request>()
            .inFile("decision", "What was answered, as a code.", Request::decision)
            .inFile("decided", "When it was answered, in EDTF.", Request::decidedOn)
            .both(
                    "Ground",
                    "grounds",
                    "Grounds of the list of the law, as we place them, as codes separated by blanks.",
                    Request::grounds)
            .both(
                    "Another place proposed",
                    "proposed",
                    "Whether a refusal proposed another place or time: yes, no, not known; empty for other answers.",
                    request -> request.wasRefused() ? request.alternativeProposed() : null)
            .inFile(
                    "alternative",
                    "The other place or time that was allowed or proposed, in words.",
                    Request::alternative)
            .inFile(
                    "fit",
                    "As we see it, whether that is as fit as what was asked for, as a code; empty where that is not on record.",
                    Request::fit)
            .inFile("found", "What was found at the place asked for, as a code.", Request::found)
            .inFile("remedies", "What was done against the answer, as codes separated by blanks.", Request::remedies);

    private static final RegisterColumns<Request> CHANGED = new RegisterColumns<Request>()
            .inFile("changed", "How the answer was changed later, as a code; empty where it stands.", Request::turned)
            .inFile("changed_on", "When, in EDTF.", Request::turnedOn)
            .inFile("changed_to", "To which place or time, in words.", Request::turnedTo)
            .inFile(
                    "remark",
                    "What is said beside the request in words, such as what of it is inferred by us.",
                    (request, namer) -> DataField.words(request.remark(), namer));

    private static final RegisterColumns<PermissionAnswer> LAW = new RegisterColumns<PermissionAnswer>()
            .inFile(
                    "answer_due",
                    "Worked out from the law: the last day to answer, in EDTF; empty where it cannot be told.",
                    PermissionAnswer::answerDue)
            .inFile("filed_in_time", "Worked out from the law: yes, no, not known.", PermissionAnswer::filedInTime)
            .inFile(
                    "answered_in_time",
                    "Worked out from the law: yes, no, not known.",
                    PermissionAnswer::answeredInTime)
            .inFile(
                    "silence_permits",
                    "Worked out from the law: whether it might be held because no answer came in time.",
                    PermissionAnswer::silencePermits);

    private static final RegisterColumns<CountedRequest> COLUMNS = new RegisterColumns<CountedRequest>(
                    "Assembly", asked -> asked.record().address())
            .under((asked, namer) -> List.of(Mention.of(namer.say(asked.formAndAuthority(namer)))))
            .inFile(
                    "assembly",
                    "Address of the assembly that was asked for.",
                    asked -> asked.record().address())
            .inFile(
                    "form",
                    "Form asked for, as a code; empty when the source does not say.",
                    asked -> asked.request().form())
            .inFile(
                    "filed_as",
                    "notification or approval, where the source says so.",
                    asked -> asked.request().path())
            .inFile(
                    "authority",
                    "Of whom it was asked.",
                    (asked, namer) -> RequestWords.authority(asked.request(), namer))
            .inFile(
                    "topics",
                    "Headings of what the assembly was about, as codes separated by blanks.",
                    asked -> asked.assembly().topics())
            .inFile(
                    "place_asked",
                    "The place asked for, in words.",
                    asked -> asked.request().venue())
            .inFile(
                    "times",
                    "How often it was answered so, as a code; >1 for repeatedly, empty for once.",
                    asked -> asked.request().times())
            .onPage("Planned for", CountedRequest::wanted)
            .both(
                    "Filed",
                    "filed",
                    "When it was filed, in EDTF.",
                    asked -> asked.request().filed())
            .inFile("planned_for", "The day asked for, in EDTF.", CountedRequest::wanted)
            .onPage("Answer", (asked, namer) -> namer.say(asked.answer()))
            .with(CountedRequest::request, DECIDED)
            .onPage("Answered in time", asked -> asked.law().answeredInTime())
            .onPage("Changed later", (asked, namer) -> namer.say(asked.changed(namer)))
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
