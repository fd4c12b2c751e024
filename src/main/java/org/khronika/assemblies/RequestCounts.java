package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khronika.records.RecordRegister.Scope;
import org.khronika.rules.Known;
import org.khronika.values.InWords;

/** The sentence over the register of requests. */
final class RequestCounts {

    private RequestCounts() {}

    static String sentence(List<AskedFor> requests, Scope scope) {
        if (requests.isEmpty()) {
            return "No request to assemble is on record here.";
        }
        List<String> answers = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            long these = requests.stream()
                    .filter(asked -> asked.request().decision() == decision)
                    .count();
            if (these > 0) {
                answers.add("%,d %s".formatted(these, decision.label().toLowerCase(Locale.ROOT)));
            }
        }
        String told = "%s to assemble %s on record: %s."
                .formatted(
                        count(requests.size(), "request"), requests.size() == 1 ? "is" : "are", InWords.list(answers));
        return told
                + often(requests)
                + inPeriod(requests, scope)
                + inTime(requests)
                + proposed(RequestGrids.refused(requests));
    }

    private static String often(List<AskedFor> requests) {
        long often = requests.stream()
                .filter(asked -> asked.request().times() != null)
                .count();
        return often == 0 ? "" : " %,d of them stands for the same asked more than once.".formatted(often);
    }

    private static String inPeriod(List<AskedFor> requests, Scope scope) {
        if (scope.from() == null && scope.to() == null) {
            return "";
        }
        long perhaps =
                requests.stream().filter(asked -> asked.isPerhapsIn(scope)).count();
        long without = requests.stream().filter(asked -> !asked.hasDay()).count();
        return (perhaps == 0 ? "" : " Of %,d the dates leave open whether it lies in these days.".formatted(perhaps))
                + (without == 0 ? "" : " Without any day, so in every period: %,d.".formatted(without));
    }

    private static String inTime(List<AskedFor> requests) {
        return " Answered in time: "
                + Share.of(requests, asked -> asked.law().answeredInTime()).withTheUnknown() + ".";
    }

    private static String proposed(List<AskedFor> refused) {
        return refused.isEmpty()
                ? ""
                : " Another place or time was proposed with a refusal: "
                        + Share.of(refused, asked -> Known.of(asked.request().alternativeProposed()))
                                .withTheUnknown() + ".";
    }

    static String count(long number, String noun) {
        return "%,d %s".formatted(number, number == 1 ? noun : noun + "s");
    }
}
