/** What was done, by whom, when and why, with the record before and after. */
@ApplicationModule(allowedDependencies = {"values", "access", "words"})
@NullMarked
package org.khronika.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
