package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.khronika.words.Sayable;

/**
 * A rule file in words, so that a lawyer can check what the program believes. The words are made of the same data as the answers.
 *
 * @param address how the page is asked for: "amnesty-2022"
 * @param heading what stands at the head of the file
 * @param sections the rules, in the order of the file
 */
public record RulePage(String address, Heading heading, List<Section> sections) {

    public RulePage {
        sections = List.copyOf(sections);
    }

    /** Rules of one kind. */
    public record Section(Sayable title, List<Line> lines) {}

    /** One rule: what it says, and where that comes from. */
    public record Line(Sayable sentence, LegalBasis provision) {

        /** Whether the text of the law was read. */
        public boolean verified() {
            return provision.verified();
        }
    }

    static RulePage of(String address, Heading heading) {
        return new RulePage(address, heading, List.of());
    }

    /**
     * The page with a section more, one line for each of the rules.
     *
     * @param title its key in the catalogues
     */
    <T> RulePage with(
            String title,
            List<T> rules,
            Function<? super T, Sayable> sentence,
            Function<? super T, LegalBasis> provision) {
        List<Line> lines = rules.stream()
                .map(rule -> new Line(sentence.apply(rule), provision.apply(rule)))
                .toList();
        List<Section> more = new ArrayList<>(sections);
        more.add(new Section(phrase(title), lines));
        return new RulePage(address, heading, more);
    }

    /** The page with a section of rules that say no more than their names. */
    RulePage with(String title, LegalBasis... rules) {
        return with(title, List.of(rules), LegalBasis::said, rule -> rule);
    }

    /** How many rules the page has. */
    public long rules() {
        return sections.stream().mapToLong(section -> section.lines().size()).sum();
    }

    /** How many of them nobody has compared with the text of the law. */
    public long notVerified() {
        return sections.stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> !line.verified())
                .count();
    }
}
