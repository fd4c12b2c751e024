/** Opens the files that people write as YAML; what is wrong in one is said with its file, its line and what was expected. */
@ApplicationModule(allowedDependencies = "words")
@NullMarked
package org.khronika.yaml;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
