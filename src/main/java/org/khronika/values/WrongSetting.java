package org.khronika.values;

/** A setting of the installation that cannot be; the sentence names it as the environment does, and says what it may be. */
public final class WrongSetting extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /**
     * @param name of the variable in the environment
     * @param expected what it may be, with an example
     */
    public WrongSetting(String name, String expected, Object found) {
        super("%s should be %s; it is %s.".formatted(name, expected, found));
    }
}
