package org.khronika.assemblies;

import java.util.ArrayList;
import java.util.List;
import org.khronika.rules.AssemblyLaw;
import org.khronika.rules.PermissionAnswer;
import org.khronika.rules.PermissionFacts;
import org.khronika.rules.Reason;
import org.khronika.values.Known;
import org.springframework.stereotype.Component;

/** What the law says of the requests that are on record. */
@Component
class LawOfRequests {

    private static final String READ = "By the text of the law, as we read it: ";
    private static final String NOT_READ = "By the law, of which we have not read the text: ";

    /** How what is told of a request beside its words follows, for readers. */
    static final String RULE =
            "The request and its answer are told as their sources tell them. What the law says of them is worked out from the form, the way of asking, the days and the grounds that are on record.";

    private final AssemblyLaw law;

    LawOfRequests(AssemblyLaw law) {
        this.law = law;
    }

    /** The legal clock of a request. */
    PermissionAnswer of(Assembly assembly, Request request) {
        Known answered = request.decision().isAnswer()
                ? Known.YES
                : request.decision() == Decision.NO_ANSWER ? Known.NO : Known.UNKNOWN;
        return law.judge(new PermissionFacts(
                request.form(),
                request.path(),
                request.filed(),
                assembly.wanted(request),
                answered,
                request.decidedOn(),
                request.wasRefused(),
                request.grounds(),
                request.alternativeProposed()));
    }

    /** The same in sentences, with the law of each, and what is missing after them. */
    List<String> inWords(Assembly assembly, Request request) {
        PermissionAnswer answer = of(assembly, request);
        List<String> told = new ArrayList<>();
        told.addAll(together(answer.reasons()));
        if (answer.answerDue() == null && !answer.missing().isEmpty()) {
            told.add("Whether it was filed and answered in time cannot be told. " + String.join(" ", answer.missing()));
        } else {
            told.addAll(answer.missing());
        }
        told.addAll(answer.cautions());
        return told;
    }

    /** What rests on one law is said in one paragraph, with the law once. */
    private static List<String> together(List<Reason> reasons) {
        List<String> told = new ArrayList<>();
        List<Reason> of = new ArrayList<>();
        for (Reason reason : reasons) {
            if (!of.isEmpty()
                    && !(of.getLast().law().equals(reason.law()) && of.getLast().verified() == reason.verified())) {
                told.add(paragraph(of));
                of.clear();
            }
            of.add(reason);
        }
        if (!of.isEmpty()) {
            told.add(paragraph(of));
        }
        return told;
    }

    /** No source of the record says it: whoever reads it must see that it is the law, as it is read here. */
    private static String paragraph(List<Reason> reasons) {
        return (reasons.getLast().verified() ? READ : NOT_READ) + words(reasons);
    }

    private static String words(List<Reason> reasons) {
        String sentences = String.join(
                " ",
                reasons.subList(0, reasons.size() - 1).stream()
                        .map(Reason::sentence)
                        .toList());
        String last = reasons.getLast().inWords();
        return sentences.isEmpty() ? last : sentences + " " + last;
    }
}
