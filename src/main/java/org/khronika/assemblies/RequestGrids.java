package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage.Grid;
import org.khronika.rules.RefusalGround;
import org.khronika.values.Known;

/** Requests counted: by authority, by topic, by ground, and by what the law asks. */
final class RequestGrids {

    private static final List<Decision> ANSWERS =
            List.of(Decision.ALLOWED, Decision.ALLOWED_OTHERWISE, Decision.REFUSED, Decision.NO_ANSWER);

    private RequestGrids() {}

    static List<Grid> of(List<CountedRequest> requests, Namer namer) {
        return List.of(
                law(requests, namer),
                answers("By authority", "Authority", requests, asked -> Stream.of(asked.authority(namer)), namer),
                shares(requests, namer),
                answers("By topic", "Topic", requests, RequestGrids::topics, namer),
                grounds(requests, namer));
    }

    private static Mention record(CountedRequest asked, Namer namer) {
        return namer.mention(asked.record().address());
    }

    private static Stream<String> topics(CountedRequest asked) {
        return asked.assembly().topics().isEmpty()
                ? Stream.of("no heading on record")
                : asked.assembly().topics().stream().map(Topic::label);
    }

    /** A request with two topics stands in both rows. */
    private static Grid answers(
            String caption,
            String head,
            List<CountedRequest> requests,
            Function<CountedRequest, Stream<String>> by,
            Namer namer) {
        Map<String, List<CountedRequest>> rows = new TreeMap<>();
        requests.forEach(asked -> by.apply(asked)
                .forEach(key ->
                        rows.computeIfAbsent(key, none -> new ArrayList<>()).add(asked)));
        List<String> heads = new ArrayList<>(List.of(head, "Requests"));
        ANSWERS.forEach(answer -> heads.add(answer.label()));
        heads.add("Other or not known");
        heads.add("Of these allowed later, by whatever authority");
        Map<String, List<CountedRequest>> sorted = new LinkedHashMap<>();
        rows.entrySet().stream()
                .sorted(Comparator.comparingInt(row -> -row.getValue().size()))
                .forEach(row -> sorted.put(row.getKey(), row.getValue()));
        return Grid.counted(caption, heads, sorted, RequestGrids::counts, asked -> record(asked, namer));
    }

    private static List<String> counts(String key, List<CountedRequest> requests) {
        List<String> cells = new ArrayList<>(List.of(key, number(requests.size())));
        long rest = requests.size();
        for (Decision answer : ANSWERS) {
            long these = requests.stream()
                    .filter(asked -> asked.request().decision() == answer)
                    .count();
            cells.add(number(these));
            rest -= these;
        }
        cells.add(number(rest));
        cells.add(number(
                refused(requests).stream().filter(RequestGrids::wasAllowedLater).count()));
        return cells;
    }

    /** Of each authority, as of all: of those known. */
    private static Grid shares(List<CountedRequest> requests, Namer namer) {
        Map<String, List<CountedRequest>> rows = new TreeMap<>();
        requests.forEach(asked -> rows.computeIfAbsent(asked.authority(namer), none -> new ArrayList<>())
                .add(asked));
        return Grid.counted(
                "By authority, of those known",
                List.of("Authority", "Filed in time", "Answered in time", "Refused with another place or time"),
                rows,
                (authority, these) -> List.of(
                        authority,
                        share(these, asked -> asked.law().filedInTime()),
                        share(these, asked -> asked.law().answeredInTime()),
                        share(refused(these), RequestGrids::proposed)),
                asked -> record(asked, namer));
    }

    private static String share(List<CountedRequest> requests, Function<CountedRequest, Known> question) {
        return Share.of(requests, question).inWords();
    }

    private static Grid grounds(List<CountedRequest> requests, Namer namer) {
        List<CountedRequest> refused = refused(requests);
        Map<String, List<CountedRequest>> rows = new LinkedHashMap<>();
        Map<String, String> law = new HashMap<>();
        for (RefusalGround ground : RefusalGround.values()) {
            law.put(ground.label(), ground.explanation());
            rows.put(
                    ground.label(),
                    refused.stream()
                            .filter(asked -> asked.request().grounds().contains(ground))
                            .toList());
        }
        rows.put(
                "no ground on record",
                refused.stream()
                        .filter(asked -> asked.request().grounds().isEmpty())
                        .toList());
        rows.values().removeIf(List::isEmpty);
        return Grid.counted(
                "By ground of refusal",
                List.of("Ground", "Where the text of the law has it, as we read it", "Refusals"),
                rows,
                (ground, these) -> List.of(ground, law.getOrDefault(ground, ""), number(these.size())),
                asked -> record(asked, namer));
    }

    private static Grid law(List<CountedRequest> requests, Namer namer) {
        List<CountedRequest> refused = refused(requests);
        List<CountedRequest> other = requests.stream()
                .filter(asked -> asked.request().hasAlternative())
                .toList();
        Map<String, List<CountedRequest>> groups = new LinkedHashMap<>();
        Map<String, Function<CountedRequest, Known>> questions = new HashMap<>();
        ask(groups, questions, "Filed in time", requests, asked -> asked.law().filedInTime());
        ask(
                groups,
                questions,
                "Answered in time",
                requests,
                asked -> asked.law().answeredInTime());
        ask(groups, questions, "Refusals with another place or time proposed", refused, RequestGrids::proposed);
        ask(
                groups,
                questions,
                "Other places or times, proposed or allowed, that were, as we see it, as fit as what was asked for",
                other,
                RequestGrids::asFit);
        ask(groups, questions, "Refusals where the place asked for was found empty", refused, RequestGrids::stoodEmpty);
        ask(
                groups,
                questions,
                "Refusals that became permission later, as far as is on record",
                refused,
                asked -> Known.of(wasAllowedLater(asked)));
        return Grid.counted(
                "What was in time, and what came with a refusal",
                List.of("What", "Of those known", "Not known"),
                groups,
                (what, these) -> Share.of(these, Objects.requireNonNull(questions.get(what)))
                        .row(what),
                asked -> record(asked, namer));
    }

    private static void ask(
            Map<String, List<CountedRequest>> groups,
            Map<String, Function<CountedRequest, Known>> questions,
            String what,
            List<CountedRequest> all,
            Function<CountedRequest, Known> question) {
        if (!all.isEmpty()) {
            groups.put(what, all);
            questions.put(what, question);
        }
    }

    private static Known proposed(CountedRequest asked) {
        return asked.request().alternativeProposed();
    }

    private static boolean wasAllowedLater(CountedRequest asked) {
        return asked.request().turned() == Turn.ALLOWED || asked.request().turned() == Turn.ALLOWED_OTHERWISE;
    }

    private static Known asFit(CountedRequest asked) {
        Fit fit = asked.request().fit();
        return fit == null ? Known.UNKNOWN : Known.of(fit == Fit.AS_FIT);
    }

    static Known stoodEmpty(CountedRequest asked) {
        VenueFound found = asked.request().found();
        return found == null || found == VenueFound.NOT_SEEN ? Known.UNKNOWN : Known.of(found == VenueFound.EMPTY);
    }

    static List<CountedRequest> refused(List<CountedRequest> requests) {
        return requests.stream().filter(asked -> asked.request().wasRefused()).toList();
    }

    private static String number(long number) {
        return number == 0 ? "" : "%,d".formatted(number);
    }
}
