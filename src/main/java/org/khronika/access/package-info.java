/** Who may see and do what: members, roles and permissions. */
@ApplicationModule(allowedDependencies = {"values", "words"})
@NullMarked
package org.khronika.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
