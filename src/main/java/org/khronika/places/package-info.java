/** The gazetteer, with the dates on which borders and names changed. */
@ApplicationModule(allowedDependencies = {"values", "words", "yaml", "access", "journal", "records", "pages", "review"})
@NullMarked
package org.khronika.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
