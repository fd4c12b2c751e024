package org.khronika.publication;

import java.util.List;
import org.khronika.review.DeedRefused;

/** A release was not published, because files of it would show what must not be public, or a question about what it
 * says is open. Nothing of it is kept. */
public class ReleaseStopped extends DeedRefused {

    private static final long serialVersionUID = 1;

    // A copy that cannot be changed, which the compiler does not know.
    @SuppressWarnings("serial")
    private final List<String> sentences;

    /** One sentence for each file or question. */
    public ReleaseStopped(List<String> sentences) {
        super(String.join(" ", sentences));
        this.sentences = List.copyOf(sentences);
    }

    /** One sentence for each file or question. */
    public List<String> sentences() {
        return sentences;
    }
}
