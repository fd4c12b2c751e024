/** My work: what needs a member now, what they wait for, and what others did since they left. */
@NullMarked
package org.khronika.desk.work;

import org.jspecify.annotations.NullMarked;
