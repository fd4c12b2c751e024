/** Persons and organisations, by every spelling that we have met. */
@ApplicationModule(allowedDependencies = {"values", "records"})
@NullMarked
package org.khronika.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
