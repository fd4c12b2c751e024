/** The desk's pages about registers. */
@NullMarked
package org.khronika.registers.web;

import org.jspecify.annotations.NullMarked;
