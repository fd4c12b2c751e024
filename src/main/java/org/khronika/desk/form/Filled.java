package org.khronika.desk.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form said.
 *
 * @param body     null when a problem keeps it from being made
 * @param problems in the order of the form; empty exactly when there is a body
 */
public record Filled<T extends Record>(@Nullable T body, List<Problem> problems) {}
