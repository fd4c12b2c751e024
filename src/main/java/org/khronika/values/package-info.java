/** The small immutable values that everybody speaks; each refuses bad input with a sentence. */
@ApplicationModule(allowedDependencies = "words")
@NullMarked
package org.khronika.values;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
