package org.khronika.legislation;

import java.time.LocalDate;
import java.util.List;
import org.khronika.values.PartialDate;
import org.khronika.values.Period;
import org.khronika.words.Sayable;
import org.khronika.yaml.PackTexts;
import org.khronika.yaml.YamlNode;

/**
 * A time for which alone some parts of articles are, such as wartime.
 *
 * @param name as the files of articles call it: "wartime"
 * @param said the same to a reader
 * @param was  when it was, all periods; none where it never was
 */
record SpecialTime(String name, Sayable said, List<Period> was) {

    static SpecialTime read(YamlNode node, PackTexts texts) {
        return new SpecialTime(
                node.text("time"),
                texts.said(node.text("time")),
                node.texts("was").stream()
                        .map(days -> PartialDate.parse(days).period().orElseThrow())
                        .toList());
    }

    boolean wasOn(LocalDate day) {
        return was.stream().anyMatch(period -> period.contains(day));
    }
}
