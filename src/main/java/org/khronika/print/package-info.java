/** Pages as files that readers take along: one model of a page in print, and a writer for each format. */
@ApplicationModule(allowedDependencies = {"values", "pages", "words"})
@NullMarked
package org.khronika.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
