package org.khronika.records;

import java.util.List;
import org.khronika.values.Quantity;
import org.khronika.words.Sayable;

/**
 * Numbers that a record passes on from whoever stated them.
 *
 * @param numbers that were stated: the number itself, the whole that it is a part of, its parts; empty where the speaker gives only words
 * @param said    who states them, when, and of which day they speak, as one or more sentences
 * @param bySomebody whether it is known who states them
 * @param dated   whether it is known when they were stated, or of which day they speak
 */
public record StatedNumbers(List<Quantity> numbers, Sayable said, boolean bySomebody, boolean dated) {

    /** Copies the numbers. */
    public StatedNumbers {
        numbers = Given.list(numbers);
    }
}
