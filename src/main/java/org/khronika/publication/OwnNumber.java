package org.khronika.publication;

import java.util.List;
import java.util.Set;
import org.khronika.values.RecordRef;

/**
 * A number of ours on the home page or on that of a register, as a release says it.
 *
 * @param page    where it stands, from the root of a tree: {@code registers/deprived.html}
 * @param title   what the page calls it
 * @param says    the sentence that it stands in
 * @param records what it counts
 * @param parts   the lines of the small tables beside it, of which it is known what they count
 */
public record OwnNumber(String page, String title, String says, Set<RecordRef> records, List<Part> parts) {

    /**
     * A line of a small table.
     *
     * @param label of the table and the line: "By measure: prison"
     * @param says  what stands in it
     */
    public record Part(String label, String says, Set<RecordRef> records) {}

    /**
     * All of a release in a language.
     *
     * @param day the day as of which they are, as the sentences say it: that it is another day moves no number
     */
    public record All(String day, List<OwnNumber> numbers) {}
}
