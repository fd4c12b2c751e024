package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.values.Known;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * How long a measure may last.
 *
 * @param measure the measure
 * @param ordinary the ordinary term
 * @param extensions what may lengthen it for this offence, in order
 * @param longest the longest term with all extensions
 * @param reasons the rules that it rests on
 * @param missing the facts that are not on record and would narrow it, a sentence each
 */
public record TermAnswer(
        MeasureKind measure,
        Between ordinary,
        List<Extension> extensions,
        Between longest,
        List<Reason> reasons,
        List<Sayable> missing) {

    public TermAnswer {
        extensions = List.copyOf(extensions);
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
    }

    /** A term that is this long, or between two where the facts leave it open. */
    public record Between(Term least, Term most) {

        /** "two months", "between 48 and 72 hours". */
        public Sayable inWords() {
            return least.equals(most)
                    ? most.inWords()
                    : phrase("rules.term.between")
                            .with("least", least.inWords())
                            .with("most", most.inWords());
        }
    }

    /** A term that somebody may grant; not known when it hangs on facts that are not on record. */
    public record Extension(Term to, Sayable by, Known possible) {}

    /** The answer in a sentence. */
    public Sayable inWords() {
        Phrase said = phrase(extensions.isEmpty() ? "rules.measures.at-most" : "rules.measures.with-all-extensions")
                .with("measure", measure)
                .with("ordinary", ordinary.inWords());
        return extensions.isEmpty() ? said : said.with("longest", longest.inWords());
    }
}
