/** The demo: the published facts of one country update, loaded through the same deeds as any record. */
@ApplicationModule
@NullMarked
package org.khronika.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
