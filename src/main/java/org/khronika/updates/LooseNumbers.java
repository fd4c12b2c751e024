package org.khronika.updates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.khronika.records.BoundText;

/**
 * Numbers of people and things that stand in a text without being bound to anything: "51 people". Years, days and articles are none, and
 * neither are 1900 to 2099 people, which look like a year.
 */
final class LooseNumbers {

    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\p{L}\\d.,()-])(?!(?:19|20)\\d{2} )(\\d{1,3}(?:[ ,\\u00a0]\\d{3})+|\\d+) (\\p{Ll}{3,}(?: \\p{Ll}{3,})?)");

    private LooseNumbers() {}

    /** Each with the words after it, as it stands there. */
    static List<String> in(BoundText text) {
        List<String> found = new ArrayList<>();
        text.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Text piece) {
                Matcher counted = COUNTED.matcher(piece.getLiteral());
                while (counted.find()) {
                    found.add(counted.group());
                }
            }

            @Override
            public void visit(Link bound) {
                // What is bound is checked by what it is bound to.
            }
        });
        return List.copyOf(found);
    }
}
