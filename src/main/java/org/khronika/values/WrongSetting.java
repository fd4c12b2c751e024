package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.khronika.words.SaysWhy;

/** A setting of the installation that cannot be; the sentence names it as the environment does, and says what it may be. */
public final class WrongSetting extends IllegalArgumentException implements SaysWhy {

    private static final long serialVersionUID = 1;

    private final transient Phrase why;

    /**
     * @param name of the variable in the environment
     * @param expected what it may be, with an example
     */
    public WrongSetting(String name, Sayable expected, Object found) {
        this(phrase("values.wrong-setting")
                .with("name", name)
                .with("expected", expected)
                .with("found", String.valueOf(found)));
    }

    private WrongSetting(Phrase why) {
        super(why.english());
        this.why = why;
    }

    @Override
    public Sayable why() {
        return why;
    }
}
