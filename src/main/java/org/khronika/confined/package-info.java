/** Runs work on what strangers wrote in a process of its own, under limits of time, memory, stack and number: the one home for that. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.khronika.confined;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
