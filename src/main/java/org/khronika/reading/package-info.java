/**
 * Reads a report as a careful clerk would: dates, places, names, articles, penalties, numbers, steps and acts, each with the
 * exact words it stands on, and proposes proposed records that a person then judges.
 */
@ApplicationModule(allowedDependencies = {"values", "yaml", "confined", "protection", "places", "words"})
@NullMarked
package org.khronika.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
