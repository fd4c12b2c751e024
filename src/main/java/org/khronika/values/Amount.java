package org.khronika.values;

import static org.khronika.words.Phrase.phrase;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * A measure or a range of measures, open at an end that is null; unknown when both are.
 *
 * @param equivalent whether it is a sum in another currency than the one that was decided
 */
record Amount(@Nullable Measure least, @Nullable Measure most, boolean approximate, boolean equivalent)
        implements Sayable {

    private static final String EQUIVALENT = "equivalent:";

    static final Amount UNKNOWN = new Amount(null, null, false);

    Amount {
        if (least != null && most != null && !least.equals(most)) {
            if (!sameUnit(least, most)) {
                throw new WrongValue(phrase("values.wrong.two-units"));
            }
            if (least.size().compareTo(most.size()) >= 0) {
                throw new WrongValue(phrase("values.wrong.ends-lower"));
            }
        }
    }

    Amount(@Nullable Measure least, @Nullable Measure most, boolean approximate) {
        this(least, most, approximate, false);
    }

    static Amount exactly(Measure measure) {
        return new Amount(measure, measure, false);
    }

    /** Reads the code after the colon, or refuses it with a clause that says why. */
    static Amount read(String code) {
        return code.startsWith(EQUIVALENT)
                ? readAsItIs(code.substring(EQUIVALENT.length())).asEquivalent()
                : readAsItIs(code);
    }

    /** The same as what something in another currency is worth, which only a sum can be. */
    Amount asEquivalent() {
        measures()
                .filter(measure -> !(measure instanceof Measure.Sum))
                .findFirst()
                .ifPresent(measure -> {
                    throw new WrongValue(phrase("values.wrong.no-equivalent").with("measure", measure.code()));
                });
        return new Amount(least, most, approximate, true);
    }

    private static Amount readAsItIs(String code) {
        boolean approximate = code.startsWith("~");
        String exact = approximate ? code.substring(1) : code;
        int dots = exact.indexOf("..");
        if (dots < 0) {
            Measure measure = Measure.read(exact);
            return new Amount(measure, measure, approximate);
        }
        String from = exact.substring(0, dots);
        String to = exact.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            throw new WrongValue(phrase("values.wrong.open-at-both-ends"));
        }
        return new Amount(
                from.isEmpty() ? null : Measure.read(from), to.isEmpty() ? null : Measure.read(to), approximate);
    }

    String code() {
        String about = (equivalent ? EQUIVALENT : "") + (approximate ? "~" : "");
        if (least != null && least.equals(most)) {
            return about + least.code();
        }
        return about + (least == null ? "" : least.code()) + ".." + (most == null ? "" : most.code());
    }

    @Override
    public String in(Language language) {
        return said().in(language);
    }

    private Sayable said() {
        if (least == null) {
            return most == null
                    ? Sayable.written("")
                    : phrase(approximate ? "values.amount.up-to-about" : "values.amount.up-to")
                            .with("most", most);
        }
        if (most == null) {
            return phrase(approximate ? "values.amount.at-least-about" : "values.amount.at-least")
                    .with("least", least);
        }
        if (least.equals(most)) {
            return approximate ? phrase("values.amount.about").with("measure", least) : least;
        }
        return range(least, most);
    }

    private Sayable range(Measure from, Measure to) {
        if (from.isCompound() || to.isCompound()) {
            return phrase(approximate ? "values.amount.from-to-about" : "values.amount.from-to")
                    .with("least", from)
                    .with("most", to);
        }
        boolean shared = !from.counts().isEmpty() && from.counts().equals(to.counts());
        return phrase(approximate ? "values.amount.between-about" : "values.amount.between")
                .with("least", shared ? from.number().orElse(from) : from)
                .with("most", to);
    }

    Stream<Measure> measures() {
        return Stream.of(least, most).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** The one measure it is exactly, or null. */
    @Nullable
    Measure exactly() {
        return !approximate && least != null && least.equals(most) ? least : null;
    }

    boolean isUnknown() {
        return least == null && most == null;
    }

    private static boolean sameUnit(Measure one, Measure other) {
        if (one instanceof Measure.Sum first && other instanceof Measure.Sum second) {
            return first.currency().equals(second.currency());
        }
        return one.unit() == other.unit();
    }
}
