package org.khronika.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The invented members of the demo, whose passwords are printed on the console. Only there when the demo was asked for. */
@Component
@ConditionalOnBooleanProperty("khronika.demo")
public class DemoMembers extends InventedMembers {

    DemoMembers(Members members, Accounts accounts, Passwords passwords, ChangingMembers changing) {
        super("@demo.khronika", "SetDemoPassword", members, accounts, passwords, changing);
    }
}
