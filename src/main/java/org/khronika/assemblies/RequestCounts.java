package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.InWords;

/** The sentence over the register of requests. */
final class RequestCounts {

    private RequestCounts() {}

    static String sentence(List<CountedRequest> requests, Scope scope) {
        if (requests.isEmpty()) {
            return "No request to assemble is on record here.";
        }
        List<String> answers = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            long these = requests.stream()
                    .filter(asked -> asked.request().decision() == decision)
                    .count();
            if (these > 0) {
                answers.add((these == requests.size() ? every(these) : Count.words(these) + " ")
                        + decision.label().toLowerCase(Locale.ROOT));
            }
        }
        String told = "%s %s on record%s %s."
                .formatted(
                        Capitals.first(Count.of(requests.size(), "request to assemble", "requests to assemble")),
                        Count.is(requests.size()),
                        answers.size() == 1 ? "," : ":",
                        InWords.list(answers));
        return told
                + allowedLater(requests)
                + often(requests)
                + inPeriod(requests, scope)
                + inTime(requests)
                + proposed(RequestGrids.refused(requests));
    }

    private static String every(long requests) {
        return requests == 1 ? "" : requests == 2 ? "both " : "all ";
    }

    private static String allowedLater(List<CountedRequest> requests) {
        return later(requests, Turn.ALLOWED, "") + later(requests, Turn.ALLOWED_OTHERWISE, ", otherwise than asked");
    }

    private static String later(List<CountedRequest> requests, Turn turn, String how) {
        long later = RequestGrids.refused(requests).stream()
                .filter(asked -> asked.request().turned() == turn)
                .count();
        return later == 0
                ? ""
                : " %s %s allowed later%s.".formatted(Capitals.first(Count.words(later)), Count.was(later), how);
    }

    private static String often(List<CountedRequest> requests) {
        long often = requests.stream()
                .filter(asked -> asked.request().wasRefused() && asked.request().times() != null)
                .count();
        return often == 0
                ? ""
                : " %s %s refused more than once.".formatted(Capitals.first(Count.words(often)), Count.was(often));
    }

    private static String inPeriod(List<CountedRequest> requests, Scope scope) {
        if (scope.from() == null && scope.to() == null) {
            return "";
        }
        long perhaps =
                requests.stream().filter(asked -> asked.isPerhapsIn(scope)).count();
        long without = requests.stream().filter(asked -> !asked.hasDay()).count();
        return (perhaps == 0
                        ? ""
                        : " The dates of %s leave open whether %s in these days."
                                .formatted(Count.words(perhaps), perhaps == 1 ? "it lies" : "they lie"))
                + (without == 0
                        ? ""
                        : " %s %s no day and %s in every period."
                                .formatted(
                                        Capitals.first(Count.words(without)),
                                        Count.has(without),
                                        without == 1 ? "stands" : "stand"));
    }

    private static String inTime(List<CountedRequest> requests) {
        Share share = Share.of(requests, asked -> asked.law().answeredInTime());
        if (share.known() == 0) {
            return " Whether the answers came in time is not known.";
        }
        if (requests.size() == 1) {
            return share.yes() == 1 ? " It was answered in time." : " It was not answered in time.";
        }
        List<String> parts = new ArrayList<>();
        if (share.yes() > 0) {
            parts.add("%s %s answered in time".formatted(Count.words(share.yes()), Count.was(share.yes())));
        }
        if (share.no() > 0) {
            parts.add("%s %s not%s"
                    .formatted(
                            Count.words(share.no()),
                            Count.was(share.no()),
                            parts.isEmpty() ? " answered in time" : ""));
        }
        return " " + Capitals.first(String.join(", ", parts)) + unknown(share) + ".";
    }

    /** "No alternative was offered in one refusal; unknown in two." */
    private static String proposed(List<CountedRequest> refused) {
        Share share = Share.of(refused, asked -> asked.request().alternativeProposed());
        if (refused.isEmpty()) {
            return "";
        }
        if (share.known() == 0) {
            return " Whether another place or time was offered is not known.";
        }
        List<String> parts = new ArrayList<>();
        if (share.yes() > 0) {
            parts.add("another place or time was offered in " + Count.of(share.yes(), "refusal"));
        }
        if (share.no() > 0) {
            parts.add("no alternative was offered in "
                    + (parts.isEmpty() ? Count.of(share.no(), "refusal") : Count.words(share.no())));
        }
        return " " + Capitals.first(String.join(", ", parts)) + unknown(share) + ".";
    }

    private static String unknown(Share share) {
        return share.notKnown() == 0 ? "" : "; unknown in " + Count.words(share.notKnown());
    }
}
