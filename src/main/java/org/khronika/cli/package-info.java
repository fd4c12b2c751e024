/** The commands: each verb prints words for people, or JSON, and ends with 0, 1 or 2. */
@NullMarked
package org.khronika.cli;

import org.jspecify.annotations.NullMarked;
