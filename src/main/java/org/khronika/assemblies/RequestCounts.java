package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.values.Numeral;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The sentence over the register of requests. */
final class RequestCounts {

    private RequestCounts() {}

    static Sayable sentence(List<CountedRequest> requests, Scope scope) {
        if (requests.isEmpty()) {
            return phrase("assemblies.requests.none");
        }
        List<Sayable> told = new ArrayList<>();
        told.add(onRecord(requests));
        told.add(later(requests, Turn.ALLOWED, "assemblies.requests.allowed-later"));
        told.add(later(requests, Turn.ALLOWED_OTHERWISE, "assemblies.requests.allowed-otherwise-later"));
        told.add(of(
                "assemblies.requests.refused-more-than-once",
                count(
                        requests,
                        asked -> asked.request().wasRefused() && asked.request().times() != null)));
        if (scope.from() != null || scope.to() != null) {
            told.add(of("assemblies.requests.perhaps-in", count(requests, asked -> asked.isPerhapsIn(scope))));
            told.add(of("assemblies.requests.without-a-day", count(requests, asked -> !asked.hasDay())));
        }
        told.add(inTime(requests));
        told.add(proposed(RequestGrids.refused(requests)));
        return Sayable.sentences(told);
    }

    private static Sayable onRecord(List<CountedRequest> requests) {
        List<Sayable> answers = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            long these = count(requests, asked -> asked.request().decision() == decision);
            if (these > 0) {
                answers.add(phrase("assemblies.requests.answered")
                        .with("all", these == requests.size() ? "ALL" : "SOME")
                        .with("n", Numeral.of(these))
                        .with("answer", decision));
            }
        }
        return phrase("assemblies.requests.on-record")
                .with("n", Numeral.of(requests.size()))
                .with("different", answers.size())
                .with("answers", Sayable.and(answers));
    }

    private static Sayable later(List<CountedRequest> requests, Turn turn, String key) {
        return of(
                key,
                count(RequestGrids.refused(requests), asked -> asked.request().turned() == turn));
    }

    private static long count(List<CountedRequest> requests, Predicate<CountedRequest> which) {
        return requests.stream().filter(which).count();
    }

    /** A sentence with the number "n"; nothing where there is none. */
    private static Sayable of(String key, long n) {
        return n == 0 ? Sayable.written("") : phrase(key).with("n", Numeral.of(n));
    }

    private static Sayable inTime(List<CountedRequest> requests) {
        Share share = Share.of(requests, asked -> asked.law().answeredInTime());
        if (share.known() == 0) {
            return phrase("assemblies.requests.in-time-not-known");
        }
        if (requests.size() == 1) {
            return phrase("assemblies.requests.it-was-in-time").with("answer", share.yes() > 0 ? "YES" : "NO");
        }
        return of(phrase("assemblies.requests.in-time"), share);
    }

    /** "No alternative was offered in one refusal; unknown in two." */
    private static Sayable proposed(List<CountedRequest> refused) {
        Share share = Share.of(refused, asked -> asked.request().alternativeProposed());
        if (refused.isEmpty()) {
            return Sayable.written("");
        }
        return share.known() == 0
                ? phrase("assemblies.requests.proposed-not-known")
                : of(phrase("assemblies.requests.proposed"), share);
    }

    private static Sayable of(Phrase parts, Share share) {
        return parts.with("told", share.no() == 0 ? "YES" : share.yes() == 0 ? "NO" : "BOTH")
                .with("yes", Numeral.of(share.yes()))
                .with("no", Numeral.of(share.no()))
                .with("unknown", Numeral.of(share.notKnown()));
    }
}
