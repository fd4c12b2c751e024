/** What is due, at the desk and in the calendars of members. */
@NullMarked
package org.khronika.desk.deadlines;

import org.jspecify.annotations.NullMarked;
