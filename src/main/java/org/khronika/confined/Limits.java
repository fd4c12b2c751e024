package org.khronika.confined;

import java.time.Duration;

/**
 * What one piece of work may cost.
 *
 * @param time from the question to the answer; the process is killed when it is up
 * @param megabytes of memory of the process
 * @param stackKilobytes of the stack of its thread
 * @param answerBytes the longest answer that is taken from it
 * @param atATime how many processes work at once; whoever comes later waits in a queue
 * @param waiting how long somebody waits in the queue
 */
public record Limits(
        Duration time, int megabytes, int stackKilobytes, int answerBytes, int atATime, Duration waiting) {}
