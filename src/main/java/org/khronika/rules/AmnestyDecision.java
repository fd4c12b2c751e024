package org.khronika.rules;

import org.jspecify.annotations.Nullable;

/**
 * What a court or an investigating body decided on the amnesty.
 *
 * @param applied whether it applied the amnesty or refused it
 * @param ground the ground that it gave, in its words or as the rules name it; null when not known
 */
public record AmnestyDecision(boolean applied, @Nullable String ground) {}
