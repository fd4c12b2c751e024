/** What a record is, whatever its kind: a body that has a shape, under an address, resting on its citations. */
@ApplicationModule(allowedDependencies = {"values", "words"})
@NullMarked
package org.khronika.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
