package org.khronika.publication;

import java.util.List;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * What a release tells that could show who somebody is whose name it withholds: for the editor, who can have it told less exactly.
 *
 * @param title    the name, at the desk only
 * @param label    what stands in place of it
 * @param findings sentences, each with the record that it speaks of
 */
public record NarrowedDown(RecordRef address, String title, Sayable label, List<Clue> findings) {

    /** What narrows somebody down, and where. */
    public record Clue(Sayable says, List<RecordRef> where) {}
}
