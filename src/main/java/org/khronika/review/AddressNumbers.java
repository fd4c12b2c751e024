package org.khronika.review;

/** Where the numbers of addresses are drawn from. They tell nothing: not how many records there are, nor which came first. */
public interface AddressNumbers {

    /** The smallest number that is drawn. */
    int LEAST = 100_000;

    /** The largest number that is drawn. */
    int MOST = 999_999;

    /** A number from {@link #LEAST} to {@link #MOST}, whether it is taken or not. */
    int draw();
}
