/** Positions and interventions: who said what of whom, who called on whom for what, what was done for others, and what came of it. */
@ApplicationModule(allowedDependencies = {"values", "records", "pages", "words"})
@NullMarked
package org.khronika.statements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
