package org.khronika.proceedings;

import org.khronika.legislation.Legislation;
import org.khronika.rules.Amnesty;
import org.khronika.rules.Credit;
import org.khronika.rules.Deadlines;
import org.khronika.rules.Limitation;
import org.khronika.rules.MeasureTerms;
import org.khronika.rules.Parole;
import org.springframework.stereotype.Component;

/**
 * The law by which cases are told: the articles, and the rules that are kept as data.
 *
 * @param law the articles, as the public may see them
 */
@Component
record CaseRules(
        Legislation law,
        Amnesty amnesty,
        Limitation limitation,
        Parole parole,
        Credit credit,
        MeasureTerms measures,
        Deadlines deadlines) {

    /** The rules with the articles of the pack alone; needs no application. */
    static CaseRules pack() {
        Legislation law = Legislation.pack();
        return new CaseRules(
                law,
                Amnesty.of2022(law),
                Limitation.ofKazakhstan(law),
                Parole.ofKazakhstan(law),
                Credit.ofKazakhstan(),
                MeasureTerms.ofKazakhstan(law),
                Deadlines.ofKazakhstan());
    }
}
