package org.khronika.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** How long something lasted, as far as words say it exactly. */
public final class HowLong {

    private HowLong() {}

    /**
     * The time that words tell and nothing else, in ISO 8601: {@code PT3H} of “three hours”, {@code P2D} of «двое суток». Empty where they leave it open,
     * as “a few hours” and “about a day” do, or say more than a time.
     */
    public static Optional<String> exactly(String words) {
        String plain = Normalizer.normalize(words.strip(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("\\.$", "");
        try {
            Measure measure = MeasureWords.read(plain).exactly();
            return switch (measure) {
                case null -> Optional.empty();
                case Measure.Term term -> Optional.of(term.code());
                case Measure.Hours(int hours) -> Optional.of("PT" + hours + "H");
                case Measure.Sum _, Measure.Life _ -> Optional.empty();
            };
        } catch (WrongValue notATime) {
            return Optional.empty();
        }
    }
}
