/**
 * Rules of law kept as data: who may benefit from an amnesty, what is out of time, when parole may be asked, how long a measure
 * may last.
 */
@ApplicationModule(allowedDependencies = {"values", "words", "yaml", "legislation"})
@NullMarked
package org.khronika.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
