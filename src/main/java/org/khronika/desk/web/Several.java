package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String PAGE = "record";

    /**
     * What is meant.
     *
     * @param label for a label
     * @param to    for an assignment; null for nobody
     */
    private record Meant(
            SeveralDeed deed, String label, @Nullable Member to) {}

    /**
     * Those that are meant.
     *
     * @param numbers all of them
     * @param first   addresses of some
     */
    private record Those(List<Long> numbers, List<RecordRef> first) {}

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
            return confirm(me, asked, parameters, ticked, those(me, asked, parameters, ticked), meant, reply);
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
            Those those,
            Meant meant,
            Reply reply) {
        int count = those.numbers().size();
        return reply.with("says", says(meant, count))
                .with("count", count)
                .with("first", titles(those, Reader.of(me)))
                .with("more", count - Math.min(SHOWN, count))
                .with("fields", asked.fields(asked.kind(), narrowed(me, asked, parameters)))
                .with("ticked", ticked)
                .with("which", isAll(parameters) ? ALL : "")
                .with("deed", meant.deed().name())
                .with("put", meant.label())
                .with(
                        "assignee",
                        meant.to() == null ? "" : Long.toString(meant.to().id()))
                .with("those", isAll(parameters) ? sign(those) : "")
                .with("from", isOfItsPage(parameters, ticked) ? PAGE : "")
                .with("back", back(me, asked, parameters, ticked))
                .show("desk/record/several");
    }

    private List<String> titles(Those those, Reader reader) {
        SeenRecords seen = new SeenRecords(records, reader).lookUp(those.first());
        return those.first().stream()
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
        Those those;
        try {
            those = those(me, asked, parameters, ticked);
        } catch (DeedRefused refused) {
            return refused(me, asked, parameters, refused.why(), reply);
        } catch (QueryRefused | NoIndex refused) {
            return list.show(me, asked, parameters, 1, reply);
        }
        boolean others = isAll(parameters) && !sign(those).equals(parameters.getOrDefault("those", ""));
        if (others || those.numbers().size() != count) {
            reply.with("problem", phrase("desk.several.other-number"));
            return confirm(me, asked, parameters, ticked, those, meant, reply);
        }
        try {
            int changed = doIt(me, meant, those.numbers());
            return reply.saved(phrase("desk.several.done").with("n", changed).with("all", count))
                    .to(back(me, asked, parameters, ticked));
        } catch (DeedRefused refusal) {
            reply.refused(HttpStatus.CONFLICT, refusal);
            return confirm(me, asked, parameters, ticked, those, meant, reply);
        }
    }

    /** The page of the record or the list: wherever it was asked. */
    private String back(Member me, AskedList asked, Map<String, String> parameters, List<RecordRef> ticked) {
        return isOfItsPage(parameters, ticked)
                ? Pages.of(ticked.getFirst())
                : asked.address(asked.kind(), narrowed(me, asked, parameters), 1);
    }

    private static boolean isOfItsPage(Map<String, String> parameters, List<RecordRef> ticked) {
        return parameters.getOrDefault("back", "").equals(PAGE) && ticked.size() == 1;
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
    private static String sign(Those those) {
        return Integer.toHexString(those.numbers().stream().sorted().toList().hashCode());
    }

    private Map<String, String> narrowed(Member me, AskedList asked, Map<String, String> parameters) {
        return asked.kind() == null ? Map.of() : narrowing.chosen(types.get(asked.kind()), parameters, Reader.of(me));
    }

    /** Those that were ticked are known without an index. */
    private Those those(Member me, AskedList asked, Map<String, String> parameters, List<RecordRef> ticked) {
        if (isAll(parameters)) {
            return found(me, asked, parameters);
        }
        List<RecordRef> each = ticked.stream().distinct().toList();
        return new Those(
                records.numbersOf(each, Reader.of(me)),
                each.stream().limit(SHOWN).toList());
    }

    private Those found(Member me, AskedList asked, Map<String, String> parameters) {
        asked.wrong().values().stream().findFirst().ifPresent(wrong -> {
            throw new DeedRefused(wrong);
        });
        Set<String> answers = Narrowing.answers(narrowed(me, asked, parameters));
        Queries.Answer answer = queries.find(
                asked.words(), wanted -> asked.narrowed(wanted, answers), asked.order(), 0, SHOWN, Reader.of(me));
        if (answer.found().total() > MarkRecords.MOST) {
            throw new DeedRefused(phrase("review.refused.so-many")
                    .with("n", answer.found().total())
                    .with("most", MarkRecords.MOST));
        }
        List<Long> numbers = new ArrayList<>();
        boolean slips = !answer.found().slipped().isEmpty();
        search.each(answer.wanted(), slips, MarkRecords.MOST, Reader.of(me), numbers::addAll);
        return new Those(numbers, answer.found().records());
    }
}
