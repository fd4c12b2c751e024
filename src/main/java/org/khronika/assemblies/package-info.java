/** Gatherings planned or held, what permission was asked and how they were met; and what was in the calendar around them. */
@ApplicationModule(allowedDependencies = {"values", "records", "pages", "places", "rules", "words"})
@NullMarked
package org.khronika.assemblies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
