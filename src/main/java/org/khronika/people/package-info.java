/** Persons and organisations, by every spelling that we have met. */
@ApplicationModule(allowedDependencies = {"values", "records", "pages", "review", "words"})
@NullMarked
package org.khronika.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
