/** The words beside a name that call for protection: a child, torture, sexual violence, a victim, a death. Knows texts and no record. */
@ApplicationModule(allowedDependencies = {"yaml"})
@NullMarked
package org.khronika.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
