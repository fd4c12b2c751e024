package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khronika.records.Namer;
import org.khronika.records.RegisterPage.Grid;
import org.khronika.rules.Known;
import org.khronika.rules.RefusalGround;

/** Requests counted: by authority, by topic, by ground, and by what the law asks. */
final class RequestGrids {

    private static final List<Decision> ANSWERS =
            List.of(Decision.ALLOWED, Decision.ALLOWED_OTHERWISE, Decision.REFUSED, Decision.NO_ANSWER);

    private RequestGrids() {}

    static List<Grid> of(List<AskedFor> requests, Namer namer) {
        return List.of(
                law(requests),
                answers("By authority", "Authority", requests, asked -> Stream.of(asked.authority(namer))),
                shares(requests, namer),
                answers("By topic", "Topic", requests, RequestGrids::topics),
                grounds(requests));
    }

    private static Stream<String> topics(AskedFor asked) {
        return asked.assembly().topics().isEmpty()
                ? Stream.of("no heading on record")
                : asked.assembly().topics().stream().map(Topic::label);
    }

    /** A request with two topics stands in both rows. */
    private static Grid answers(
            String caption, String head, List<AskedFor> requests, Function<AskedFor, Stream<String>> by) {
        Map<String, List<AskedFor>> rows = new TreeMap<>();
        requests.forEach(asked -> by.apply(asked)
                .forEach(key ->
                        rows.computeIfAbsent(key, none -> new ArrayList<>()).add(asked)));
        List<String> heads = new ArrayList<>(List.of(head, "Requests"));
        ANSWERS.forEach(answer -> heads.add(answer.label()));
        heads.add("Other or not known");
        return new Grid(
                caption,
                heads,
                rows.entrySet().stream()
                        .sorted(Comparator.comparingInt(row -> -row.getValue().size()))
                        .map(row -> counts(row.getKey(), row.getValue()))
                        .toList());
    }

    private static List<String> counts(String key, List<AskedFor> requests) {
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
        return cells;
    }

    /** Of each authority, as of all: of those known. */
    private static Grid shares(List<AskedFor> requests, Namer namer) {
        Map<String, List<AskedFor>> rows = new TreeMap<>();
        requests.forEach(asked -> rows.computeIfAbsent(asked.authority(namer), none -> new ArrayList<>())
                .add(asked));
        return new Grid(
                "By authority, of those known",
                List.of("Authority", "Filed in time", "Answered in time", "Refused with another place or time"),
                rows.entrySet().stream()
                        .map(row -> List.of(
                                row.getKey(),
                                share(row.getValue(), asked -> asked.law().filedInTime()),
                                share(row.getValue(), asked -> asked.law().answeredInTime()),
                                share(refused(row.getValue()), RequestGrids::proposed)))
                        .toList());
    }

    private static String share(List<AskedFor> requests, Function<AskedFor, Known> question) {
        return Share.of(requests, question).inWords();
    }

    private static Grid grounds(List<AskedFor> requests) {
        List<AskedFor> refused = refused(requests);
        List<List<String>> rows = new ArrayList<>();
        Arrays.stream(RefusalGround.values()).forEach(ground -> {
            long these = refused.stream()
                    .filter(asked -> asked.request().grounds().contains(ground))
                    .count();
            if (these > 0) {
                rows.add(List.of(ground.label(), ground.explanation(), number(these)));
            }
        });
        long none = refused.stream()
                .filter(asked -> asked.request().grounds().isEmpty())
                .count();
        if (none > 0) {
            rows.add(List.of("no ground on record", "", number(none)));
        }
        return new Grid("By ground of refusal", List.of("Ground", "Law", "Refusals"), rows);
    }

    private static Grid law(List<AskedFor> requests) {
        List<AskedFor> refused = refused(requests);
        List<List<String>> rows = new ArrayList<>();
        add(rows, "Filed in time", requests, asked -> asked.law().filedInTime());
        add(rows, "Answered in time", requests, asked -> asked.law().answeredInTime());
        add(rows, "Refusals with another place or time proposed", refused, RequestGrids::proposed);
        add(
                rows,
                "Other places or times, proposed or allowed, that were as fit as what was asked for",
                requests.stream()
                        .filter(asked -> asked.request().hasAlternative())
                        .toList(),
                RequestGrids::asFit);
        add(rows, "Refusals where the place asked for stood empty", refused, RequestGrids::stoodEmpty);
        add(
                rows,
                "Refusals that became permission later, as far as is on record",
                refused,
                asked -> Known.of(asked.request().turned() == Turn.ALLOWED
                        || asked.request().turned() == Turn.ALLOWED_OTHERWISE));
        return new Grid(
                "What was in time, and what came with a refusal", List.of("What", "Of those known", "Not known"), rows);
    }

    private static Known proposed(AskedFor asked) {
        return Known.of(asked.request().alternativeProposed());
    }

    private static Known asFit(AskedFor asked) {
        Fit fit = asked.request().fit();
        return fit == null ? Known.UNKNOWN : Known.of(fit == Fit.AS_FIT);
    }

    static Known stoodEmpty(AskedFor asked) {
        VenueFound found = asked.request().found();
        return found == null || found == VenueFound.NOT_SEEN ? Known.UNKNOWN : Known.of(found == VenueFound.EMPTY);
    }

    private static void add(
            List<List<String>> rows, String what, List<AskedFor> all, Function<AskedFor, Known> question) {
        if (!all.isEmpty()) {
            rows.add(Share.of(all, question).row(what));
        }
    }

    static List<AskedFor> refused(List<AskedFor> requests) {
        return requests.stream().filter(asked -> asked.request().wasRefused()).toList();
    }

    private static String number(long number) {
        return number == 0 ? "" : "%,d".formatted(number);
    }
}
