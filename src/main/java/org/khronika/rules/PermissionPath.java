package org.khronika.rules;

import org.khronika.values.Choice;

/** How permission to assemble is asked. */
public enum PermissionPath implements Choice {
    NOTIFICATION,
    APPROVAL;
}
