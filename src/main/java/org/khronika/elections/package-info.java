/** Elections and referendums: when called and held, how, with what result, and how they were assessed. */
@ApplicationModule(allowedDependencies = {"values", "records", "pages", "places", "words"})
@NullMarked
package org.khronika.elections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
