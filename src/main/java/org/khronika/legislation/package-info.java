/** Codes and their articles as of a day, and the laws and drafts that are tracked. */
@ApplicationModule(allowedDependencies = {"values", "words", "yaml", "records", "pages", "review"})
@NullMarked
package org.khronika.legislation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
