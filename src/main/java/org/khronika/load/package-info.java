/** Fills an empty installation with as many invented records as asked for, always the same for the same seed, so that speed can be measured. */
@ApplicationModule
@NullMarked
package org.khronika.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
