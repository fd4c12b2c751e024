package org.khronika.assemblies;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.khronika.rules.AssemblyLaw;
import org.khronika.rules.PermissionAnswer;
import org.khronika.rules.PermissionFacts;
import org.khronika.rules.Reason;
import org.khronika.values.Known;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What the law says of the requests that are on record. */
@Component
record LawOfRequests(AssemblyLaw law) {

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
    List<Sayable> inWords(Assembly assembly, Request request) {
        PermissionAnswer answer = of(assembly, request);
        List<Sayable> told = new ArrayList<>(together(answer.reasons()));
        List<Sayable> missing = answer.missing();
        if (answer.answerDue() == null && !missing.isEmpty()) {
            told.add(phrase("assemblies.law.in-time-cannot-be-told").with("missing", Sayable.sentences(missing)));
        } else {
            told.addAll(missing);
        }
        told.addAll(answer.cautions());
        return told;
    }

    /** What rests on one law is said in one paragraph, with the law once. */
    private static List<Sayable> together(List<Reason> reasons) {
        List<Sayable> told = new ArrayList<>();
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
    private static Phrase paragraph(List<Reason> reasons) {
        return phrase(reasons.getLast().verified() ? "assemblies.law.read" : "assemblies.law.not-read")
                .with("law", words(reasons));
    }

    private static Sayable words(List<Reason> reasons) {
        List<Sayable> sentences =
                new ArrayList<>(reasons.stream().map(Reason::sentence).toList());
        sentences.set(sentences.size() - 1, reasons.getLast().inWords());
        return Sayable.sentences(sentences);
    }
}
