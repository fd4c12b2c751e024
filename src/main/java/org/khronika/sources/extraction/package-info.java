/** From a file that somebody hands us to its text: hostile until read, and read in a process of its own under limits. */
@NamedInterface("extraction")
@NullMarked
package org.khronika.sources.extraction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
