/** Numbers that others state, with speaker, date and parts. */
@ApplicationModule(allowedDependencies = {"values", "records", "pages", "words"})
@NullMarked
package org.khronika.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
