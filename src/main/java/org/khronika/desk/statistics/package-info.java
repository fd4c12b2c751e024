/** The desk's pages of what we count: a count is made, looked into, taken along, kept and counted again. */
@NullMarked
package org.khronika.desk.statistics;

import org.jspecify.annotations.NullMarked;
