/** The one PostgreSQL database: our own server in the data folder, or any other by its address. */
@NullMarked
package org.khronika.database;

import org.jspecify.annotations.NullMarked;
