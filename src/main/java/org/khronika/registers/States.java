package org.khronika.registers;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/** The states that the dates leave possible, one or several. */
record States(List<? extends Sayable> each) implements Sayable {

    /** One is itself. */
    static Sayable of(List<? extends Sayable> each) {
        return each.size() != 1 ? new States(each) : each.getFirst();
    }

    /** The states that one says, one or several. */
    static List<? extends Sayable> each(Sayable state) {
        return state instanceof States(List<? extends Sayable> several) ? several : List.of(state);
    }

    @Override
    public String in(Language language) {
        return Sayable.or(each).in(language);
    }

    /** A state as it stands behind a number: "in prison", "under house arrest", "on trial". */
    static Sayable placed(Sayable state) {
        return state instanceof States(List<? extends Sayable> several)
                ? Sayable.or(several.stream().map(States::placed).toList())
                : phrase("registers.state.placed").with("state", state);
    }
}
