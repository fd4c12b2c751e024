package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.pages.RegisterPage.Line;
import org.khronika.records.Stored;
import org.khronika.rules.Days;
import org.khronika.values.Known;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** Requests to assemble and what was answered. */
@Component
class RequestsRegister implements RecordRegister {

    private static final List<String> COLUMNS = List.of(
            "Assembly",
            "Planned for",
            "Filed",
            "Answer",
            "Ground",
            "Another place proposed",
            "Answered in time",
            "Changed later");

    private final LawOfRequests law;

    RequestsRegister(LawOfRequests law) {
        this.law = law;
    }

    @Override
    public String slug() {
        return "assembly-requests";
    }

    @Override
    public String title() {
        return "Requests to assemble";
    }

    @Override
    public String explanation() {
        return "Each request for permission to assemble that is on record, with its answer. It lies in a period when it was filed, answered "
                + "or planned for a day of it, or when its dates leave that open, which is said; one without any day stands in every "
                + "period. Who asked again after a refusal has made another request; a source that only says “repeatedly” "
                + "gives one. Whether it was filed and answered in time follows from the law for its form and from working days. Shares are "
                + "of those of which it is known. Requests that a source tells as one, such as “many were refused”, are no requests of this "
                + "count: they stand apart.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.ASSEMBLY);
    }

    @Override
    public Days days() {
        return Days.PERIOD;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<CountedRequest> requests = CountedRequest.in(records, scope, law);
        return new RegisterPage(
                slug(),
                title(),
                RequestCounts.sentence(requests, scope),
                explanation(),
                COLUMNS,
                groups(records, requests, scope, namer),
                requests.stream().map(asked -> line(asked, namer)).toList(),
                RequestGrids.of(requests, namer),
                RequestsFile.of(slug(), title(), requests, namer));
    }

    private static Line line(CountedRequest asked, Namer namer) {
        Request request = asked.request();
        String form = request.form() == null ? "" : request.form().label() + " · ";
        return new Line(
                namer.mention(asked.record().address()),
                List.of(Mention.of(form + asked.authority(namer))),
                List.of(
                        asked.wanted() == null ? "" : RequestWords.date(asked.wanted()),
                        request.filed() == null ? "" : RequestWords.date(request.filed()),
                        asked.answer(),
                        RequestWords.labels(request.grounds()),
                        request.wasRefused() ? request.alternativeProposed().inWords() : "",
                        asked.law().answeredInTime().inWords(),
                        asked.changed(namer)));
    }

    private static List<Group> groups(
            List<Stored<?>> records, List<CountedRequest> requests, Scope scope, Namer namer) {
        List<Group> groups = new ArrayList<>();
        List<Item> empty = requests.stream()
                .filter(asked -> asked.request().wasRefused() && RequestGrids.stoodEmpty(asked) == Known.YES)
                .map(asked -> new Item(
                        namer.mention(asked.record().address()),
                        asked.request().grounds().isEmpty()
                                ? ""
                                : "refused: "
                                        + RequestWords.labels(asked.request().grounds())))
                .toList();
        if (!empty.isEmpty()) {
            groups.add(new Group(
                    "The place was found empty",
                    "Refused, and the place was found empty at the time; who noticed it stands on the page of the assembly.",
                    empty));
        }
        List<Item> many = records.stream()
                .filter(record -> record.body() instanceof Assembly told
                        && told.kind() == AssemblyKind.MANY
                        && !told.requests().isEmpty()
                        && scope.touches(told.when()))
                .map(record -> new Item(
                        namer.mention(record.address()),
                        Objects.requireNonNullElse(AssemblyWords.permission((Assembly) record.body()), "")))
                .toList();
        if (!many.isEmpty()) {
            groups.add(new Group(
                    "Many told as one", "A source does not tell these requests apart: they are not counted.", many));
        }
        return groups;
    }
}
