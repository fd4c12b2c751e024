package org.khronika.publication;

import java.util.List;
import org.khronika.review.DeedRefused;
import org.khronika.words.Sayable;

/** A release was not published, because files of it would show what must not be public, or a question about what it
 * says is open. Nothing of it is kept. */
public class ReleaseStopped extends DeedRefused {

    private static final long serialVersionUID = 1;

    /** One sentence for each file or question. */
    public ReleaseStopped(List<Sayable> sentences) {
        super(Sayable.sentences(sentences));
    }
}
