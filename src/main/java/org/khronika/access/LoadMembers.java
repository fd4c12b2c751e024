package org.khronika.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The invented members of an installation that is loaded with invented records. Only there when these are being loaded. */
@Component
@ConditionalOnBooleanProperty("khronika.load")
public class LoadMembers extends InventedMembers {

    LoadMembers(Members members, Accounts accounts, Passwords passwords, ChangingMembers changing) {
        super("@load.khronika", "SetLoadPassword", members, accounts, passwords, changing);
    }
}
