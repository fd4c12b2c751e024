package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.query.Queries;
import org.khronika.query.QueryRefused;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.DeedRefused;
import org.khronika.review.MarkRecords;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.SeenRecords;
import org.khronika.search.NoIndex;
import org.khronika.search.Search;
import org.khronika.search.Search.Order;
import org.khronika.search.Wanted;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What is done with several records of a list: with those that were ticked, or with all that were found. */
@Component
record Several(
        Queries queries,
        Search search,
        Narrowing narrowing,
        RecordTypes types,
        MarkRecords mark,
        Members members,
        Records records,
        RecordList list) {

    private static final int SHOWN = 10;

    private static final String ALL = "all";

    /**
     * What is meant.
     *
     * @param label for a label
     * @param to    for an assignment; null for nobody
     */
    private record Meant(
            SeveralDeed deed, String label, @Nullable Member to) {}

    private Meant meant(SeveralDeed deed, Map<String, String> parameters) {
        String to = parameters.getOrDefault("assignee", "");
        return new Meant(
                deed,
                parameters.getOrDefault("put", "").strip(),
                to.isEmpty()
                        ? null
                        : members.list().stream()
                                .filter(member -> Long.toString(member.id()).equals(to))
                                .findFirst()
                                .orElseThrow(() ->
                                        new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such page.")));
    }

    String ask(
            Member me,
            SeveralDeed deed,
            AskedList asked,
            Map<String, String> parameters,
            List<RecordRef> ticked,
            Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        Meant meant = meant(deed, parameters);
        if (deed != SeveralDeed.ASSIGN && meant.label().isEmpty()) {
            return refused(me, asked, parameters, phrase("desk.several.which-label"), reply);
        }
        if (ticked.isEmpty() && !isAll(parameters)) {
            return refused(me, asked, parameters, phrase("desk.several.tick-one"), reply);
        }
        try {
            numbers(me, asked, parameters, ticked);
            return confirm(me, asked, parameters, ticked, meant, reply);
        } catch (DeedRefused refused) {
            return refused(me, asked, parameters, refused.why(), reply);
        } catch (QueryRefused | NoIndex refused) {
            return list.show(me, asked, parameters, 1, reply);
        }
    }

    private String confirm(
            Member me,
            AskedList asked,
            Map<String, String> parameters,
            List<RecordRef> ticked,
            Meant meant,
            Reply reply) {
        Queries.Answer answer = find(me, asked, parameters, ticked);
        Map<String, String> narrowed = narrowed(me, asked, parameters);
        return reply.with("says", says(meant, answer.found().total()))
                .with("count", answer.found().total())
                .with("first", titles(answer, Reader.of(me)))
                .with(
                        "more",
                        answer.found().total() - Math.min(SHOWN, answer.found().total()))
                .with("fields", asked.fields(asked.kind(), narrowed))
                .with("ticked", ticked)
                .with("which", isAll(parameters) ? ALL : "")
                .with("deed", meant.deed().name())
                .with("put", meant.label())
                .with(
                        "assignee",
                        meant.to() == null ? "" : Long.toString(meant.to().id()))
                .with("those", isAll(parameters) ? those(numbers(me, asked, parameters, ticked)) : "")
                .with("back", asked.address(asked.kind(), narrowed, 1))
                .show("desk/record/several");
    }

    private List<String> titles(Queries.Answer answer, Reader reader) {
        SeenRecords seen =
                new SeenRecords(records, reader).lookUp(answer.found().records());
        return answer.found().records().stream()
                .flatMap(address -> seen.find(address).stream())
                .map(Stored::title)
                .toList();
    }

    String done(
            Member me,
            SeveralDeed deed,
            AskedList asked,
            Map<String, String> parameters,
            List<RecordRef> ticked,
            int count,
            Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        Meant meant = meant(deed, parameters);
        try {
            List<Long> records = numbers(me, asked, parameters, ticked);
            boolean others = isAll(parameters) && !those(records).equals(parameters.getOrDefault("those", ""));
            if (others || records.size() != count) {
                return confirm(
                        me,
                        asked,
                        parameters,
                        ticked,
                        meant,
                        reply.with("problem", phrase("desk.several.other-number")));
            }
            int changed = doIt(me, meant, records);
            return reply.saved(phrase("desk.several.done").with("n", changed).with("all", records.size()))
                    .to(
                            parameters.getOrDefault("back", "").equals("record") && !ticked.isEmpty()
                                    ? Pages.of(ticked.getFirst())
                                    : asked.address(asked.kind(), narrowed(me, asked, parameters), 1));
        } catch (DeedRefused refusal) {
            reply.refused(HttpStatus.CONFLICT, refusal);
            return confirm(me, asked, parameters, ticked, meant, reply);
        } catch (QueryRefused | NoIndex refused) {
            return list.show(me, asked, parameters, 1, reply);
        }
    }

    private int doIt(Member me, Meant meant, List<Long> records) {
        return switch (meant.deed()) {
            case LABEL -> mark.label(me, meant.label(), records);
            case UNLABEL -> mark.unlabel(me, meant.label(), records);
            case ASSIGN ->
                mark.assign(me, meant.to() == null ? null : meant.to().id(), records);
        };
    }

    private String refused(Member me, AskedList asked, Map<String, String> parameters, Sayable why, Reply reply) {
        return list.show(
                me,
                asked,
                parameters,
                1,
                reply.status(HttpStatus.UNPROCESSABLE_CONTENT).with("problem", why));
    }

    private static Sayable says(Meant meant, long n) {
        Phrase says = switch (meant.deed()) {
            case LABEL -> phrase("desk.several.label").with("label", meant.label());
            case UNLABEL -> phrase("desk.several.unlabel").with("label", meant.label());
            case ASSIGN ->
                meant.to() == null
                        ? phrase("desk.several.assign-nobody")
                        : phrase("desk.several.assign").with("who", meant.to().name());
        };
        return says.with("n", n);
    }

    private static boolean isAll(Map<String, String> parameters) {
        return parameters.getOrDefault("which", "").equals(ALL);
    }

    /** A sign of which records they are: as many others are not those that were shown. */
    private static String those(List<Long> records) {
        return Integer.toHexString(records.stream().sorted().toList().hashCode());
    }

    private Map<String, String> narrowed(Member me, AskedList asked, Map<String, String> parameters) {
        return asked.kind() == null ? Map.of() : narrowing.chosen(types.get(asked.kind()), parameters, Reader.of(me));
    }

    private Queries.Answer find(Member me, AskedList asked, Map<String, String> parameters, List<RecordRef> ticked) {
        Set<String> answers = Narrowing.answers(narrowed(me, asked, parameters));
        return queries.find(
                isAll(parameters) ? asked.words() : "",
                wanted -> isAll(parameters) ? asked.narrowed(wanted, answers) : among(wanted, ticked),
                isAll(parameters) ? asked.order() : Order.LATEST,
                0,
                SHOWN,
                Reader.of(me));
    }

    private static Wanted among(Wanted wanted, List<RecordRef> ticked) {
        return wanted.among(ticked.stream().map(RecordRef::address).collect(Collectors.toSet()));
    }

    private List<Long> numbers(Member me, AskedList asked, Map<String, String> parameters, List<RecordRef> ticked) {
        Queries.Answer answer = find(me, asked, parameters, ticked);
        List<Long> numbers = new ArrayList<>();
        if (answer.found().total() <= MarkRecords.MOST) {
            search.each(
                    answer.wanted(),
                    !answer.found().slipped().isEmpty(),
                    MarkRecords.MOST,
                    Reader.of(me),
                    numbers::addAll);
        } else {
            throw new DeedRefused(phrase("review.refused.so-many")
                    .with("n", answer.found().total())
                    .with("most", MarkRecords.MOST));
        }
        return numbers;
    }
}
