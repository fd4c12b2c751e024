package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RegisterPage;
import org.khronika.rules.RefusalGround;
import org.khronika.values.Known;
import org.khronika.words.Sayable;

/** Requests counted: by authority, by topic, by ground, and by what the law asks. */
final class RequestGrids {

    private static final List<Decision> ANSWERS =
            List.of(Decision.ALLOWED, Decision.ALLOWED_OTHERWISE, Decision.REFUSED, Decision.NO_ANSWER);

    private RequestGrids() {}

    static List<RegisterPage.Grid> of(List<CountedRequest> requests, Namer namer) {
        return List.of(
                law(requests, namer),
                answers(
                        "assemblies.requests.by-authority",
                        "assemblies.requests.authority",
                        requests,
                        asked -> Stream.of(asked.authority(namer)),
                        namer),
                shares(requests, namer),
                answers(
                        "assemblies.requests.by-topic",
                        "assemblies.requests.topic",
                        requests,
                        RequestGrids::topics,
                        namer),
                grounds(requests, namer));
    }

    private static Mention record(CountedRequest asked, Namer namer) {
        return namer.mention(asked.record().address());
    }

    private static Stream<? extends Sayable> topics(CountedRequest asked) {
        return asked.assembly().topics().isEmpty()
                ? Stream.of(phrase("assemblies.requests.no-heading"))
                : asked.assembly().topics().stream();
    }

    /** A request with two topics stands in both rows. */
    private static RegisterPage.Grid answers(
            String caption,
            String head,
            List<CountedRequest> requests,
            Function<CountedRequest, Stream<? extends Sayable>> by,
            Namer namer) {
        Map<String, List<CountedRequest>> rows = new TreeMap<>();
        requests.forEach(asked -> by.apply(asked)
                .forEach(key -> rows.computeIfAbsent(namer.say(key), none -> new ArrayList<>())
                        .add(asked)));
        List<Sayable> heads = new ArrayList<>(List.of(phrase(head), phrase("assemblies.requests.requests")));
        heads.addAll(ANSWERS);
        heads.add(phrase("assemblies.requests.other-or-not-known"));
        heads.add(phrase("assemblies.requests.of-these-later"));
        Map<String, List<CountedRequest>> sorted = new LinkedHashMap<>();
        rows.entrySet().stream()
                .sorted(Comparator.comparingInt(row -> -row.getValue().size()))
                .forEach(row -> sorted.put(row.getKey(), row.getValue()));
        return grid(phrase(caption), heads, sorted, RequestGrids::counts, namer);
    }

    private static RegisterPage.Grid grid(
            Sayable caption,
            List<? extends Sayable> heads,
            Map<String, List<CountedRequest>> rows,
            BiFunction<String, List<CountedRequest>, List<String>> row,
            Namer namer) {
        return RegisterPage.Grid.counted(
                namer.say(caption), heads.stream().map(namer::say).toList(), rows, row, asked -> record(asked, namer));
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
    private static RegisterPage.Grid shares(List<CountedRequest> requests, Namer namer) {
        Map<String, List<CountedRequest>> rows = new TreeMap<>();
        requests.forEach(asked -> rows.computeIfAbsent(namer.say(asked.authority(namer)), none -> new ArrayList<>())
                .add(asked));
        return grid(
                phrase("assemblies.requests.by-authority-known"),
                List.of(
                        phrase("assemblies.requests.authority"),
                        phrase("assemblies.requests.filed-in-time"),
                        phrase("assemblies.requests.answered-in-time"),
                        phrase("assemblies.requests.refused-with-alternative")),
                rows,
                (authority, these) -> List.of(
                        authority,
                        share(these, asked -> asked.law().filedInTime(), namer),
                        share(these, asked -> asked.law().answeredInTime(), namer),
                        share(refused(these), RequestGrids::proposed, namer)),
                namer);
    }

    private static String share(List<CountedRequest> requests, Function<CountedRequest, Known> question, Namer namer) {
        return namer.say(Share.of(requests, question).words());
    }

    private static RegisterPage.Grid grounds(List<CountedRequest> requests, Namer namer) {
        List<CountedRequest> refused = refused(requests);
        Map<String, List<CountedRequest>> rows = new LinkedHashMap<>();
        Map<String, String> law = new HashMap<>();
        for (RefusalGround ground : RefusalGround.values()) {
            law.put(namer.say(ground), namer.say(ground.explained()));
            rows.put(
                    namer.say(ground),
                    refused.stream()
                            .filter(asked -> asked.request().grounds().contains(ground))
                            .toList());
        }
        rows.put(
                namer.say(phrase("assemblies.requests.no-ground")),
                refused.stream()
                        .filter(asked -> asked.request().grounds().isEmpty())
                        .toList());
        rows.values().removeIf(List::isEmpty);
        return grid(
                phrase("assemblies.requests.by-ground"),
                List.of(
                        phrase("assemblies.requests.ground"),
                        phrase("assemblies.requests.where-in-the-law"),
                        phrase("assemblies.requests.refusals")),
                rows,
                (ground, these) -> List.of(ground, law.getOrDefault(ground, ""), number(these.size())),
                namer);
    }

    private static RegisterPage.Grid law(List<CountedRequest> requests, Namer namer) {
        List<CountedRequest> refused = refused(requests);
        List<CountedRequest> other = requests.stream()
                .filter(asked -> asked.request().hasAlternative())
                .toList();
        Map<String, List<CountedRequest>> groups = new LinkedHashMap<>();
        Map<String, Function<CountedRequest, Known>> questions = new HashMap<>();
        ask(
                groups,
                questions,
                phrase("assemblies.requests.filed-in-time"),
                requests,
                asked -> asked.law().filedInTime(),
                namer);
        ask(
                groups,
                questions,
                phrase("assemblies.requests.answered-in-time"),
                requests,
                asked -> asked.law().answeredInTime(),
                namer);
        ask(
                groups,
                questions,
                phrase("assemblies.requests.refusals-with-alternative"),
                refused,
                RequestGrids::proposed,
                namer);
        ask(groups, questions, phrase("assemblies.requests.as-fit"), other, RequestGrids::asFit, namer);
        ask(groups, questions, phrase("assemblies.requests.found-empty"), refused, RequestGrids::stoodEmpty, namer);
        ask(
                groups,
                questions,
                phrase("assemblies.requests.became-permission"),
                refused,
                asked -> Known.of(wasAllowedLater(asked)),
                namer);
        return grid(
                phrase("assemblies.requests.law"),
                List.of(
                        phrase("assemblies.requests.what"),
                        phrase("assemblies.requests.of-those-known"),
                        phrase("assemblies.requests.not-known")),
                groups,
                (what, these) -> Share.of(these, Objects.requireNonNull(questions.get(what)))
                        .row(what, namer),
                namer);
    }

    private static void ask(
            Map<String, List<CountedRequest>> groups,
            Map<String, Function<CountedRequest, Known>> questions,
            Sayable what,
            List<CountedRequest> all,
            Function<CountedRequest, Known> question,
            Namer namer) {
        if (!all.isEmpty()) {
            groups.put(namer.say(what), all);
            questions.put(namer.say(what), question);
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
