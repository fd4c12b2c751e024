/** Attempts to be let in: registrations of parties, candidacies, accreditations; attempt by attempt, with answer and ground. */
@ApplicationModule(allowedDependencies = {"values", "records", "pages", "people", "rules", "words"})
@NullMarked
package org.khronika.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
