/** What we count ourselves, each count with its definition and the records behind it. */
@ApplicationModule(allowedDependencies = {"values", "records", "pages", "words", "access", "review"})
@NullMarked
package org.khronika.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
