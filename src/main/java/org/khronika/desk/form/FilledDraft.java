package org.khronika.desk.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Draft;

/**
 * What a whole form said: the body, its citations and whom it is for.
 *
 * @param draft    null when a problem keeps it from being made
 * @param problems in the order of the form; empty exactly when there is a draft
 */
public record FilledDraft<T extends Record>(@Nullable Draft<T> draft, List<Problem> problems) {}
