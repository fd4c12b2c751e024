package org.khronika.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Draft;

/**
 * What a whole form said: the body, its citations and whom it is for.
 *
 * @param draft    null when a problem keeps it from being made
 * @param problems in the order of the form; empty exactly when there is a draft
 * @param places   places of the gazetteer that the form names and that are not on record yet: name of the answer to key; enter
 *                 them and read the form again before the draft is saved
 */
public record FilledDraft<T extends Record>(
        @Nullable Draft<T> draft, List<Problem> problems, Map<String, String> places) {}
