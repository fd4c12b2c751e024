/** Asking for records: a form that makes queries, and the searches that members keep. */
@NullMarked
package org.khronika.desk.find;

import org.jspecify.annotations.NullMarked;
