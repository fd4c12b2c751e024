package org.khronika.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form said.
 *
 * @param body     null when a problem keeps it from being made
 * @param problems in the order of the form; empty exactly when there is a body
 * @param places   places of the gazetteer that the body names and that are not on record yet, and so not in it: name of the
 *                 answer to key
 */
public record Filled<T extends Record>(@Nullable T body, List<Problem> problems, Map<String, String> places) {}
